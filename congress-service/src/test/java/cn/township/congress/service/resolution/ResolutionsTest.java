package cn.township.congress.service.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.resolution.ResolutionKind;
import cn.township.congress.domain.resolution.ResolutionStatus;
import cn.township.congress.domain.resolution.ResolutionSubject;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.meeting.MeetingTown;
import cn.township.congress.service.meeting.PutToVote;
import cn.township.congress.service.obligation.ObligationFilter;
import cn.township.congress.service.obligation.ObligationQueries;
import cn.township.congress.service.obligation.ObligationRow;
import cn.township.congress.service.obligation.ObligationSet;
import cn.township.congress.service.shared.SliceRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("起草、通过、编号、公布")
class ResolutionsTest {

	@Autowired
	private ApplicationContext context;

	private MeetingTown town;

	private long plenary;

	private long item;

	@BeforeEach
	void town() {
		this.town = MeetingTown.in(this.context, 9);
		this.plenary = this.town.held(1, 7);
		this.item = this.town.item(this.plenary, 1, "审查和批准预算", true);
	}

	@Test
	@DisplayName("草稿按会议和报告人的数据起草")
	void draftsFromTheData() {
		ResolutionDetail report = detail(draft(ResolutionSubject.GOVERNMENT_REPORT, this.item));
		assertThat(report.title()).isEqualTo("会议乡第十九届人民代表大会第二次会议关于会议乡人民政府工作报告的决议");
		assertThat(report.body()).startsWith("会议乡第十九届人民代表大会第二次会议听取和审议了李明所作的《会议乡人民政府工作报告》。").contains("决定批准这个报告");
		assertThat(report.edited()).isFalse();
		int year = this.town.today().getYear();
		ResolutionDetail budget = detail(draft(ResolutionSubject.BUDGET, null));
		assertThat(budget.title()).contains((year - 1) + "年预算执行情况和" + year + "年预算的决议");
		for (ResolutionSubject subject : ResolutionSubject.values()) {
			assertThat(detail(draft(subject, null)).body()).isNotBlank();
		}
	}

	@Test
	@DisplayName("决定召开会议由主席团作出，写明日期和建议的议程（地方组织法第十四条）")
	void conveningIsThePresidiums() {
		long id = draft(ResolutionSubject.SESSION_CONVENED, null);
		ResolutionDetail detail = detail(id);
		assertThat(detail.issuer().name()).isEqualTo("PRESIDIUM");
		assertThat(detail.kind()).isEqualTo(ResolutionKind.DECISION);
		assertThat(detail.title()).isEqualTo("会议乡第十九届人民代表大会第二次会议主席团关于召开会议乡第十九届人民代表大会第二次会议的决定");
		assertThat(detail.body()).contains("召开。").contains("一、审查和批准预算。");
	}

	@Test
	@DisplayName("议程项以全体代表的过半数通过，决议随之通过，后续事项自动列出（地方组织法第二十五条、预算法第十四条）")
	void adoptedWithItsItem() {
		long id = draft(ResolutionSubject.BUDGET, this.item);
		vote(5);
		ResolutionDetail adopted = detail(id);
		assertThat(adopted.status()).isEqualTo(ResolutionStatus.ADOPTED);
		assertThat(adopted.adoptedOn()).isEqualTo(this.town.today());
		assertThat(adopted.inFavour()).isEqualTo(5);
		assertThat(adopted.base()).isEqualTo(9);
		assertThat(tasks(id)).extracting(ObligationRow::kind)
			.containsExactlyInAnyOrder(ObligationKind.PUBLISH_RESOLUTION, ObligationKind.PUBLISH_BUDGET,
					ObligationKind.REPORT_BUDGET);
		assertThat(tasks(id)).filteredOn((task) -> task.kind() == ObligationKind.PUBLISH_BUDGET)
			.singleElement()
			.satisfies((task) -> {
				assertThat(task.dueOn()).isEqualTo(this.town.today().plusDays(20));
				assertThat(task.basis()).isEqualTo("预算法第十四条");
			});
		assertRefused("resolution.locked", "地方组织法第二十五条", () -> edit(id, "改", this.item));
	}

	@Test
	@DisplayName("赞成没有超过全体代表的半数，不通过，没有后续事项；可以另起草一份（地方组织法第二十五条）")
	void rejectedWithItsItem() {
		long id = draft(ResolutionSubject.BUDGET, this.item);
		vote(4);
		assertThat(detail(id).status()).isEqualTo(ResolutionStatus.REJECTED);
		assertThat(tasks(id)).isEmpty();
		assertRefused("resolution.notAdopted", "地方组织法第二十五条", () -> number(id, null));
	}

	@Test
	@DisplayName("表决在前、起草在后的，先可以改文字，定稿保存时按那次表决通过")
	void draftedAfterTheVote() {
		vote(6);
		long id = draft(ResolutionSubject.BUDGET, this.item);
		assertThat(detail(id).status()).isEqualTo(ResolutionStatus.DRAFT);
		edit(id, "定稿的文字。", this.item);
		assertThat(detail(id).status()).isEqualTo(ResolutionStatus.ADOPTED);
		assertThat(detail(id).body()).isEqualTo("定稿的文字。");
		assertThat(tasks(id)).hasSize(3);
		long later = draft(ResolutionSubject.PRESIDIUM_REPORT, null);
		assertRefused("resolution.itemTaken", () -> edit(later, "文", this.item));
	}

	@Test
	@DisplayName("议程项是别的会议的，不能选")
	void itemOfAnotherMeeting() {
		long presidium = this.town.presidium(1, this.town.first(5));
		long other = this.town.item(null, presidium, 1, "交办建议", true, true);
		long id = draft(ResolutionSubject.BUDGET, null);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> edit(id, "文", other));
	}

	@Test
	@DisplayName("主席团会议的决定随它的议题通过")
	void decisionOfThePresidium() {
		long presidium = this.town.presidium(1, this.town.first(5));
		long other = this.town.item(null, presidium, 1, "年度工作计划", true, true);
		this.town.signIn(presidium, this.town.first(4));
		this.town.roll(presidium);
		long id = as(this.town.clerk(), () -> bean(DraftResolution.class).execute(new DraftResolution.Command(null,
				presidium, ResolutionKind.DECISION, ResolutionSubject.OTHER, null, other)));
		assertThat(detail(id).title()).isEqualTo("会议乡第十九届人民代表大会主席团第一次会议关于年度工作计划的决定");
		count(presidium, other, 3, 4);
		assertThat(detail(id).status()).isEqualTo(ResolutionStatus.ADOPTED);
		assertThat(number(id, null)).isEqualTo("会议乡人大主席团〔" + this.town.today().getYear() + "〕1号");
	}

	@Test
	@DisplayName("数据变了，编辑的文字不变，只显示不同；采用新稿才替换")
	void redraftNeverOverwrites() {
		long id = draft(ResolutionSubject.GOVERNMENT_REPORT, this.item);
		edit(id, "我改过的文字。", this.item);
		this.town.asSystem(() -> bean(JdbcClient.class).sql("UPDATE agenda_item SET presenter = '王乡长' WHERE id = :id")
			.param("id", this.item)
			.update());
		ResolutionQueries.Redraft seen = redraft(id);
		assertThat(seen.news()).isTrue();
		assertThat(seen.difference().isEmpty()).isFalse();
		assertThat(detail(id).body()).isEqualTo("我改过的文字。");
		run(this.town.clerk(), () -> bean(RedraftResolution.class)
			.execute(new RedraftResolution.Command(id, version(id), seen.mark(), false)));
		assertThat(detail(id).body()).isEqualTo("我改过的文字。");
		assertThat(redraft(id).news()).isFalse();
		assertRefused("resolution.draftChanged", () -> run(this.town.clerk(), () -> bean(RedraftResolution.class)
			.execute(new RedraftResolution.Command(id, version(id), "别的稿", true))));
		run(this.town.clerk(), () -> bean(RedraftResolution.class)
			.execute(new RedraftResolution.Command(id, version(id), seen.mark(), true)));
		assertThat(detail(id).body()).contains("王乡长所作的");
	}

	@Test
	@DisplayName("两人同时修改，后一人不会盖掉前一人的文字")
	void lostUpdate() {
		long id = draft(ResolutionSubject.OTHER, null);
		int seen = version(id);
		edit(id, "第一人的文字", null);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> run(this.town.clerk(), () -> bean(EditResolution.class)
				.execute(new EditResolution.Command(id, seen, "题", "第二人的文字", null, false))));
	}

	@Test
	@DisplayName("同时编号，不重号、不跳号，没有编成的不占号")
	void numbersAreWithoutGapWhenManyAskAtOnce() throws Exception {
		List<Long> ids = adopted(8);
		ExecutorService threads = Executors.newFixedThreadPool(ids.size());
		try {
			List<Callable<String>> deeds = new ArrayList<>();
			for (int i = 0; i < ids.size(); i++) {
				long id = ids.get(i);
				boolean fails = i % 4 == 0;
				deeds.add(() -> fails ? numberAndFail(id) : number(id, null));
			}
			List<String> given = new ArrayList<>();
			for (Future<String> one : threads.invokeAll(deeds, 60, TimeUnit.SECONDS)) {
				given.add(one.get());
			}
			String series = "会议乡人大〔" + this.town.today().getYear() + "〕";
			assertThat(given).filteredOn((one) -> !one.isEmpty())
				.containsExactlyInAnyOrder(series + "1号", series + "2号", series + "3号", series + "4号", series + "5号",
						series + "6号");
			assertThat(number(ids.get(0), null)).isEqualTo(series + "7号");
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	@DisplayName("发文字可以改，改过以后沿用")
	void theSeriesMayBeRenamed() {
		List<Long> ids = adopted(3);
		int year = this.town.today().getYear();
		assertThat(number(ids.get(0), "会人发")).isEqualTo("会人发〔" + year + "〕1号");
		assertThat(number(ids.get(1), null)).isEqualTo("会人发〔" + year + "〕2号");
		assertRefused("resolution.numberedAlready", () -> number(ids.get(1), null));
		assertRefused("resolution.prefix", () -> number(ids.get(2), "会人发〔2026〕"));
	}

	@Test
	@DisplayName("没有通过、没有编号的不能公布，不早于通过日期；公布后三十日内备案（本省条例）")
	void publishing() {
		long id = draft(ResolutionSubject.OTHER, this.item);
		assertRefused("resolution.notAdopted", "地方组织法第二十五条", () -> publish(id, "会议乡人大", 0, true));
		vote(7);
		assertRefused("resolution.noNumber", () -> publish(id, null, 0, true));
		assertRefused("resolution.publishedBeforeAdopted", () -> publish(id, "会议乡人大", -1, true));
		assertRefused("date.inFuture", () -> publish(id, "会议乡人大", 1, true));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> run(this.town.clerk(), () -> bean(PublishResolution.class)
				.execute(new PublishResolution.Command(id, version(id), this.town.today(), "公开栏", null, null, false))));
		assertThat(detail(id).number()).isNull();
		publish(id, "会议乡人大", 0, true);
		assertThat(detail(id).status()).isEqualTo(ResolutionStatus.PUBLISHED);
		assertThat(detail(id).number()).isEqualTo("会议乡人大〔" + this.town.today().getYear() + "〕1号");
		assertThat(tasks(id)).filteredOn((task) -> task.kind() == ObligationKind.PUBLISH_RESOLUTION)
			.singleElement()
			.satisfies((task) -> assertThat(task.outcome()).isEqualTo("镇政务公开栏"));
		assertThat(tasks(id)).filteredOn((task) -> task.kind() == ObligationKind.FILE_RESOLUTION)
			.singleElement()
			.satisfies((task) -> assertThat(task.dueOn()).isEqualTo(this.town.today().plusDays(30)));
		assertRefused("resolution.publishedAlready", () -> publish(id, null, 0, true));
		assertRefused("resolution.locked", "地方组织法第二十五条", () -> edit(id, "改", null));
	}

	@Test
	@DisplayName("公告由主席团签发，每次会议从第1号编起（地方组织法第十九条）")
	void announcementsHaveTheirOwnSeries() {
		long first = draft(ResolutionSubject.ELECTION_RESULT, null);
		long second = draft(ResolutionSubject.DEPUTY_CHANGES, null);
		assertThat(detail(second).body()).contains("现有代表9名").endsWith("现予公告。");
		assertRefused("resolution.noSigner", "地方组织法第十九条",
				() -> run(this.town.chair(),
						() -> bean(PublishResolution.class).execute(new PublishResolution.Command(first, version(first),
								this.town.today(), "公开栏", null, "公告", false))));
		issue(first);
		issue(second);
		assertThat(detail(first).number()).isEqualTo("会议乡第十九届人民代表大会第二次会议主席团公告（第1号）");
		assertThat(detail(second).number()).isEqualTo("会议乡第十九届人民代表大会第二次会议主席团公告（第2号）");
		assertThat(tasks(first)).isEmpty();
	}

	@Test
	@DisplayName("列表各种筛选的条数就是行数；县里看得到，别的乡镇看不到")
	void list() {
		long id = draft(ResolutionSubject.BUDGET, this.item);
		draft(ResolutionSubject.ELECTION_RESULT, null);
		vote(5);
		assertThat(rows(this.town.clerk(),
				new ResolutionFilter(null, 19, this.town.course(), null, this.town.today().getYear(),
						ResolutionKind.RESOLUTION, ResolutionStatus.ADOPTED)))
			.extracting(ResolutionRow::id)
			.containsExactly(id);
		assertThat(rows(this.town.clerk(), ResolutionFilter.all())).hasSize(2);
		assertThat(rows(this.town.county(),
				new ResolutionFilter(this.town.unit().value(), null, null, null, null, null, null)))
			.hasSize(2);
		assertThat(as(this.town.county(), () -> bean(ResolutionQueries.class).detail(id)).own()).isFalse();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(TestActors.clerk(TestActors.SHIMEN), () -> bean(ResolutionQueries.class).detail(id)));
	}

	private List<ResolutionRow> rows(Actor actor, ResolutionFilter filter) {
		return as(actor, () -> {
			var slice = bean(ResolutionQueries.class).find(filter, SliceRequest.first(20));
			assertThat(slice.count()).isEqualTo(slice.rows().size());
			return slice.rows();
		});
	}

	private List<Long> adopted(int number) {
		List<Long> ids = new ArrayList<>();
		List<Long> items = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			items.add(this.town.item(this.plenary, 10 + i, "事项" + i, true));
			ids.add(draft(ResolutionSubject.OTHER, items.get(i)));
		}
		items.forEach((one) -> count(this.plenary, one, 7, 7));
		return ids;
	}

	private long draft(ResolutionSubject subject, @Nullable Long item) {
		return as(this.town.clerk(), () -> bean(DraftResolution.class)
			.execute(new DraftResolution.Command(this.town.course(), null, subject.usual(), subject, null, item)));
	}

	private void edit(long id, String body, @Nullable Long item) {
		run(this.town.clerk(), () -> bean(EditResolution.class)
			.execute(new EditResolution.Command(id, version(id), "题", body, item, false)));
	}

	private String number(long id, @Nullable String prefix) {
		return as(this.town.clerk(),
				() -> bean(NumberResolution.class).execute(new NumberResolution.Command(id, version(id), prefix)));
	}

	/** Something goes wrong after the number was given. */
	private String numberAndFail(long id) {
		run(this.town.clerk(), () -> bean(TransactionTemplate.class).executeWithoutResult((status) -> {
			bean(NumberResolution.class).execute(new NumberResolution.Command(id, version(id), null));
			status.setRollbackOnly();
		}));
		return "";
	}

	private void publish(long id, @Nullable String prefix, int days, boolean normative) {
		LocalDate on = this.town.today().plusDays(days);
		run(this.town.chair(), () -> bean(PublishResolution.class)
			.execute(new PublishResolution.Command(id, version(id), on, "镇政务公开栏", null, prefix, normative)));
	}

	private void issue(long id) {
		run(this.town.chair(),
				() -> bean(PublishResolution.class)
					.execute(new PublishResolution.Command(id, version(id), this.town.today(), "公开栏", "王建国",
							bean(ResolutionQueries.class).nextNumber(id).prefix(), false)));
	}

	private void vote(int inFavour) {
		count(this.plenary, this.item, inFavour, 7);
	}

	private void count(long meeting, long voted, int inFavour, int present) {
		long vote = as(this.town.clerk(), () -> bean(PutToVote.class)
			.execute(new PutToVote.Command(meeting, "表决", VotingMethod.SHOW_OF_HANDS, false, List.of(voted))));
		this.town.count(vote, new LineCount(inFavour, present - inFavour, 0, 0));
	}

	private ResolutionQueries.Redraft redraft(long id) {
		return as(this.town.clerk(), () -> bean(ResolutionQueries.class).redraft(id));
	}

	private ResolutionDetail detail(long id) {
		return as(this.town.clerk(), () -> bean(ResolutionQueries.class).detail(id));
	}

	private int version(long id) {
		return detail(id).version();
	}

	private List<ObligationRow> tasks(long id) {
		return as(this.town.clerk(), () -> bean(ObligationQueries.class)
			.of(new ObligationFilter(ObligationSet.OPEN, null, null, null, null, null, id)));
	}

	private <T> T as(Actor actor, Scopes.Work<T, RuntimeException> work) {
		return this.town.as(actor, work);
	}

	private void run(Actor actor, Runnable work) {
		this.town.as(actor, () -> {
			work.run();
			return true;
		});
	}

	private <T> T bean(Class<T> type) {
		return this.town.bean(type);
	}

}
