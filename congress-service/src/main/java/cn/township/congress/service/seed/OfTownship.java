package cn.township.congress.service.seed;

import java.util.List;

import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;

/**
 * A row that belongs to a township, named by it.
 */
interface OfTownship {

	String township();

	static Column<String> column() {
		return Column.of("乡镇", Parsers.text(40)).required();
	}

	static <T extends OfTownship> List<T> only(List<T> rows, String township) {
		return rows.stream().filter((row) -> row.township().equals(township)).toList();
	}

}
