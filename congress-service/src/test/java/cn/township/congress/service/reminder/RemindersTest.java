package cn.township.congress.service.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.reminder.DeadlineKind;
import cn.township.congress.domain.reminder.ReminderStep;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.database.StatementCounter;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.service.suggestion.DecideExtension;
import cn.township.congress.service.suggestion.HandOverCommand;
import cn.township.congress.service.suggestion.ReassignSuggestion;
import cn.township.congress.service.suggestion.RequestExtension;
import cn.township.congress.service.suggestion.RequestSendBack;
import cn.township.congress.service.suggestion.Towns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@DisplayName("到期提醒")
class RemindersTest {

	private static final AdminCode TOWN = TestActors.LIUXI;

	private static final LocalDate TODAY = Towns.TODAY;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Reminding reminding;

	@Autowired
	private ReminderBook book;

	@Autowired
	private ReminderQueries queries;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StatementCounter statements;

	private Towns towns;

	@BeforeEach
	void towns() {
		this.towns = Towns.in(this.context);
	}

	@Test
	@DisplayName("夜间登记的提醒，就是当天打开页面看到的提醒；再登记一遍不多一条（代表法第五十一条）")
	void jobAndPageAgree() {
		long id = this.towns.handedOver(TOWN, "关于夜间提醒的建议", 20);
		List<Long> own = List.of(id, this.towns.registered(TOWN, "关于夜间交办的建议", TODAY.minusDays(3)),
				this.towns.replied(TOWN, "关于夜间评价的建议"));
		LocalDate due = due(id);
		for (int left : new int[] { 40, 31, 30, 29, 15, 14, 8, 7, 6, 3, 2, 1, 0, -1, -2, -30 }) {
			LocalDate day = due.minusDays(left);
			write(day);
			List<String> written = written(own, day);
			assertThat(written).as("距期限 %d 天", left).containsExactlyInAnyOrderElementsOf(shown(own, day));
			write(day);
			assertThat(written(own, day)).isEqualTo(written);
		}
		assertThat(given(id, DeadlineKind.REPLY))
			.contains("CLERK DAYS_30 " + due.minusDays(30), "CLERK DAYS_14 " + due.minusDays(14),
					"CHAIR DAYS_7 " + due.minusDays(7), "COUNTY LATE " + due.plusDays(1),
					"COUNTY LATE " + due.plusDays(2))
			.doesNotContain("CLERK DAYS_30 " + due.minusDays(29), "CHAIR DAYS_30 " + due.minusDays(30),
					"COUNTY LAST_DAY " + due);
	}

	@Test
	@DisplayName("同一期限每天对同一角色最多提醒一次；停机几天以后只补当天应有的一步")
	void daysOffAreNotMadeUpOneByOne() {
		long id = this.towns.handedOver(TOWN, "关于停机的建议", 20);
		LocalDate due = due(id);
		write(due.minusDays(30));
		write(due.plusDays(5));
		assertThat(given(id, DeadlineKind.REPLY)).containsExactlyInAnyOrder("CLERK DAYS_30 " + due.minusDays(30),
				"CLERK LATE " + due.plusDays(5), "CHAIR LATE " + due.plusDays(5), "COUNTY LATE " + due.plusDays(5));
	}

	@Test
	@DisplayName("两个进程同时登记，不重复、不报错")
	void twoAtOnce() {
		long id = this.towns.handedOver(TOWN, "关于同时运行的建议", 20);
		LocalDate day = due(id).plusDays(9);
		CompletableFuture
			.allOf(CompletableFuture.runAsync(() -> write(day)), CompletableFuture.runAsync(() -> write(day)))
			.join();
		assertThat(given(id, DeadlineKind.REPLY)).containsExactlyInAnyOrder("CLERK LATE " + day, "CHAIR LATE " + day,
				"COUNTY LATE " + day);
	}

	@Test
	@DisplayName("同意延期以后按新的期限重新提醒，延期以前的提醒留着（代表法第五十一条：不超过六个月）")
	void extensionShiftsTheSteps() {
		long id = this.towns.handedOver(TOWN, "关于延期提醒的建议", 30);
		LocalDate old = due(id);
		write(old.minusDays(14));
		LocalDate until = old.plusMonths(2);
		agency(() -> this.towns.bean(RequestExtension.class)
			.execute(new RequestExtension.Command(id, this.towns.version(id), TODAY, until, "需要立项")));
		chair(() -> this.towns.bean(DecideExtension.class)
			.execute(new DecideExtension.Command(id, this.towns.version(id), TODAY, true, null)));
		assertThat(of(id, DeadlineKind.REPLY, old)).isEmpty();
		Due shifted = only(id, DeadlineKind.REPLY, until.minusDays(30));
		assertThat(shifted.deadline().dueOn()).isEqualTo(until);
		assertThat(shifted.deadline().basis()).contains("经同意延至");
		write(old);
		write(until.minusDays(30));
		assertThat(given(id, DeadlineKind.REPLY)).containsExactlyInAnyOrder("CLERK DAYS_14 " + old.minusDays(14),
				"CLERK DAYS_30 " + until.minusDays(30));
	}

	@Test
	@DisplayName("申请退办期间原期限照走，主席团要在规定工作日内审批；改办以后从再次交办之日重新起算")
	void sendBackAndReHandOver() {
		long id = this.towns.handedOver(TOWN, "关于改办提醒的建议", 5);
		LocalDate old = due(id);
		agency(() -> this.towns.bean(RequestSendBack.class)
			.execute(new RequestSendBack.Command(id, this.towns.version(id), TODAY.minusDays(4), "不属本单位", null)));
		assertThat(only(id, DeadlineKind.REPLY, old).deadline().dueOn()).isEqualTo(old);
		Deadline decision = only(id, DeadlineKind.SEND_BACK, TODAY).deadline();
		assertThat(decision.basis()).startsWith("自" + Subject.day(TODAY.minusDays(4)) + "申请退办起10个工作日，");
		assertThat(decision.agencyId()).isNull();
		write(old.minusDays(30));
		long other = this.towns.agency(TOWN, "镇人民政府");
		chair(() -> this.towns.bean(ReassignSuggestion.class)
			.execute(new HandOverCommand(id, this.towns.version(id), other, List.of(), TODAY, 3, null, "主席团第13次会议",
					TODAY), false));
		assertThat(of(id, DeadlineKind.SEND_BACK, TODAY)).isEmpty();
		Deadline again = only(id, DeadlineKind.REPLY, TODAY.plusMonths(3)).deadline();
		assertThat(again.dueOn()).isEqualTo(TODAY.plusMonths(3));
		assertThat(again.agencyId()).isEqualTo(other);
		assertThat(again.basis()).isEqualTo("自" + Subject.day(TODAY) + "交办起三个月，代表法第五十一条");
		write(TODAY.plusMonths(3).minusDays(30));
		assertThat(given(id, DeadlineKind.REPLY)).containsExactlyInAnyOrder("CLERK DAYS_30 " + old.minusDays(30),
				"CLERK DAYS_30 " + TODAY.plusMonths(3).minusDays(30));
	}

	@Test
	@DisplayName("闭会期间的建议按工作日催交办，答复以后按工作日催评价，都写明起算日和依据（地方组织法第四十二条）")
	void workingDays() {
		long waiting = this.towns.registered(TOWN, "关于催交办的建议", TODAY.minusDays(2));
		Deadline handOver = only(waiting, DeadlineKind.HAND_OVER, TODAY).deadline();
		assertThat(handOver.basis()).startsWith("自" + Subject.day(TODAY.minusDays(2)) + "提出起10个工作日，地方组织法第四十二条，");
		assertThat(handOver.dueOn()).isAfterOrEqualTo(TODAY.minusDays(2).plusDays(14));
		long replied = this.towns.replied(TOWN, "关于催评价的建议");
		Due evaluation = only(replied, DeadlineKind.EVALUATION, TODAY);
		assertThat(evaluation.step()).isEqualTo(ReminderStep.LATE);
		assertThat(evaluation.deadline().basis()).startsWith("自" + Subject.day(TODAY.minusDays(40)) + "答复起15个工作日，");
		assertThat(of(replied, DeadlineKind.REPLY, TODAY.plusMonths(9))).isEmpty();
	}

	@Test
	@DisplayName("会办意见、承诺事项、督办要求、催办函、后续事项各有期限；办了就不再提醒（代表法第五十二条）")
	void namedDays() {
		long id = this.towns.handedOver(TOWN, "关于各种期限的建议", 20);
		long lead = this.towns.agency(TOWN, "交通管理站");
		LocalDate day = TODAY.plusDays(3);
		sql("UPDATE hand_over SET opinion_due_on = :day WHERE suggestion_id = :id AND role = 'CO'", id, day);
		sql("INSERT INTO inspection (unit_code, suggestion_id, inspected_on, inspectors, findings, requirement, due_on) "
				+ "SELECT unit_code, id, :day::date - 10, '主席', '进度慢', '月底前开工', :day FROM suggestion WHERE id = :id",
				id, day);
		sql("INSERT INTO urging_letter (unit_code, suggestion_id, agency_id, step, sent_on, due_on, answer_until, addressee,"
				+ " content, signatory) SELECT unit_code, id, lead_agency_id, 1, :day::date - 9, reply_due_on, :day,"
				+ " '交通管理站', '请抓紧办理', '主席' FROM suggestion WHERE id = :id", id, day);
		assertThat(only(id, DeadlineKind.CO_OPINION, TODAY).deadline().agencyId())
			.isEqualTo(this.towns.agency(TOWN, "财政所"));
		assertThat(only(id, DeadlineKind.INSPECTION, TODAY).deadline().basis())
			.isEqualTo("自" + Subject.day(day.minusDays(10)) + "督办起算，代表法第五十二条");
		assertThat(only(id, DeadlineKind.URGING, TODAY).deadline().agencyId()).isEqualTo(lead);
		sql("UPDATE inspection SET answered_on = :day, answer = '已开工' WHERE suggestion_id = :id", id, TODAY);
		sql("INSERT INTO co_opinion (unit_code, suggestion_id, hand_over_id, given_on, signatory, body, source)"
				+ " SELECT unit_code, suggestion_id, id, :day, '所长', '同意', 'AGENCY' FROM hand_over"
				+ " WHERE suggestion_id = :id AND role = 'CO'", id, TODAY);
		assertThat(of(id, DeadlineKind.INSPECTION, TODAY)).isEmpty();
		assertThat(of(id, DeadlineKind.CO_OPINION, TODAY)).isEmpty();
		long promised = this.towns.replied(TOWN, "关于承诺期限的建议");
		sql("INSERT INTO commitment (unit_code, suggestion_id, reply_id, agency_id, content, first_promised_on, promised_on,"
				+ " status) SELECT unit_code, suggestion_id, id, agency_id, '年底前硬化', :day, :day, 'OPEN' FROM reply"
				+ " WHERE suggestion_id = :id", promised, day);
		assertThat(only(promised, DeadlineKind.PROMISE, TODAY).deadline().basis()).contains("答复承诺起算");
		sql("UPDATE commitment SET status = 'KEPT', settled_on = :day WHERE suggestion_id = :id", promised, TODAY);
		assertThat(of(promised, DeadlineKind.PROMISE, TODAY)).isEmpty();
		sql("INSERT INTO obligation (unit_code, kind, title, counted_from, due_on, basis, status, recorded_by)"
				+ " SELECT unit_code, 'PUBLISH_BUDGET', '关于预算的决议' || :id, :day::date - 9, :day, '预算法第十四条', 'OPEN', '测试'"
				+ " FROM suggestion WHERE id = :id", id, day);
		assertThat(on(TODAY)).filteredOn((due) -> due.deadline().title().equals("关于预算的决议" + id))
			.singleElement()
			.satisfies((due) -> {
				assertThat(due.roles()).containsExactly(Role.CLERK, Role.CHAIR);
				assertThat(due.deadline().kind()).isEqualTo(DeadlineKind.OBLIGATION);
			});
	}

	@Test
	@DisplayName("承办单位有账号的提醒承办单位，没有的提醒干事；承办单位只看得到自己的，县里只看得到逾期的，别的乡镇什么也看不到")
	void everybodySeesTheirOwn() {
		AdminCode town = TestActors.SHIMEN;
		long own = this.towns.agency(town, "交通管理站");
		long late = this.towns.handedOver(town, "关于谁能看到的建议", 98);
		asSystem(() -> this.jdbc
			.sql("""
					INSERT INTO account (unit_code, agency_id, role, username, display_name, password_hash, created_by, created_at)
					VALUES (:unit, :agency, 'AGENCY', 'shimen.jtglz', '经办', 'x', '测试', now())""")
			.param("unit", town.value())
			.param("agency", own)
			.update());
		Due due = only(late, DeadlineKind.REPLY, TODAY);
		assertThat(due.roles()).containsExactly(Role.AGENCY, Role.CHAIR, Role.COUNTY);
		write(TODAY);
		Actor agency = TestActors.agency(town, own);
		Actor other = TestActors.agency(town, this.towns.agency(town, "镇人民政府"));
		assertThat(titles(agency, ReminderSet.MINE)).contains("关于谁能看到的建议");
		assertThat(titles(other, ReminderSet.ALL)).isEmpty();
		assertThat(titles(TestActors.clerk(town), ReminderSet.MINE)).doesNotContain("关于谁能看到的建议");
		assertThat(titles(TestActors.clerk(town), ReminderSet.OVERDUE)).contains("关于谁能看到的建议");
		assertThat(titles(TestActors.chair(town), ReminderSet.MINE)).contains("关于谁能看到的建议");
		assertThat(titles(TestActors.of(Role.VICE_CHAIR, town, null), ReminderSet.MINE)).contains("关于谁能看到的建议");
		assertThat(titles(TestActors.county(), ReminderSet.MINE)).contains("关于谁能看到的建议");
		assertThat(titles(TestActors.clerk(TOWN), ReminderSet.ALL)).doesNotContain("关于谁能看到的建议");
		assertThat(history(agency)).isNotEmpty().allMatch((entry) -> entry.role() == Role.AGENCY);
		assertThat(history(other)).isEmpty();
		assertThat(history(TestActors.county())).isNotEmpty().allMatch((entry) -> entry.role() == Role.COUNTY);
		assertThat(this.towns.as(agency, () -> this.queries.bell()).mine())
			.isEqualTo(titles(agency, ReminderSet.MINE).size());
		assertThat(this.towns.as(other, () -> this.queries.bell()).mine()).isZero();
	}

	@Test
	@DisplayName("再多的事项和乡镇，读取的语句不变")
	void fewReads() throws Exception {
		this.towns.handedOver(TOWN, "关于读取的建议", 98);
		this.towns.replied(TOWN, "关于读取的答复");
		int few = reads();
		for (int i = 0; i < 4; i++) {
			this.towns.handedOver(TestActors.SHIMEN, "关于第" + i + "次读取的建议", 98);
			this.towns.replied(TestActors.SHIMEN, "关于第" + i + "次读取的答复");
		}
		assertThat(reads()).isEqualTo(few).isLessThanOrEqualTo(7);
	}

	private int reads() throws Exception {
		return this.statements.during(() -> this.towns.as(TestActors.county(), () -> this.queries.bell())).size();
	}

	private List<String> titles(Actor actor, ReminderSet set) {
		DueList list = this.towns.as(actor, () -> this.queries.list(set, null, SliceRequest.first(100)));
		assertThat(list.slice().count()).isEqualTo(list.counts().get(set));
		return list.slice()
			.rows()
			.stream()
			.filter((due) -> due.deadline().kind() == DeadlineKind.REPLY)
			.map((due) -> due.deadline().title().replaceAll("^.*「|」$", ""))
			.toList();
	}

	private List<ReminderEntry> history(Actor actor) {
		return this.towns.as(actor, () -> this.queries.history(SliceRequest.first(100))).rows();
	}

	private LocalDate due(long suggestion) {
		return asSystem(() -> this.jdbc.sql("SELECT reply_due_on FROM suggestion WHERE id = :id")
			.param("id", suggestion)
			.query(LocalDate.class)
			.single());
	}

	private void write(LocalDate day) {
		asSystem(() -> {
			this.book.write(day);
			return true;
		});
	}

	private List<Due> on(LocalDate day) {
		return asSystem(() -> this.reminding.on(day, new CodeRange(0, 999_999_999), null));
	}

	private List<Due> of(long suggestion, DeadlineKind kind, LocalDate day) {
		return on(day).stream()
			.filter((due) -> due.deadline().kind() == kind)
			.filter((due) -> Long.valueOf(suggestion).equals(due.deadline().suggestionId()))
			.toList();
	}

	private Due only(long suggestion, DeadlineKind kind, LocalDate day) {
		List<Due> found = of(suggestion, kind, day);
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	/** What a page shows on the day, one line for each role. */
	private List<String> shown(List<Long> suggestions, LocalDate day) {
		return on(day).stream()
			.filter((due) -> suggestions.stream().anyMatch((id) -> id.equals(due.deadline().suggestionId())))
			.flatMap((due) -> due.roles()
				.stream()
				.map((role) -> String.join(" ", due.deadline().kind().name(),
						String.valueOf(due.deadline().subjectId()), String.valueOf(due.deadline().dueOn()),
						String.valueOf(due.step()), role.name(), due.deadline().basis())))
			.toList();
	}

	/**
	 * What was written and holds on the day: the step in force, and of the daily ones
	 * that of the day.
	 */
	private List<String> written(List<Long> suggestions, LocalDate day) {
		return asSystem(() -> this.jdbc
			.sql("""
					SELECT concat_ws(' ', kind, subject_id, due_on, step, role, basis) FROM reminder x
					WHERE suggestion_id IN (:own) AND reminded_on <= :day AND (step <> 'LATE' OR reminded_on = :day)
					  AND NOT EXISTS (SELECT FROM reminder y WHERE y.kind = x.kind AND y.subject_id = x.subject_id
					    AND y.role = x.role AND y.due_on = x.due_on AND y.reminded_on > x.reminded_on AND y.reminded_on <= :day)
					ORDER BY id""")
			.param("day", day)
			.param("own", suggestions)
			.query(String.class)
			.list());
	}

	private List<String> given(long suggestion, DeadlineKind kind) {
		return asSystem(() -> this.jdbc.sql("""
				SELECT concat_ws(' ', role, step, reminded_on) FROM reminder
				WHERE suggestion_id = :id AND kind = :kind""")
			.param("id", suggestion)
			.param("kind", kind.name())
			.query(String.class)
			.list());
	}

	private void sql(String sql, long id, LocalDate day) {
		asSystem(() -> this.jdbc.sql(sql).param("id", id).param("day", day).update());
	}

	private void agency(Runnable work) {
		run(TestActors.agency(TOWN, this.towns.agency(TOWN, "交通管理站")), work);
	}

	private void chair(Runnable work) {
		run(TestActors.chair(TOWN), work);
	}

	private void run(Actor actor, Runnable work) {
		this.towns.as(actor, () -> {
			work.run();
			return true;
		});
	}

	private <T extends @Nullable Object> T asSystem(Scopes.Work<T, RuntimeException> work) {
		return this.towns.bean(Scopes.class)
			.asSystem("测试", () -> this.towns.bean(TransactionTemplate.class).execute((status) -> work.run()));
	}

}
