package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.service.sheet.Choice;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;

/**
 * What was done after a session of the demo.
 */
record FollowUpSeedRow(String township, int sessionNo, ObligationKind kind, LocalDate on,
		String outcome) implements OfTownship {

	private static final Map<ObligationKind, String> KINDS = Map.of(ObligationKind.PUBLISH_BUDGET, "公开预决算",
			ObligationKind.REPORT_BUDGET, "报备预决算", ObligationKind.WRITE_MINUTES, "会议纪要");

	private static final Column<String> TOWNSHIP = OfTownship.column();

	private static final Column<Integer> SESSION = Column.of("次", Parsers.integer(1, 99)).required();

	private static final Column<ObligationKind> KIND = Column.of("事项",
			Choice.of(
					List.of(ObligationKind.PUBLISH_BUDGET, ObligationKind.REPORT_BUDGET, ObligationKind.WRITE_MINUTES),
					(kind) -> Objects.requireNonNull(KINDS.get(kind))))
		.required();

	private static final Column<LocalDate> ON = Column.of("日期", Parsers.pastDate()).required();

	private static final Column<String> OUTCOME = Column.of("情况", Parsers.text(200)).required();

	static final RowSpec<FollowUpSeedRow> SPEC = RowSpec.of("会后事项", FollowUpSeedRow::of, TOWNSHIP, SESSION, KIND, ON,
			OUTCOME);

	private static FollowUpSeedRow of(RowValues values) {
		return new FollowUpSeedRow(values.require(TOWNSHIP), values.require(SESSION), values.require(KIND),
				values.require(ON), values.require(OUTCOME));
	}

}
