package cn.township.congress.service.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/**
 * Gives each tag a run of its own with the whole formatting of the one it begins in. The
 * engine would do it too, but gives the new runs the western font for Chinese.
 */
final class TagRuns {

	private static final Pattern TAG = Pattern.compile("\\{\\{[^{}]*\\}\\}|\\[[^\\[\\]]*\\]");

	private TagRuns() {
	}

	static void separate(XWPFDocument document) {
		separate((IBody) document);
		document.getHeaderList().forEach(TagRuns::separate);
		document.getFooterList().forEach(TagRuns::separate);
	}

	private static void separate(IBody body) {
		for (IBodyElement element : body.getBodyElements()) {
			if (element instanceof XWPFParagraph paragraph) {
				separate(paragraph);
			}
			else if (element instanceof XWPFTable table) {
				for (XWPFTableRow row : table.getRows()) {
					for (XWPFTableCell cell : row.getTableCells()) {
						separate((IBody) cell);
					}
				}
			}
		}
	}

	private static void separate(XWPFParagraph paragraph) {
		List<XWPFRun> runs = paragraph.getRuns();
		if (runs.stream().allMatch(TagRuns::isPlain)) {
			gather(runs);
			for (int at = runs.size() - 1; at >= 0; at--) {
				split(paragraph, at);
			}
		}
	}

	/** Nothing in it but text. */
	private static boolean isPlain(XWPFRun run) {
		CTR xml = run.getCTR();
		return run.getClass() == XWPFRun.class && run.getParent() instanceof XWPFParagraph paragraph
				&& paragraph.getCTP().getRList().contains(xml) && xml.sizeOfTArray() <= 1 && xml.sizeOfBrArray() == 0
				&& xml.sizeOfTabArray() == 0 && xml.sizeOfCrArray() == 0 && xml.sizeOfDrawingArray() == 0
				&& xml.sizeOfPictArray() == 0 && xml.sizeOfFldCharArray() == 0 && xml.sizeOfInstrTextArray() == 0
				&& xml.sizeOfSymArray() == 0;
	}

	/** Moves a tag that is spread over several runs into the first of them. */
	private static void gather(List<XWPFRun> runs) {
		StringBuilder all = new StringBuilder();
		List<Integer> owner = new ArrayList<>();
		for (int i = 0; i < runs.size(); i++) {
			String text = runs.get(i).text();
			all.append(text);
			for (int k = 0; k < text.length(); k++) {
				owner.add(i);
			}
		}
		boolean moved = false;
		Matcher tags = TAG.matcher(all);
		while (tags.find()) {
			for (int at = tags.start(); at < tags.end(); at++) {
				moved |= !owner.get(at).equals(owner.get(tags.start()));
				owner.set(at, owner.get(tags.start()));
			}
		}
		if (moved) {
			List<StringBuilder> texts = new ArrayList<>();
			runs.forEach((run) -> texts.add(new StringBuilder()));
			for (int at = 0; at < all.length(); at++) {
				texts.get(owner.get(at)).append(all.charAt(at));
			}
			for (int i = 0; i < runs.size(); i++) {
				runs.get(i).setText(texts.get(i).toString(), 0);
			}
		}
	}

	private static void split(XWPFParagraph paragraph, int at) {
		XWPFRun run = paragraph.getRuns().get(at);
		List<String> pieces = pieces(run.text());
		if (pieces.size() < 2) {
			return;
		}
		for (int i = pieces.size() - 1; i > 0; i--) {
			XWPFRun next = paragraph.insertNewRun(at + 1);
			if (run.getCTR().isSetRPr()) {
				next.getCTR().setRPr(run.getCTR().getRPr());
			}
			next.setText(pieces.get(i), 0);
		}
		run.setText(pieces.get(0), 0);
	}

	private static List<String> pieces(String text) {
		List<String> pieces = new ArrayList<>();
		Matcher tags = TAG.matcher(text);
		int from = 0;
		while (tags.find()) {
			if (tags.start() > from) {
				pieces.add(text.substring(from, tags.start()));
			}
			pieces.add(tags.group());
			from = tags.end();
		}
		if (from < text.length()) {
			pieces.add(text.substring(from));
		}
		return pieces;
	}

}
