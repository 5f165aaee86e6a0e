package cn.township.congress.service.sheet;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the events of one worksheet into rows. */
final class WorksheetHandler extends DefaultHandler {

	private final CellValues values;

	private final RowCollector collector = new RowCollector();

	private final List<SheetCell> cells = new ArrayList<>();

	private final List<MergedCells> merged = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private int row;

	private int column;

	private @Nullable String type;

	private @Nullable String style;

	private boolean formula;

	private boolean value;

	private boolean reading;

	private boolean phonetic;

	WorksheetHandler(CellValues values) {
		this.values = values;
	}

	List<SheetRow> rows() {
		return this.collector.rows();
	}

	List<MergedCells> merged() {
		return List.copyOf(this.merged);
	}

	private void merge(@Nullable String reference) {
		CellRangeAddress range = CellRangeAddress.valueOf(String.valueOf(reference));
		boolean down = range.getFirstColumn() == range.getLastColumn() && range.getFirstRow() < range.getLastRow();
		if (down && this.merged.size() < SheetLimits.ROWS) {
			this.merged.add(MergedCells.of(range));
		}
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		switch (name) {
			case "row" -> startRow(attributes.getValue("r"));
			case "c" -> startCell(attributes);
			case "f" -> this.formula = true;
			case "rPh" -> this.phonetic = true;
			case "mergeCell" -> merge(attributes.getValue("ref"));
			case "v", "t" -> this.reading = !this.phonetic;
			default -> {
			}
		}
	}

	@Override
	public void characters(char[] chars, int start, int length) {
		if (this.reading) {
			this.value = true;
			this.text.append(chars, start, length);
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		switch (name) {
			case "v", "t" -> {
				this.value = true;
				this.reading = false;
			}
			case "rPh" -> this.phonetic = false;
			case "c" -> endCell();
			case "row" -> this.collector.add(this.row, this.cells);
			default -> {
			}
		}
	}

	private void startRow(@Nullable String number) {
		this.row = (number != null) ? Integer.parseInt(number) : this.row + 1;
		this.column = -1;
		this.cells.clear();
	}

	private void startCell(Attributes attributes) {
		String reference = attributes.getValue("r");
		this.column = (reference != null) ? new CellReference(reference).getCol() : this.column + 1;
		this.type = attributes.getValue("t");
		this.style = attributes.getValue("s");
		this.formula = false;
		this.value = false;
		this.text.setLength(0);
	}

	private void endCell() {
		SheetCell cell = read();
		this.collector.checkText(this.row, this.column, cell.original());
		if (!cell.isBlank()) {
			put(cell);
		}
	}

	private void put(SheetCell cell) {
		if (this.column >= SheetLimits.COLUMNS) {
			throw new SheetProblem("sheet.too-many-columns", SheetLimits.COLUMNS, Sheet.letter(this.column) + this.row);
		}
		while (this.cells.size() <= this.column) {
			this.cells.add(SheetCell.BLANK);
		}
		this.cells.set(this.column, cell);
	}

	private SheetCell read() {
		if (!this.value) {
			return this.formula ? SheetCell.error("") : SheetCell.BLANK;
		}
		return this.values.read(this.type, this.style, this.text.toString());
	}

}
