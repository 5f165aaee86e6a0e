package cn.township.congress.service.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads from xl/workbook.xml which worksheets are visible and how days are counted. */
final class WorkbookHandler extends DefaultHandler {

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

	private final List<Entry> visible = new ArrayList<>();

	private boolean date1904;

	private int index;

	/** A worksheet: its name, position and relation id. */
	record Entry(String name, int index, String relation) {

	}

	List<Entry> visible() {
		return List.copyOf(this.visible);
	}

	boolean date1904() {
		return this.date1904;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		if (name.equals("workbookPr")) {
			this.date1904 = Set.of("1", "true").contains(String.valueOf(attributes.getValue("date1904")));
		}
		else if (name.equals("sheet")) {
			addSheet(attributes);
			this.index++;
		}
	}

	private void addSheet(Attributes attributes) {
		String relation = attributes.getValue(RELATIONS, "id");
		if (relation == null) {
			relation = attributes.getValue(STRICT_RELATIONS, "id");
		}
		String state = attributes.getValue("state");
		if (relation != null && (state == null || state.equals("visible"))) {
			this.visible.add(new Entry(String.valueOf(attributes.getValue("name")), this.index, relation));
		}
	}

}
