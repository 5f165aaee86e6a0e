package cn.township.congress.service.sheet;

import java.util.List;

/** A worksheet before its header row is known; rows that are not blank. */
record RawSheet(String name, int index, List<SheetRow> rows, List<MergedCells> merged) {

	RawSheet(String name, int index, List<SheetRow> rows) {
		this(name, index, rows, List.of());
	}

}
