package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.township.congress.service.sheet.Choice;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * An interpellation or a question of a session of the demo, with its answer.
 *
 * @param names of the deputies, the lead deputy first, separated by 、
 * @param question of an interpellation; none for a question asked in passing
 */
record InquirySeedRow(String township, int sessionNo, boolean interpellation, String names, LocalDate on,
		@Nullable String question, String content, String answeredBy, String answer, @Nullable Integer satisfied,
		@Nullable Integer dissatisfied) implements OfTownship {

	private static final Column<String> TOWNSHIP = OfTownship.column();

	private static final Column<Integer> SESSION = Column.of("次", Parsers.integer(1, 99)).required();

	private static final Column<Boolean> KIND = Column
		.of("种类", Choice.of(List.of(true, false), (one) -> one ? "质询案" : "询问"))
		.required();

	private static final Column<String> NAMES = Column.of("代表", Parsers.text(500)).required();

	private static final Column<LocalDate> ON = Column.of("日期", Parsers.pastDate()).required();

	private static final Column<String> QUESTION = Column.of("问题", Parsers.text(200));

	private static final Column<String> CONTENT = Column.of("内容", Parsers.text(2000)).required();

	private static final Column<String> ANSWERED_BY = Column.of("答复人", Parsers.text(40)).required();

	private static final Column<String> ANSWER = Column.of("答复", Parsers.text(2000)).required();

	private static final Column<Integer> SATISFIED = Column.of("满意", Parsers.integer(0, 200));

	private static final Column<Integer> DISSATISFIED = Column.of("不满意", Parsers.integer(0, 200));

	static final RowSpec<InquirySeedRow> SPEC = RowSpec.of("质询、询问", InquirySeedRow::of, TOWNSHIP, SESSION, KIND, NAMES,
			ON, QUESTION, CONTENT, ANSWERED_BY, ANSWER, SATISFIED, DISSATISFIED);

	private static InquirySeedRow of(RowValues values) {
		return new InquirySeedRow(values.require(TOWNSHIP), values.require(SESSION), values.require(KIND),
				values.require(NAMES), values.require(ON), values.get(QUESTION), values.require(CONTENT),
				values.require(ANSWERED_BY), values.require(ANSWER), values.get(SATISFIED), values.get(DISSATISFIED));
	}

	List<String> deputies() {
		return List.of(this.names.split("、"));
	}

	String asked() {
		return Objects.requireNonNull(this.question);
	}

}
