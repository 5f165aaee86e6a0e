package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.bill.Proposer;
import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.service.sheet.Choice;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * A bill of a session of the demo and what became of it.
 *
 * @param signers names, the lead deputy first, separated by 、
 * @param note what the presidium said about it, or why it was withdrawn
 * @param reportDue until when it is reported on, where it was passed
 */
record BillSeedRow(String township, int sessionNo, Proposer proposer, @Nullable String signers, LocalDate on,
		String subject, String grounds, String plan, Result result, String note, @Nullable Integer inFavour,
		@Nullable Integer against, @Nullable Integer abstained, @Nullable LocalDate reportDue) implements OfTownship {

	private static final Map<Proposer, String> PROPOSERS = Map.of(Proposer.DEPUTIES, "代表", Proposer.PRESIDIUM, "主席团",
			Proposer.GOVERNMENT, "政府");

	private static final Map<Result, String> RESULTS = Map.of(Result.PASSED, "通过", Result.RETURNED, "退回",
			Result.WITHDRAWN, "撤回");

	private static final Column<String> TOWNSHIP = OfTownship.column();

	private static final Column<Integer> SESSION = Column.of("次", Parsers.integer(1, 99)).required();

	private static final Column<Proposer> PROPOSER = Column
		.of("提案人", Choice.of(List.of(Proposer.values()), (one) -> Objects.requireNonNull(PROPOSERS.get(one))))
		.required();

	private static final Column<String> SIGNERS = Column.of("代表", Parsers.text(500));

	private static final Column<LocalDate> ON = Column.of("日期", Parsers.pastDate()).required();

	private static final Column<String> SUBJECT = Column.of("案由", Parsers.text(100)).required();

	private static final Column<String> GROUNDS = Column.of("案据", Parsers.text(2000)).required();

	private static final Column<String> PLAN = Column.of("方案", Parsers.text(2000)).required();

	private static final Column<Result> RESULT = Column
		.of("结果", Choice.of(List.of(Result.values()), (one) -> Objects.requireNonNull(RESULTS.get(one))))
		.required();

	private static final Column<String> NOTE = Column.of("说明", Parsers.text(500)).required();

	private static final Column<Integer> IN_FAVOUR = Column.of("赞成", Parsers.integer(0, 200));

	private static final Column<Integer> AGAINST = Column.of("反对", Parsers.integer(0, 200));

	private static final Column<Integer> ABSTAINED = Column.of("弃权", Parsers.integer(0, 200));

	private static final Column<LocalDate> REPORT_DUE = Column.of("报告期限", Parsers.date());

	static final RowSpec<BillSeedRow> SPEC = RowSpec.of("议案", BillSeedRow::of, TOWNSHIP, SESSION, PROPOSER, SIGNERS, ON,
			SUBJECT, GROUNDS, PLAN, RESULT, NOTE, IN_FAVOUR, AGAINST, ABSTAINED, REPORT_DUE);

	private static BillSeedRow of(RowValues values) {
		return new BillSeedRow(values.require(TOWNSHIP), values.require(SESSION), values.require(PROPOSER),
				values.get(SIGNERS), values.require(ON), values.require(SUBJECT), values.require(GROUNDS),
				values.require(PLAN), values.require(RESULT), values.require(NOTE), values.get(IN_FAVOUR),
				values.get(AGAINST), values.get(ABSTAINED), values.get(REPORT_DUE));
	}

	List<String> names() {
		return (this.signers == null) ? List.of() : List.of(this.signers.split("、"));
	}

	LineCount votes() {
		return new LineCount(Objects.requireNonNull(this.inFavour), Objects.requireNonNull(this.against),
				Objects.requireNonNull(this.abstained), 0);
	}

	/** What became of it. */
	enum Result {

		/** Listed, deliberated and passed. */
		PASSED,

		/** Not listed and given back. */
		RETURNED,

		/** Withdrawn before the presidium decided. */
		WITHDRAWN

	}

}
