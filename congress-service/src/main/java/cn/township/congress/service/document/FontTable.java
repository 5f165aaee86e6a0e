package cn.township.congress.service.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Lets a document say itself what to take where a font is missing.
 */
final class FontTable {

	private FontTable() {
	}

	static void name(XWPFDocument document) {
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
				+ "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
		for (Fonts font : Fonts.values()) {
			xml.append("<w:font w:name=\"").append(font.family()).append("\"><w:altName w:val=\"");
			xml.append(font.others()).append("\"/><w:charset w:val=\"86\"/></w:font>");
		}
		xml.append("</w:fonts>");
		try {
			PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
			try (OutputStream part = document.getPackage()
				.createPart(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml")
				.getOutputStream()) {
				part.write(xml.toString().getBytes(StandardCharsets.UTF_8));
			}
			document.getPackagePart()
				.addRelationship(name, TargetMode.INTERNAL,
						"http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InvalidFormatException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
