package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaText;
import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.domain.resolution.ResolutionKind;
import cn.township.congress.domain.resolution.ResolutionSubject;
import cn.township.congress.service.sheet.Choice;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda of the demo: of a session, or of a meeting of the presidium. With
 * the votes in favour it was adopted, without them heard.
 *
 * @param ofSession whether the number is that of a session, else of a presidium's meeting
 * @param title where it holds {年} the year of the meeting stands there; none for what
 * words itself
 * @param document what was adopted with it; none if nothing was written
 */
record AgendaSeedRow(String township, boolean ofSession, int number, AgendaKind kind, @Nullable String title,
		String presenter, @Nullable Integer inFavour, @Nullable Integer against, @Nullable Integer abstained,
		@Nullable ResolutionKind document, @Nullable LocalDate publishedOn) implements OfTownship {

	private static final Map<String, AgendaKind> KINDS = Map.ofEntries(
			Map.entry("政府工作报告", AgendaKind.GOVERNMENT_REPORT), Map.entry("主席团工作报告", AgendaKind.PRESIDIUM_REPORT),
			Map.entry("预算", AgendaKind.BUDGET), Map.entry("预算执行", AgendaKind.BUDGET_EXECUTION),
			Map.entry("决算", AgendaKind.FINAL_ACCOUNTS), Map.entry("建议办理报告", AgendaKind.SUGGESTION_REPORT),
			Map.entry("民生实事", AgendaKind.LIVELIHOOD), Map.entry("年度计划", AgendaKind.YEAR_PLAN),
			Map.entry("培训", AgendaKind.TRAINING), Map.entry("专项工作报告", AgendaKind.SPECIAL_REPORT),
			Map.entry("建议进展", AgendaKind.SUGGESTION_PROGRESS), Map.entry("代表活动", AgendaKind.STATION),
			Map.entry("召开会议", AgendaKind.CONVENE_SESSION), Map.entry("视察调研", AgendaKind.INSPECTION),
			Map.entry("执法检查", AgendaKind.LAW_INSPECTION), Map.entry("民生实事进展", AgendaKind.LIVELIHOOD_PROGRESS),
			Map.entry("其他", AgendaKind.PRESIDIUM_OTHER));

	private static final Column<String> TOWNSHIP = OfTownship.column();

	private static final Column<Boolean> BODY = Column
		.of("会议", Choice.of(List.of(true, false), (session) -> session ? "人代会" : "主席团"))
		.required();

	private static final Column<Integer> NUMBER = Column.of("次", Parsers.integer(1, 99)).required();

	private static final Column<String> KIND = Column
		.of("类别", Choice.of(KINDS.keySet().stream().sorted().toList(), (word) -> word))
		.required();

	private static final Column<String> TITLE = Column.of("议题", Parsers.text(200));

	private static final Column<String> PRESENTER = Column.of("报告人", Parsers.text(60)).required();

	private static final Column<Integer> IN_FAVOUR = Column.of("赞成", Parsers.integer(0, 200));

	private static final Column<Integer> AGAINST = Column.of("反对", Parsers.integer(0, 200));

	private static final Column<Integer> ABSTAINED = Column.of("弃权", Parsers.integer(0, 200));

	private static final Column<ResolutionKind> DOCUMENT = Column.of("文书",
			Choice.of(List.of(ResolutionKind.RESOLUTION, ResolutionKind.DECISION),
					(kind) -> (kind == ResolutionKind.RESOLUTION) ? "决议" : "决定"));

	private static final Column<LocalDate> PUBLISHED = Column.of("公布日期", Parsers.pastDate());

	static final RowSpec<AgendaSeedRow> SPEC = RowSpec.of("会议议程", AgendaSeedRow::of, TOWNSHIP, BODY, NUMBER, KIND,
			TITLE, PRESENTER, IN_FAVOUR, AGAINST, ABSTAINED, DOCUMENT, PUBLISHED);

	private static AgendaSeedRow of(RowValues values) {
		return new AgendaSeedRow(values.require(TOWNSHIP), values.require(BODY), values.require(NUMBER),
				KINDS.getOrDefault(values.require(KIND), AgendaKind.PRESIDIUM_OTHER), values.get(TITLE),
				values.require(PRESENTER), values.get(IN_FAVOUR), values.get(AGAINST), values.get(ABSTAINED),
				values.get(DOCUMENT), values.get(PUBLISHED));
	}

	/**
	 * @param held day of the session or meeting it is for
	 */
	AgendaText text(LocalDate held) {
		String words = (this.title != null) ? this.title : "";
		return new AgendaText(this.kind,
				words.replace("{年}", String.valueOf(held.getYear()))
					.replace("{上年}", String.valueOf(held.getYear() - 1)),
				this.presenter, this.inFavour != null || (this.ofSession && this.kind.isUsuallyVoted()));
	}

	/** How it was voted on; empty where it was only heard. */
	Optional<LineCount> votes() {
		return (this.inFavour == null) ? Optional.empty()
				: Optional.of(LineCount.of(this.inFavour, number(this.against), number(this.abstained)));
	}

	ResolutionSubject subject() {
		return switch (this.kind) {
			case GOVERNMENT_REPORT -> ResolutionSubject.GOVERNMENT_REPORT;
			case PRESIDIUM_REPORT -> ResolutionSubject.PRESIDIUM_REPORT;
			case FINAL_ACCOUNTS -> ResolutionSubject.FINAL_ACCOUNTS;
			default -> ResolutionSubject.OTHER;
		};
	}

	LocalDate published() {
		if (this.publishedOn == null) {
			throw new SeedFile("demo/agenda.csv", new byte[0]).faulty("“" + this.title + "”的文书没有公布日期");
		}
		return this.publishedOn;
	}

	private static int number(@Nullable Integer votes) {
		return (votes != null) ? votes : 0;
	}

}
