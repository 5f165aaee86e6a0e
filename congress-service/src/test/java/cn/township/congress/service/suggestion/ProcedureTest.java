package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Conclusion;
import cn.township.congress.domain.suggestion.ContactMode;
import cn.township.congress.domain.suggestion.DeliveryMode;
import cn.township.congress.domain.suggestion.Inspection;
import cn.township.congress.domain.suggestion.Promise;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.domain.suggestion.UrgingLetter;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.attachment.Upload;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.shared.SliceRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The whole procedure after registration through the use cases, each deed by whom it
 * belongs to, on the real database.
 */
@DatabaseTest
@DisplayName("建议登记以后的办理")
class ProcedureTest {

	private static final AdminCode TOWN = TestActors.LIUXI;

	private static final LocalDate TODAY = Towns.TODAY;

	@Autowired
	private ApplicationContext context;

	private Towns towns;

	@BeforeEach
	void towns() {
		this.towns = Towns.in(this.context);
	}

	@Test
	@DisplayName("并案：随主件一起交办，一次录入分别答复，各有文号、送达和评价（本省条例）")
	void mergedSuggestionsGetOneTextAndAReplyEach() {
		long main = this.towns.accepted(TOWN, "关于并案主件的建议");
		long same = this.towns.accepted(TOWN, "关于并案另一件的建议");
		merge(same, main);
		assertThat(detail(same).head().mergedIntoId()).isEqualTo(main);
		assertRefused("suggestion.handOver.merged", () -> handOver(same));
		handOver(main);
		assertThat(detail(same).head().status()).isEqualTo(SuggestionStatus.HANDED_OVER);
		assertRefused("suggestion.reply.contactMissingOf", () -> replyTogether(main, same, null));
		replyTogether(main, same, "两位代表都在外地");
		assertThat(detail(main).latestReply().orElseThrow().documentNo()).isEqualTo("柳交〔2026〕1号");
		assertThat(detail(same).latestReply().orElseThrow().documentNo()).isEqualTo("柳交〔2026〕2号");
		evaluate(same, null, Satisfaction.SATISFIED);
		assertThat(detail(same).head().status()).isEqualTo(SuggestionStatus.EVALUATED);
		assertThat(detail(main).head().status()).isEqualTo(SuggestionStatus.REPLIED);
		assertThat(detail(main).procedure().merged()).extracting(SuggestionProcedure.Merged::id).containsExactly(same);
	}

	@Test
	@DisplayName("并案：主件不能再并入别的建议，没有并案的不能一起答复，交办前可以取消（本省条例）")
	void mergingIsNeverAChain() {
		long main = this.towns.accepted(TOWN, "关于主件的建议");
		long same = this.towns.accepted(TOWN, "关于从件的建议");
		long third = this.towns.accepted(TOWN, "关于第三件的建议");
		merge(same, main);
		assertRefused("suggestion.merge.hasOthers", () -> merge(main, third));
		assertRefused("suggestion.merge.merged", () -> merge(third, same));
		chair(() -> bean(UnmergeSuggestion.class).execute(new UnmergeSuggestion.Command(same, version(same), TODAY)));
		merge(main, third);
		handOver(third);
		assertThat(detail(same).head().status()).isEqualTo(SuggestionStatus.ACCEPTED);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> replyTogether(third, same, "代表在外地"));
	}

	@Test
	@DisplayName("会办意见由协办单位提出，协办单位不能申请退办，主办单位可以（本省条例）")
	void theAssistingAgencyGivesAnOpinion() {
		long id = this.towns.handedOver(TOWN, "关于会办的建议", 3);
		assertThat(clocks(id)).contains(ClockKind.REPLY, ClockKind.SEND_BACK, ClockKind.OPINION);
		assertRefused("suggestion.sendBack.assisting", () -> sendBack(id, version(id), "财政所"));
		agency("财政所", () -> opinion(id, null));
		assertThat(clocks(id)).doesNotContain(ClockKind.OPINION);
		assertRefused("suggestion.opinion.notAssisting", () -> agency("交通管理站", () -> opinion(id, null)));
		clerk(() -> opinion(id, agency("财政所")));
		assertThat(detail(id).procedure().opinions()).hasSize(2);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> agency("镇人民政府", () -> opinion(id, null)));
	}

	@RepeatedTest(3)
	@DisplayName("两个单位同时申请退办：只有主办单位的成立，协办单位的被拒绝（本省条例）")
	void twoAgenciesSendBackAtOnce() throws Exception {
		long id = this.towns.handedOver(TOWN, "关于同时退办的建议", 3);
		int version = version(id);
		List<String> outcomes = atOnce(() -> outcome(() -> sendBack(id, version, "交通管理站")),
				() -> outcome(() -> sendBack(id, version, "财政所")));
		assertThat(outcomes.get(0)).isEqualTo("done");
		assertThat(outcomes.get(1)).isIn("suggestion.sendBack.assisting", "changed");
		assertThat(detail(id).sendBacks()).hasSize(1);
		assertThat(detail(id).head().status()).isEqualTo(SuggestionStatus.SEND_BACK_REQUESTED);
		assertThat(clocks(id)).startsWith(ClockKind.REPLY, ClockKind.REASSIGNMENT);
	}

	@RepeatedTest(3)
	@DisplayName("两件互相并入，同时点：不会互相等待，只有一个成立（本省条例）")
	void twoMergeIntoEachOther() throws Exception {
		long one = this.towns.accepted(TOWN, "关于互相并案甲的建议");
		long other = this.towns.accepted(TOWN, "关于互相并案乙的建议");
		List<String> outcomes = atOnce(() -> outcome(() -> merge(one, other)), () -> outcome(() -> merge(other, one)));
		assertThat(outcomes).containsOnlyOnce("done");
		assertThat(outcomes).containsAnyOf("suggestion.merge.merged", "suggestion.merge.hasOthers", "changed");
	}

	@Test
	@DisplayName("送达：每位署名代表都登记，一次答复对一人只登记一次，协办单位不能代登记（代表法第五十一条）")
	void everySignerGetsTheReply() {
		long id = this.towns.replied(TOWN, "关于送达的建议");
		long lead = this.towns.deputy(TOWN, "陈桂兰");
		long joint = this.towns.deputy(TOWN, "李强");
		assertRefused("suggestion.deliver.nobody", () -> agency("交通管理站", () -> deliver(id)));
		assertRefused("suggestion.notLeadAgency", () -> agency("财政所", () -> deliver(id, lead)));
		agency("交通管理站", () -> deliver(id, lead, joint));
		assertThat(detail(id).procedure().deliveries()).hasSize(2);
		assertRefused("suggestion.deliver.twice", () -> clerk(() -> deliver(id, joint)));
	}

	@Test
	@DisplayName("评价：当地只问领衔代表的不录附议代表；问全部署名代表的另行保留，不决定结果（本省条例）")
	void jointSignersAreAskedWhereTheJurisdictionSaysSo() {
		long id = this.towns.replied(TOWN, "关于附议代表评价的建议");
		long joint = this.towns.deputy(TOWN, "李强");
		assertRefused("suggestion.evaluate.onlyLead", () -> evaluate(id, joint, Satisfaction.DISSATISFIED));
		askEveryone(true);
		try {
			evaluate(id, joint, Satisfaction.DISSATISFIED);
			assertThat(detail(id).head().status()).isEqualTo(SuggestionStatus.REPLIED);
			evaluate(id, null, Satisfaction.SATISFIED);
			assertThat(detail(id).latestEvaluation().orElseThrow().result()).isEqualTo(Satisfaction.SATISFIED);
			assertThat(detail(id).evaluations()).hasSize(2);
		}
		finally {
			askEveryone(false);
		}
	}

	@Test
	@DisplayName("评价：领衔代表资格终止后由在任的附议代表评价，已不在任的不能评价（代表法第二条）")
	void aJointSignerDecidesWhenTheLeadHasLeft() {
		AdminCode town = TestActors.SHIMEN;
		long id = this.towns.replied(town, "关于领衔代表离任的建议");
		long lead = this.towns.deputy(town, "陈桂兰");
		leaves(lead, TODAY.minusDays(35));
		try {
			assertRefused("suggestion.evaluate.mayNotAct", () -> evaluate(town, id, lead, Satisfaction.SATISFIED));
			evaluate(town, id, this.towns.deputy(town, "李强"), Satisfaction.SATISFIED);
			SuggestionDetail after = this.towns.as(TestActors.clerk(town),
					() -> bean(SuggestionQueries.class).detail(id));
			assertThat(after.head().status()).isEqualTo(SuggestionStatus.EVALUATED);
			assertThat(after.latestEvaluation().orElseThrow().name()).isEqualTo("李强");
		}
		finally {
			leaves(lead, null);
		}
	}

	@Test
	@DisplayName("评价：没有代表签名的扫描件，人大办公室不能代录；承办单位不能评价（本省条例）")
	void nobodyEvaluatesForTheDeputy() {
		long id = this.towns.replied(TOWN, "关于没有扫描件的建议");
		TranscribeEvaluation.Command without = new TranscribeEvaluation.Command(id, version(id), TODAY.minusDays(30),
				Satisfaction.SATISFIED, Satisfaction.SATISFIED, null, null);
		assertRefused("suggestion.evaluate.scanMissing",
				() -> clerk(() -> bean(TranscribeEvaluation.class).execute(without)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> agency("交通管理站", () -> bean(TranscribeEvaluation.class).execute(without)));
		assertThat(detail(id).evaluations()).isEmpty();
	}

	@Test
	@DisplayName("承诺：跟踪到办成，可以推迟；期间不能办结；再次答复、再次评价后办结（本省条例）")
	void aPromiseIsFollowedToTheEnd() {
		long id = promised("关于承诺的建议", TODAY.minusDays(10));
		assertThat(clocks(id)).startsWith(ClockKind.EVALUATION);
		evaluate(id, null, Satisfaction.BASICALLY_SATISFIED);
		assertThat(detail(id).head().status()).isEqualTo(SuggestionStatus.TRACKING);
		assertThat(clocks(id)).startsWith(ClockKind.PROMISE);
		assertRefused("suggestion.conclude.promised", () -> conclude(id));
		assertRefused("suggestion.notLeadAgency", () -> agency("财政所", () -> progress(id, null)));
		assertRefused("suggestion.promise.notLater", () -> agency("交通管理站", () -> progress(id, TODAY.minusDays(10))));
		assertThat(ledger(CommitmentSet.LATE)).contains(id);
		agency("交通管理站", () -> progress(id, TODAY.plusYears(2)));
		assertThat(ledger(CommitmentSet.LATE)).doesNotContain(id);
		assertThat(ledger(CommitmentSet.OPEN)).contains(id);
		agency("交通管理站", () -> reply(id, ResultClass.A, null));
		evaluateOn(id, TODAY, Satisfaction.SATISFIED);
		conclude(id);
		assertThat(detail(id).head().status()).isEqualTo(SuggestionStatus.CONCLUDED);
		assertThat(ledger(CommitmentSet.KEPT)).contains(id);
		assertRefused("suggestion.reply.notHandedOver", () -> agency("交通管理站", () -> reply(id, ResultClass.A, null)));
	}

	@Test
	@DisplayName("承诺：评价期满代表没有反馈的转入跟踪，未期满的不能（本省条例）")
	void withoutFeedbackThePromiseIsFollowedAllTheSame() {
		long early = promised("关于刚答复的建议", TODAY.plusMonths(3), 3);
		assertRefused("suggestion.conclude.stillTimeToEvaluate", () -> track(early));
		long late = promised("关于没有反馈的建议", TODAY.plusMonths(3), 60);
		track(late);
		assertThat(detail(late).head().status()).isEqualTo(SuggestionStatus.TRACKING);
	}

	@Test
	@DisplayName("重点督办由主席团决定，主席、副主席录入；办公室人员、承办单位不能（代表法第五十二条）")
	void keySupervisionHasItsResult() {
		long id = this.towns.handedOver(TOWN, "关于重点督办的建议", 20);
		SuperviseAsKey.Command command = new SuperviseAsKey.Command(id, version(id), TODAY.minusDays(10), "第十三次主席团会议",
				"曾大斌");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> clerk(() -> bean(SuperviseAsKey.class).execute(command)));
		chair(() -> bean(SuperviseAsKey.class).execute(command));
		assertThat(detail(id).head().keySince()).isEqualTo(TODAY.minusDays(10));
		clerk(() -> bean(RecordInspection.class).execute(new RecordInspection.Command(id, version(id),
				TODAY.minusDays(5), new Inspection.Report("曾大斌、周敏", "只完成一半", "加快进度", TODAY.plusDays(5)))));
		assertThat(clocks(id)).contains(ClockKind.INSPECTION);
		long inspection = detail(id).procedure().inspections().get(0).id();
		assertRefused("suggestion.notLeadAgency", () -> agency("财政所", () -> answer(id, inspection)));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> agency("交通管理站", () -> answer(id, -1)));
		agency("交通管理站", () -> answer(id, inspection));
		assertThat(clocks(id)).doesNotContain(ClockKind.INSPECTION);
		chair(() -> bean(EndKeySupervision.class)
			.execute(new EndKeySupervision.Command(id, version(id), TODAY, "路面已修复")));
		assertThat(detail(id).procedure().key().endedOn()).isEqualTo(TODAY);
		long other = this.towns.handedOver(TOWN, "关于不是重点的建议", 20);
		assertRefused("suggestion.key.none", () -> chair(() -> bean(EndKeySupervision.class)
			.execute(new EndKeySupervision.Command(other, version(other), TODAY, "结束"))));
	}

	@Test
	@DisplayName("催办逐级三次，期限前十四天起；承办单位不能自己发（代表法第五十二条）")
	void urgingGoesStepByStep() {
		long early = this.towns.handedOver(TOWN, "关于不用催办的建议", 10);
		assertRefused("suggestion.urge.tooEarly", () -> clerk(() -> urge(early)));
		long id = this.towns.handedOver(TOWN, "关于催办的建议", 95);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> agency("交通管理站", () -> urge(id)));
		clerk(() -> urge(id));
		clerk(() -> urge(id));
		clerk(() -> urge(id));
		assertThat(detail(id).procedure().urgings()).extracting(SuggestionProcedure.UrgingLine::step)
			.containsExactly(1, 2, 3);
		assertThat(clocks(id)).contains(ClockKind.URGING);
		assertRefused("suggestion.urge.stepsUsed", () -> clerk(() -> urge(id)));
	}

	@Test
	@DisplayName("改办后的新期限超过首次交办六个月的，确认后才能改办（代表法第五十一条）")
	void aLateReassignmentIsConfirmed() {
		long id = this.towns.handedOver(TOWN, "关于很晚改办的建议", 97);
		clerk(() -> bean(RequestSendBack.class)
			.execute(new RequestSendBack.Command(id, version(id), TODAY.minusDays(95), "属于财政所职责", "财政所")));
		assertRefused("suggestion.reassign.late", () -> reassign(id, false));
		assertThat(detail(id).head().status()).isEqualTo(SuggestionStatus.SEND_BACK_REQUESTED);
		reassign(id, true);
		assertThat(detail(id).lead().orElseThrow().agency()).isEqualTo("财政所");
	}

	@Test
	@DisplayName("延期不超过自交办起六个月（代表法第五十一条）")
	void noDeadlineBeyondSixMonths() {
		long id = this.towns.handedOver(TOWN, "关于延期太长的建议", 20);
		LocalDate handedOver = TODAY.minusDays(20);
		assertRefused("deadline.beyondSixMonths", () -> agency("交通管理站", () -> bean(RequestExtension.class).execute(
				new RequestExtension.Command(id, version(id), TODAY, handedOver.plusMonths(6).plusDays(1), "工程量大"))));
	}

	@Test
	@DisplayName("代表的草稿对人大办公室、承办单位和县里都不存在")
	void draftsAreInvisible() {
		long id = this.towns.registered(TOWN, "关于草稿的建议");
		write("UPDATE suggestion SET status = 'DRAFT' WHERE id = :id", id);
		for (Actor actor : List.of(TestActors.chair(TOWN), TestActors.of(Role.CLERK, TOWN, null),
				TestActors.county())) {
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> this.towns.as(actor, () -> bean(SuggestionQueries.class).detail(id)));
			assertThat(this.towns
				.as(actor,
						() -> bean(SuggestionList.class).find(SuggestionFilter.of(SuggestionSet.ALL),
								new SliceRequest(null, null, 100)))
				.rows()).extracting(SuggestionRow::id).doesNotContain(id);
		}
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> clerk(
				() -> bean(WithdrawSuggestion.class).execute(new WithdrawSuggestion.Command(id, 0, TODAY, "撤回"))));
	}

	@Test
	@DisplayName("别的乡镇、别的单位的建议不能并案、督办、送达")
	void whatBelongsToOthersDoesNotExist() {
		long foreign = this.towns.accepted(TestActors.SHIMEN, "关于石门并案的建议");
		long own = this.towns.accepted(TOWN, "关于本镇的建议");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> merge(own, foreign));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> clerk(() -> urge(foreign)));
		long handed = this.towns.handedOver(TOWN, "关于别的单位的建议", 20);
		for (ThrowingCallable deed : List.<ThrowingCallable>of(() -> deliver(handed, 1), () -> opinion(handed, null),
				() -> progress(handed, null), () -> answer(handed, 1), () -> reply(handed, ResultClass.A, null))) {
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> agency("镇人民政府", unchecked(deed)));
		}
	}

	private List<Long> ledger(CommitmentSet set) {
		CommitmentFilter filter = new CommitmentFilter(set, null, null, null, null);
		return this.towns
			.as(TestActors.county(),
					() -> bean(CommitmentQueries.class).find(filter, new SliceRequest(null, null, 100)))
			.rows()
			.stream()
			.map(CommitmentRow::suggestionId)
			.toList();
	}

	private void merge(long id, long into) {
		chair(() -> bean(MergeSuggestion.class).execute(new MergeSuggestion.Command(id, version(id), TODAY, into)));
	}

	private void handOver(long id) {
		LocalDate on = TODAY.minusDays(20);
		chair(() -> bean(HandOverSuggestion.class).execute(new HandOverCommand(id, version(id), agency("交通管理站"),
				List.of(agency("财政所")), on, 3, null, "第十二次主席团会议", on)));
	}

	private void reassign(long id, boolean lateKnown) {
		chair(() -> bean(ReassignSuggestion.class).execute(
				new HandOverCommand(id, version(id), agency("财政所"), List.of(), TODAY, 3, null, "第十三次主席团会议", TODAY),
				lateKnown));
	}

	private void sendBack(long id, int version, String agency) {
		agency(agency, () -> bean(RequestSendBack.class)
			.execute(new RequestSendBack.Command(id, version, TODAY.minusDays(1), "不属本单位职责", null)));
	}

	private void opinion(long id, @Nullable Long agency) {
		bean(GiveOpinion.class)
			.execute(new GiveOpinion.Command(id, version(id), TODAY, agency, null, "李所长", "同意，经费由镇财政安排"));
	}

	private void deliver(long id, long... mandates) {
		List<RecordDeliveries.Delivery> deliveries = new ArrayList<>();
		for (long mandate : mandates) {
			deliveries.add(new RecordDeliveries.Delivery(mandate, TODAY.minusDays(38), DeliveryMode.IN_PERSON));
		}
		bean(RecordDeliveries.class).execute(new RecordDeliveries.Command(id, version(id), deliveries));
	}

	private void replyTogether(long main, long other, @Nullable String noContact) {
		if (noContact == null) {
			agency("交通管理站", () -> bean(LogContact.class)
				.execute(new LogContact.Command(main, version(main), TODAY.minusDays(6), ContactMode.PHONE, "电话沟通")));
		}
		ReplyToSuggestion.Command letter = new ReplyToSuggestion.Command(main, version(main), TODAY.minusDays(5),
				ResultClass.A, "柳交〔2026〕1号", "王站长", "已经修复。", null, null, null, noContact);
		agency("交通管理站", () -> bean(ReplyTogether.class)
			.execute(new ReplyTogether.Command(letter, List.of(new ReplyTogether.Other(other, "柳交〔2026〕2号")))));
	}

	private void reply(long id, ResultClass resultClass, @Nullable Promise promise) {
		bean(ReplyToSuggestion.class).execute(new ReplyToSuggestion.Command(id, version(id), TODAY, resultClass, null,
				"王站长", "已经办成。", null, null, promise, "代表在外地"));
	}

	private long promised(String title, LocalDate until) {
		return promised(title, until, 40);
	}

	private long promised(String title, LocalDate until, int repliedDaysAgo) {
		long id = this.towns.handedOver(TOWN, title, 70);
		agency("交通管理站",
				() -> bean(ReplyToSuggestion.class)
					.execute(new ReplyToSuggestion.Command(id, version(id), TODAY.minusDays(repliedDaysAgo),
							ResultClass.B, null, "王站长", "列入计划。", null, null, new Promise("修通排水沟", until), "代表在外地")));
		return id;
	}

	private void evaluate(long id, @Nullable Long mandate, Satisfaction result) {
		evaluate(TOWN, id, mandate, result);
	}

	private void evaluate(AdminCode town, long id, @Nullable Long mandate, Satisfaction result) {
		evaluate(town, id, mandate, TODAY.minusDays(4), result);
	}

	private void evaluateOn(long id, LocalDate on, Satisfaction result) {
		evaluate(TOWN, id, null, on, result);
	}

	private void evaluate(AdminCode town, long id, @Nullable Long mandate, LocalDate on, Satisfaction result) {
		String reason = (result == Satisfaction.DISSATISFIED) ? "路面仍有破损" : null;
		this.towns.as(TestActors.clerk(town), () -> {
			bean(TranscribeEvaluation.class).execute(new TranscribeEvaluation.Command(id, version(id), on, mandate,
					Satisfaction.SATISFIED, result, reason, new Upload("征询意见表.pdf", Towns.pdf())));
			return id;
		});
	}

	private void conclude(long id) {
		chair(() -> bean(ConcludeSuggestion.class)
			.execute(new ConcludeSuggestion.Command(id, version(id), TODAY, Conclusion.PUBLISHED, null)));
	}

	private void track(long id) {
		chair(() -> bean(TrackWithoutFeedback.class)
			.execute(new TrackWithoutFeedback.Command(id, version(id), TODAY, "两次电话提醒")));
	}

	private void progress(long id, @Nullable LocalDate until) {
		bean(ReportProgress.class)
			.execute(new ReportProgress.Command(id, version(id), TODAY.minusDays(1), "已完成一半", until));
	}

	private void answer(long id, long inspection) {
		bean(AnswerInspection.class).execute(new AnswerInspection.Command(id, version(id), inspection, TODAY, "已增加人手"));
	}

	private void urge(long id) {
		bean(SendUrgingLetter.class).execute(new SendUrgingLetter.Command(id, version(id), TODAY, TODAY.plusDays(7),
				new UrgingLetter.Letter("交通管理站", "请抓紧办理", "曾大斌")));
	}

	private void askEveryone(boolean everyone) {
		String value = everyone ? "ALL" : "LEAD";
		write("INSERT INTO jurisdiction_setting (unit_code, setting_key, setting_value, valid_from, source)"
				+ " VALUES (:id, 'suggestion.ask_signers', '" + value + "', current_date - 400, '本县办法')"
				+ " ON CONFLICT (unit_code, setting_key, valid_from) DO UPDATE SET setting_value = '" + value + "'",
				TOWN.value());
	}

	private void leaves(long mandate, @Nullable LocalDate on) {
		String end = (on == null) ? "status = 'ACTIVE', ended_on = NULL"
				: "status = 'EXPIRED', ended_on = DATE '" + on + "'";
		write("UPDATE deputy_mandate SET " + end + " WHERE id = :id", mandate);
	}

	private void write(String sql, long id) {
		bean(Scopes.class).asSystem("测试", () -> bean(TransactionTemplate.class)
			.execute((tx) -> bean(JdbcClient.class).sql(sql).param("id", id).update()));
	}

	private List<ClockKind> clocks(long id) {
		return detail(id).procedure().clocks().stream().map(RunningClock::kind).toList();
	}

	private SuggestionDetail detail(long id) {
		return this.towns.as(TestActors.chair(TOWN), () -> bean(SuggestionQueries.class).detail(id));
	}

	private void chair(Runnable deed) {
		as(TestActors.chair(TOWN), deed);
	}

	private void clerk(Runnable deed) {
		as(TestActors.clerk(TOWN), deed);
	}

	private void agency(String name, Runnable deed) {
		as(TestActors.agency(TOWN, agency(name)), deed);
	}

	private void as(Actor actor, Runnable deed) {
		this.towns.as(actor, () -> {
			deed.run();
			return true;
		});
	}

	private long agency(String name) {
		return this.towns.agency(TOWN, name);
	}

	private int version(long id) {
		return this.towns.version(id);
	}

	private <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	private static Runnable unchecked(ThrowingCallable call) {
		return () -> {
			try {
				call.call();
			}
			catch (RuntimeException | Error ex) {
				throw ex;
			}
			catch (Throwable ex) {
				throw new IllegalStateException(ex);
			}
		};
	}

	private static String outcome(Runnable deed) {
		try {
			deed.run();
			return "done";
		}
		catch (RuleViolation refusal) {
			return refusal.key();
		}
		catch (OptimisticLockingFailureException changed) {
			return "changed";
		}
	}

	private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService people = Executors.newFixedThreadPool(2);
		try {
			Future<String> first = people.submit(() -> {
				start.await(10, TimeUnit.SECONDS);
				return one.call();
			});
			Future<String> second = people.submit(() -> {
				start.await(10, TimeUnit.SECONDS);
				return other.call();
			});
			return List.of(first.get(1, TimeUnit.MINUTES), second.get(1, TimeUnit.MINUTES));
		}
		finally {
			people.shutdownNow();
		}
	}

	private static void assertRefused(String key, ThrowingCallable call) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(call)
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

}
