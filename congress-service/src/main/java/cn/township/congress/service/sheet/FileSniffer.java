package cn.township.congress.service.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import cn.township.congress.service.shared.OleFile;
import cn.township.congress.service.shared.ZipGuard;

/**
 * Decides by the bytes what an upload is, and says in plain words when it is no table.
 */
final class FileSniffer {

	private static final ZipGuard ZIP = new ZipGuard(SheetLimits.ZIP_ENTRIES, SheetLimits.UNPACKED_BYTES);

	private FileSniffer() {
	}

	static Sheet.Format sniff(byte[] bytes) {
		if (bytes.length == 0) {
			throw new SheetProblem("sheet.empty-file");
		}
		if (bytes.length > SheetLimits.FILE_BYTES) {
			throw new SheetProblem("sheet.file-too-large", SheetLimits.FILE_BYTES / 1024 / 1024);
		}
		if (OleFile.isOle(bytes)) {
			throw oldOffice(bytes);
		}
		return ZipGuard.isZip(bytes) ? workbook(bytes) : text(bytes);
	}

	static long unpackedBytes(byte[] bytes) {
		return inspect(bytes).unpackedBytes();
	}

	private static SheetProblem oldOffice(byte[] bytes) {
		if (OleFile.isEncrypted(bytes)) {
			return new SheetProblem("sheet.encrypted");
		}
		boolean excel = OleFile.hasStream(bytes, "Workbook") || OleFile.hasStream(bytes, "Book");
		boolean word = !excel && OleFile.hasStream(bytes, "WordDocument");
		return new SheetProblem(word ? "sheet.word" : "sheet.old-excel");
	}

	private static Sheet.Format workbook(byte[] bytes) {
		ZipGuard.Listing zip = inspect(bytes);
		if (zip.has("[Content_Types].xml") && zip.has("xl/workbook.xml")) {
			return Sheet.Format.XLSX;
		}
		if (zip.has("word/document.xml")) {
			throw new SheetProblem("sheet.word");
		}
		boolean otherTable = zip.has("xl/workbook.bin") || zip.has("content.xml");
		throw new SheetProblem(otherTable ? "sheet.other-table" : "sheet.other-zip");
	}

	private static ZipGuard.Listing inspect(byte[] bytes) {
		try {
			return ZIP.inspect(bytes);
		}
		catch (ZipGuard.Refused ex) {
			throw new SheetProblem(switch (ex.reason()) {
				case TOO_LARGE -> "sheet.zip-bomb";
				case CORRUPT -> "sheet.corrupt";
				case ENCRYPTED -> "sheet.encrypted";
			});
		}
	}

	private static Sheet.Format text(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
		if (start.startsWith("%PDF-")) {
			throw new SheetProblem("sheet.pdf");
		}
		if (isImage(start)) {
			throw new SheetProblem("sheet.image");
		}
		if (isMarkup(start)) {
			throw new SheetProblem("sheet.web-page");
		}
		return Sheet.Format.CSV;
	}

	private static boolean isImage(String start) {
		return start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("\u0089PNG") || start.startsWith("GIF8")
				|| start.startsWith("BM") && start.indexOf('\0') >= 0 || start.startsWith("II*\0");
	}

	private static boolean isMarkup(String start) {
		String text = start.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
		return text.startsWith("<?xml") || text.startsWith("<html") || text.startsWith("<!doctype")
				|| text.startsWith("<table") || text.startsWith("mime-version:");
	}

}
