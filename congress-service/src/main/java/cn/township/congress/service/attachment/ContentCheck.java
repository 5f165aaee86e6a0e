package cn.township.congress.service.attachment;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import cn.township.congress.service.shared.OleFile;
import cn.township.congress.service.shared.ZipGuard;
import org.apache.tika.Tika;

/**
 * Decides by the bytes what an upload is and refuses what may not be attached. The
 * extension must agree with the content.
 */
public final class ContentCheck {

	/** Largest attachment in bytes. */
	public static final int MAX_BYTES = 20 * 1024 * 1024;

	private static final ZipGuard ZIP = new ZipGuard(5_000, 300L * 1024 * 1024);

	private static final Tika TIKA = new Tika();

	private static final Map<String, FileType> PLAIN = Map.of("application/pdf", FileType.PDF, "image/jpeg",
			FileType.JPG, "image/png", FileType.PNG);

	private static final Set<String> ACTIVE = Set.of("text/html", "application/xhtml+xml", "image/svg+xml",
			"application/javascript", "text/javascript", "application/xml", "text/xml");

	private ContentCheck() {
	}

	/**
	 * @throws AttachmentRefused with a sentence for the user
	 */
	public static CheckedFile check(String filename, byte[] bytes) {
		checkSize(bytes);
		String name = FileName.clean(filename);
		FileType type = type(bytes);
		String extension = FileName.extension(name);
		if (!type.isNamed(extension)) {
			throw new AttachmentRefused("attachment.name-differs", type, extension.isEmpty() ? "…" : extension,
					type.extension());
		}
		return new CheckedFile(name, type, bytes);
	}

	private static void checkSize(byte[] bytes) {
		if (bytes.length == 0) {
			throw new AttachmentRefused("attachment.empty");
		}
		if (bytes.length > MAX_BYTES) {
			throw new AttachmentRefused("attachment.too-large", MAX_BYTES / 1024 / 1024,
					String.format(Locale.ROOT, "%.1f", bytes.length / 1024.0 / 1024));
		}
	}

	private static FileType type(byte[] bytes) {
		if (ZipGuard.isZip(bytes)) {
			return zipped(bytes);
		}
		if (OleFile.isOle(bytes)) {
			throw new AttachmentRefused(OleFile.isEncrypted(bytes) ? "attachment.encrypted" : "attachment.old-office");
		}
		String detected = TIKA.detect(bytes);
		FileType type = PLAIN.get(detected);
		if (type == null) {
			throw new AttachmentRefused(ACTIVE.contains(detected) ? "attachment.active" : "attachment.other-type");
		}
		return type;
	}

	private static FileType zipped(byte[] bytes) {
		ZipGuard.Listing zip = inspect(bytes);
		if (zip.names().stream().anyMatch((name) -> name.endsWith("vbaProject.bin"))) {
			throw new AttachmentRefused("attachment.macros");
		}
		boolean office = zip.has("[Content_Types].xml");
		if (office && zip.has("word/document.xml")) {
			return FileType.DOCX;
		}
		if (office && zip.has("xl/workbook.xml")) {
			return FileType.XLSX;
		}
		if (zip.has("OFD.xml")) {
			return FileType.OFD;
		}
		throw new AttachmentRefused("attachment.other-type");
	}

	private static ZipGuard.Listing inspect(byte[] bytes) {
		try {
			return ZIP.inspect(bytes);
		}
		catch (ZipGuard.Refused ex) {
			throw new AttachmentRefused(switch (ex.reason()) {
				case TOO_LARGE -> "attachment.zip-bomb";
				case CORRUPT -> "attachment.corrupt";
				case ENCRYPTED -> "attachment.encrypted";
			});
		}
	}

}
