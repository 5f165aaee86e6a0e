package cn.township.congress.service.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.suggestion.Narrowing;
import cn.township.congress.service.suggestion.SuggestionFilter;
import cn.township.congress.service.suggestion.SuggestionList;
import cn.township.congress.service.suggestion.SuggestionRow;
import cn.township.congress.service.suggestion.SuggestionSet;
import cn.township.congress.service.suggestion.SuggestionWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The data of the register, the classification table and the ledger of promises.
 */
@Component
class LedgerPapers {

	/** A Word table of more rows is of no use; the workbook has all of them. */
	static final int MOST_ROWS = 2_000;

	private final LedgerReader reader;

	private final SuggestionList suggestions;

	private final CurrentUser currentUser;

	private final Clock clock;

	LedgerPapers(LedgerReader reader, SuggestionList suggestions, CurrentUser currentUser, Clock clock) {
		this.reader = reader;
		this.suggestions = suggestions;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * The ledger with its name, of the township or, for a county, of all of them. The
	 * register keeps to the whole filter, the others to its year, session and township.
	 */
	Sheet sheet(PaperKind kind, SuggestionFilter filter) {
		AdminCode own = this.currentUser.actor().unitCode();
		LedgerReader.Session session = session(filter.more().session());
		Integer township = (session != null) ? Integer.valueOf(session.unitCode()) : filter.unit();
		if (township == null && own.level() == AdminLevel.TOWNSHIP) {
			township = own.value();
		}
		int unit = (township != null) ? township : own.value();
		if (!own.contains(new AdminCode(unit))) {
			throw new NotFound("township", unit);
		}
		String unitName = this.reader.unitName(unit).orElseThrow(() -> new NotFound("township", unit));
		String range = range(filter.year(), session) + (isOfSome(filter) ? "，按条件选出" : "");
		PaperData data = new PaperData().with("乡镇", unitName)
			.with("落款", unitName + "人民代表大会主席团")
			.with("落款日期", PaperWords.date(LocalDate.now(this.clock)))
			.with("制表日期", PaperWords.date(LocalDate.now(this.clock)))
			.with("范围", range);
		LedgerChoice choice = new LedgerChoice(filter.year(), filter.more().session(), township);
		switch (kind) {
			case REGISTER -> {
				List<Long> ids = this.suggestions.first(filter, MOST_ROWS).stream().map(SuggestionRow::id).toList();
				data.with("件数", (ids.size() < MOST_ROWS) ? Integer.toString(ids.size()) : MOST_ROWS + "以上")
					.with("登记簿", register(this.reader.lines(ids), township == null));
			}
			case CLASSIFICATION -> {
				List<LedgerReader.Sums> sums = this.reader.sums(choice);
				data.with("件数", sum(sums, LedgerReader.Sums::total)).with("分类", classes(sums));
			}
			case COMMITMENTS -> {
				List<PaperData> rows = promises(this.reader.promises(choice, MOST_ROWS), township == null);
				data.with("件数", rows.size()).with("台账", rows);
			}
			default -> throw new IllegalArgumentException("No ledger: " + kind);
		}
		return new Sheet(unit, range, data);
	}

	/** Whether more was asked for than a year, a session or a township. */
	private static boolean isOfSome(SuggestionFilter filter) {
		Narrowing ofSession = Narrowing.ofSession(filter.more().session());
		return !filter.equals(new SuggestionFilter(SuggestionSet.ALL, null, filter.unit(), filter.year(), null, null,
				null, ofSession));
	}

	private LedgerReader.@Nullable Session session(@Nullable Long id) {
		return (id == null) ? null : this.reader.session(id).orElseThrow(() -> new NotFound("session", id));
	}

	private static String range(@Nullable Integer year, LedgerReader.@Nullable Session session) {
		if (session != null) {
			return "第" + ChineseNumber.of(session.termNo()) + "届第" + ChineseNumber.of(session.sessionNo()) + "次会议和会后";
		}
		return (year != null) ? year + "年" : "历年";
	}

	private static List<PaperData> register(List<LedgerReader.Line> lines, boolean several) {
		List<PaperData> rows = new ArrayList<>();
		for (LedgerReader.Line line : lines) {
			rows.add(new PaperData().with("序号", rows.size() + 1)
				.with("编号", (several ? line.unitName() : "") + line.number())
				.with("标题", line.title())
				.with("代表", line.leadDeputy() + ((line.signers() > 1) ? "等" + line.signers() + "人" : ""))
				.with("类别", SuggestionWords.of(line.category()))
				.with("提出", PaperWords.shortDate(line.submittedOn()))
				.with("主办单位", line.agency())
				.with("交办", PaperWords.shortDate(line.handedOverOn()))
				.with("期限", PaperWords.shortDate(line.replyDueOn()))
				.with("答复", PaperWords.shortDate(line.repliedOn()))
				.with("答复类别", line.resultClass())
				.with("评价", SuggestionWords.of(line.satisfaction()))
				.with("状态", SuggestionWords.of(line.status())));
		}
		return rows;
	}

	/** Every category, also where there is none, and the sum of them. */
	private static List<PaperData> classes(List<LedgerReader.Sums> sums) {
		List<PaperData> rows = new ArrayList<>();
		for (Category category : Category.values()) {
			rows.add(row(SuggestionWords.of(category),
					sums.stream().filter((one) -> one.category() == category).toList()));
		}
		rows.add(row("合计", sums));
		return rows;
	}

	private static PaperData row(String name, List<LedgerReader.Sums> of) {
		return new PaperData().with("类别", name)
			.with("件数", sum(of, LedgerReader.Sums::total))
			.with("会议期间", sum(of, LedgerReader.Sums::inSession))
			.with("闭会期间", sum(of, (one) -> one.total() - one.inSession()))
			.with("已交办", sum(of, LedgerReader.Sums::handedOver))
			.with("已答复", sum(of, LedgerReader.Sums::replied))
			.with("按期答复", sum(of, LedgerReader.Sums::inTime))
			.with("甲", sum(of, LedgerReader.Sums::a))
			.with("乙", sum(of, LedgerReader.Sums::b))
			.with("丙", sum(of, LedgerReader.Sums::c))
			.with("丁", sum(of, LedgerReader.Sums::d))
			.with("满意", sum(of, LedgerReader.Sums::satisfied))
			.with("基本满意", sum(of, (one) -> one.evaluated() - one.satisfied() - one.dissatisfied()))
			.with("不满意", sum(of, LedgerReader.Sums::dissatisfied))
			.with("已办结", sum(of, LedgerReader.Sums::concluded));
	}

	private static int sum(List<LedgerReader.Sums> of, ToIntFunction<LedgerReader.Sums> number) {
		return of.stream().mapToInt(number).sum();
	}

	private static List<PaperData> promises(List<LedgerReader.Promise> promises, boolean several) {
		List<PaperData> rows = new ArrayList<>();
		for (LedgerReader.Promise one : promises) {
			String again = PaperWords.shortDate(one.repliedOn())
					+ ((one.resultClass() != null) ? " " + one.resultClass() : "");
			rows.add(new PaperData().with("序号", rows.size() + 1)
				.with("编号", (several ? one.unitName() : "") + one.number())
				.with("标题", one.title())
				.with("承诺单位", one.agency())
				.with("承诺事项", one.content())
				.with("首次期限", PaperWords.shortDate(one.firstPromisedOn()))
				.with("现在期限", PaperWords.shortDate(one.promisedOn()))
				.with("进展", one.progress())
				.with("结果", one.outcome())
				.with("再次答复", again)
				.with("再次评价", SuggestionWords.of(one.satisfaction())));
		}
		return rows;
	}

	/**
	 * A ledger to be filled into its template.
	 *
	 * @param unitCode whose template
	 * @param range year or session, in Chinese
	 */
	record Sheet(int unitCode, String range, PaperData data) {
	}

}
