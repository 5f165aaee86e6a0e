package cn.township.congress.service.seed;

import java.time.LocalDate;

import cn.township.congress.service.congress.OpenTerm;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;

/**
 * The term of a township's congress.
 */
record TermRow(String township, OpenTerm.Command term) implements OfTownship {

	private static final Column<String> TOWNSHIP = OfTownship.column();

	private static final Column<Integer> TERM = Column.of("届", Parsers.integer(1, 99)).required();

	private static final Column<Integer> SEATS = Column.of("名额", Parsers.integer(1, 160)).required();

	private static final Column<LocalDate> ELECTED = Column.of("选举日期", Parsers.pastDate()).required();

	private static final Column<LocalDate> FIRST_SESSION = Column.of("首次会议日期", Parsers.date());

	static final RowSpec<TermRow> SPEC = RowSpec.of("届次", TermRow::of, TOWNSHIP, TERM, SEATS, ELECTED, FIRST_SESSION);

	private static TermRow of(RowValues values) {
		return new TermRow(values.require(TOWNSHIP), new OpenTerm.Command(values.require(TERM), values.require(SEATS),
				values.require(ELECTED), values.get(FIRST_SESSION)));
	}

}
