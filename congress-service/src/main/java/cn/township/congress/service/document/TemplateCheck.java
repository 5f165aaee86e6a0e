package cn.township.congress.service.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tags of a template and says each mistake with its place.
 */
final class TemplateCheck {

	private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

	private static final Pattern COLUMN = Pattern.compile("\\[([^\\[\\]]*)\\]");

	private static final int SHOWN = 24;

	private final PaperFields fields;

	private final List<TemplateProblem> problems = new ArrayList<>();

	private int tables;

	TemplateCheck(PaperFields fields) {
		this.fields = fields;
	}

	List<TemplateProblem> check(XWPFDocument document) {
		int paragraph = 0;
		Blocks blocks = new Blocks();
		for (IBodyElement element : document.getBodyElements()) {
			if (element instanceof XWPFParagraph text) {
				paragraph++;
				paragraph(text, TemplateRefused.text("template.place.paragraph", paragraph, shown(text)), blocks);
			}
			else {
				other(element, blocks);
			}
		}
		blocks.end();
		for (XWPFHeader header : document.getHeaderList()) {
			body(header, TemplateRefused.text("template.place.header"));
		}
		for (XWPFFooter footer : document.getFooterList()) {
			body(footer, TemplateRefused.text("template.place.footer"));
		}
		return this.problems;
	}

	private void body(IBody body, String place) {
		Blocks blocks = new Blocks();
		for (IBodyElement element : body.getBodyElements()) {
			if (element instanceof XWPFParagraph text) {
				paragraph(text, place + "「" + shown(text) + "」", blocks);
			}
			else {
				other(element, blocks);
			}
		}
		blocks.end();
	}

	private void other(IBodyElement element, Blocks around) {
		if (element instanceof XWPFTable table) {
			table(table, around);
		}
		else if (element.toString().contains("{{")) {
			elsewhere("SDT");
		}
	}

	private void table(XWPFTable table, Blocks around) {
		this.tables++;
		int number = this.tables;
		for (int row = 0; row < table.getNumberOfRows(); row++) {
			XWPFTableRow line = table.getRow(row);
			@Nullable PaperRows list = listOf(line, around);
			for (int column = 0; column < line.getTableCells().size(); column++) {
				XWPFTableCell cell = line.getTableCells().get(column);
				String place = TemplateRefused.text("template.place.cell", number, row + 1, column + 1,
						cut(cell.getText()));
				if (list != null) {
					columns(cell, list, place);
				}
				else {
					cell(cell, place, around);
				}
			}
		}
	}

	private void cell(XWPFTableCell cell, String place, Blocks around) {
		Blocks blocks = new Blocks(around);
		for (IBodyElement element : cell.getBodyElements()) {
			if (element instanceof XWPFParagraph text) {
				paragraph(text, place, blocks);
			}
			else {
				other(element, blocks);
			}
		}
		blocks.end();
	}

	/** The list a row of a table stands for, by the tag in one of its cells. */
	private @Nullable PaperRows listOf(XWPFTableRow row, Blocks around) {
		for (XWPFTableCell cell : row.getTableCells()) {
			Matcher tags = TAG.matcher(cell.getText());
			while (tags.find()) {
				Optional<PaperRows> list = around.list(tags.group(1));
				if (list.isPresent()) {
					return list.get();
				}
			}
		}
		return null;
	}

	/** A row that comes once for each entry of a list has columns in square brackets. */
	private void columns(XWPFTableCell cell, PaperRows list, String place) {
		String text = cell.getText();
		if (hidden(cell.getParagraphs())) {
			add(place, "template.elsewhere");
		}
		Matcher tags = TAG.matcher(text);
		while (tags.find()) {
			if (!tags.group(1).equals(list.name())) {
				add(place, "template.row-mixed", list.name(), tags.group());
			}
		}
		Matcher columns = COLUMN.matcher(text);
		while (columns.find()) {
			if (list.field(columns.group(1)).isEmpty()) {
				add(place, "template.unknown-column", list.name(), columns.group(1));
			}
		}
		if (hasLooseBrace(text)) {
			add(place, "template.brace", "{{", "}}");
		}
	}

	private void paragraph(XWPFParagraph paragraph, String place, Blocks blocks) {
		String text = text(paragraph);
		if (hidden(List.of(paragraph))) {
			add(place, "template.elsewhere");
		}
		if (hasLooseBrace(text)) {
			add(place, "template.brace", "{{", "}}");
		}
		Matcher tags = TAG.matcher(text);
		boolean alone = TAG.matcher(text).replaceFirst("").isBlank();
		while (tags.find()) {
			tag(tags.group(1), new Place(place, paragraph, alone), blocks);
		}
	}

	private void tag(String tag, Place place, Blocks blocks) {
		if (!tag.equals(tag.strip()) || tag.contains(" ") || tag.contains("　")) {
			add(place.text(), "template.spaced", "{{" + tag + "}}");
		}
		else if (tag.startsWith("?")) {
			blocks.open(tag.substring(1), place);
		}
		else if (tag.startsWith("/")) {
			blocks.close(tag.substring(1), place);
		}
		else if (blocks.list(tag).isPresent()) {
			add(place.text(), "template.list-inline", tag, "{{?" + tag + "}}", "{{/" + tag + "}}");
		}
		else if (!blocks.knows(tag)) {
			add(place.text(), "template.unknown", "{{" + tag + "}}");
		}
	}

	private static boolean hasLooseBrace(String text) {
		String rest = TAG.matcher(text).replaceAll("");
		return rest.contains("{{") || rest.contains("}}") || text.contains("{{{") || text.contains("}}}");
	}

	/**
	 * Whether there are tags where the engine does not look: links, text boxes, changes.
	 */
	private static boolean hidden(List<XWPFParagraph> paragraphs) {
		for (XWPFParagraph paragraph : paragraphs) {
			String all;
			try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
				all = cursor.getTextValue();
			}
			if (count(all) != count(text(paragraph))) {
				return true;
			}
		}
		return false;
	}

	private static int count(String text) {
		return text.split("\\{\\{", -1).length;
	}

	private static String text(XWPFParagraph paragraph) {
		return paragraph.getRuns().stream().map(XWPFRun::text).collect(Collectors.joining());
	}

	private static String shown(XWPFParagraph paragraph) {
		return cut(text(paragraph));
	}

	private static String cut(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return (line.length() > SHOWN) ? line.substring(0, SHOWN) + "…" : line;
	}

	private void elsewhere(String what) {
		this.problems.add(new TemplateProblem(TemplateRefused.text("template.place.elsewhere", what),
				TemplateRefused.text("template.elsewhere")));
	}

	private void add(String place, String key, Object... args) {
		TemplateProblem problem = new TemplateProblem(place, TemplateRefused.text(key, args));
		if (!this.problems.contains(problem)) {
			this.problems.add(problem);
		}
	}

	/** Where a tag stands, and whether nothing else stands in its paragraph. */
	private record Place(String text, XWPFParagraph paragraph, boolean alone) {
	}

	private record Open(PaperRows list, Place place) {
	}

	/** The lists that are open, within one cell or one body. */
	private final class Blocks {

		private final @Nullable Blocks around;

		private final Deque<Open> open = new ArrayDeque<>();

		Blocks() {
			this(null);
		}

		Blocks(@Nullable Blocks around) {
			this.around = around;
		}

		void open(String name, Place place) {
			Optional<PaperRows> list = list(name);
			if (list.isPresent()) {
				this.open.push(new Open(list.get(), place));
			}
			else if (knows(name)) {
				add(place.text(), "template.not-list", name);
			}
			else {
				add(place.text(), "template.unknown", "{{?" + name + "}}");
			}
		}

		void close(String name, Place place) {
			Open last = this.open.peek();
			if (last == null || this.open.stream().noneMatch((one) -> one.list().name().equals(name))) {
				add(place.text(), "template.unopened", "{{/" + name + "}}", "{{?" + name + "}}");
				return;
			}
			if (!last.list().name().equals(name)) {
				add(place.text(), "template.crossed", last.list().name(), name);
			}
			else if (last.place().paragraph() != place.paragraph() && !(last.place().alone() && place.alone())) {
				add((last.place().alone() ? place : last.place()).text(), "template.not-alone", "{{?" + name + "}}",
						"{{/" + name + "}}");
			}
			this.open.removeIf((one) -> one.list().name().equals(name));
		}

		void end() {
			this.open.forEach((one) -> add(one.place().text(), "template.unclosed", "{{?" + one.list().name() + "}}",
					"{{/" + one.list().name() + "}}"));
		}

		/** A list that may be used here: of the paper, or of a list that is open. */
		Optional<PaperRows> list(String name) {
			for (Open one : this.open) {
				Optional<PaperRows> nested = one.list()
					.rows()
					.stream()
					.filter((list) -> list.name().equals(name))
					.findFirst();
				if (nested.isPresent()) {
					return nested;
				}
			}
			if (this.around != null) {
				return this.around.list(name);
			}
			return TemplateCheck.this.fields.rows().stream().filter((list) -> list.name().equals(name)).findFirst();
		}

		boolean knows(String name) {
			return this.open.stream().anyMatch((one) -> one.list().field(name).isPresent()) || ((this.around != null)
					? this.around.knows(name)
					: TemplateCheck.this.fields.texts().stream().anyMatch((field) -> field.name().equals(name)));
		}

	}

}
