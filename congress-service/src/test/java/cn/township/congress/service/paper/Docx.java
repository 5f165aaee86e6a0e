package cn.township.congress.service.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads what a paper says. */
public final class Docx {

	private Docx() {
	}

	public static String text(byte[] docx) throws IOException {
		try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
			return words.getText();
		}
	}

}
