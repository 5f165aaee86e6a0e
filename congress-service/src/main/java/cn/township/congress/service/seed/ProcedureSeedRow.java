package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.service.sheet.Choice;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger does not say of a suggestion of the demo.
 *
 * @param whom agency, meeting, inspectors or addressee, according to the deed
 * @param until until when what was required is to be done
 */
record ProcedureSeedRow(String township, String title, Deed deed, LocalDate on, String whom, String text,
		@Nullable LocalDate until) implements OfTownship {

	private static final Column<String> TOWNSHIP = OfTownship.column();

	private static final Column<String> TITLE = Column.of("标题", Parsers.text(100)).required();

	private static final Column<Deed> DEED = Column.of("事项", Choice.of(List.of(Deed.values()), (deed) -> deed.label))
		.required();

	private static final Column<LocalDate> ON = Column.of("日期", Parsers.pastDate()).required();

	private static final Column<String> WHOM = Column.of("对象", Parsers.text(60));

	private static final Column<String> TEXT = Column.of("内容", Parsers.text(200)).required();

	private static final Column<LocalDate> UNTIL = Column.of("期限", Parsers.date());

	static final RowSpec<ProcedureSeedRow> SPEC = RowSpec.of("办理事项", ProcedureSeedRow::of, TOWNSHIP, TITLE, DEED, ON,
			WHOM, TEXT, UNTIL);

	private static ProcedureSeedRow of(RowValues values) {
		return new ProcedureSeedRow(values.require(TOWNSHIP), values.require(TITLE), values.require(DEED),
				values.require(ON), values.get(WHOM, ""), values.require(TEXT), values.get(UNTIL));
	}

	/** What was done. */
	enum Deed {

		/** An assisting agency gave its opinion. */
		OPINION("会办意见"),

		/** Chosen for key supervision. */
		KEY("重点督办"),

		/** Inspected. */
		INSPECTION("督办检查"),

		/** An urging letter. */
		URGING("催办"),

		/** What came of a promise. */
		PROGRESS("承诺进展");

		private final String label;

		Deed(String label) {
			this.label = label;
		}

	}

}
