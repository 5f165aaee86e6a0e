package cn.township.congress.domain.suggestion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.township.congress.domain.congress.CongressMother;
import cn.township.congress.domain.congress.Occasion;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.rule.ReplyDeadline;
import cn.township.congress.domain.rule.ReplyTerms;
import cn.township.congress.domain.rule.RuleSnapshot;
import cn.township.congress.domain.shared.EntryMother;
import cn.township.congress.domain.territory.AdminCode;

/**
 * One suggestion on its real way through the spring of 2026: put forward on 2 March,
 * accepted on the 4th, handed over on the 5th with a reply due on 5 June, replied on 20
 * May, evaluated on the 28th.
 */
public final class SuggestionMother {

	public static final LocalDate SUBMITTED_ON = LocalDate.of(2026, 3, 2);

	public static final LocalDate ACCEPTED_ON = LocalDate.of(2026, 3, 4);

	public static final LocalDate HANDED_OVER_ON = LocalDate.of(2026, 3, 5);

	/** Three months after the hand-over. */
	public static final LocalDate DUE_ON = LocalDate.of(2026, 6, 5);

	/** Six months after the hand-over. */
	public static final LocalDate LATEST_ON = LocalDate.of(2026, 9, 5);

	/** Ten working days after the hand-over. */
	public static final LocalDate SEND_BACK_UNTIL = LocalDate.of(2026, 3, 19);

	public static final LocalDate TAKEN_UP_ON = LocalDate.of(2026, 3, 9);

	public static final LocalDate SEND_BACK_ON = LocalDate.of(2026, 3, 12);

	public static final LocalDate REASSIGNED_ON = LocalDate.of(2026, 3, 20);

	public static final LocalDate EXTENSION_ASKED_ON = LocalDate.of(2026, 5, 11);

	public static final LocalDate REPLIED_ON = LocalDate.of(2026, 5, 20);

	public static final LocalDate EVALUATED_ON = LocalDate.of(2026, 5, 28);

	public static final LocalDate EVALUATE_UNTIL = LocalDate.of(2026, 6, 10);

	public static final LocalDate REHANDLED_FROM = LocalDate.of(2026, 6, 1);

	public static final LocalDate CONCLUDED_ON = LocalDate.of(2026, 6, 11);

	/** The road office, which leads. */
	public static final long ROAD_OFFICE = 11;

	/** The village-building office, which assists or takes over. */
	public static final long BUILDING_OFFICE = 12;

	/** An agency that has nothing to do with it. */
	public static final long WATER_STATION = 13;

	public static final Set<ResultClass> CLASSES = Set.of(ResultClass.A, ResultClass.B, ResultClass.C);

	/** What a reply of class B promises: until the end of the year. */
	public static final Promise PROMISE = new Promise("完成河湾村排水沟工程", LocalDate.of(2026, 12, 31));

	/** What a hand-over keeps of the settings then in force. */
	public static final RuleSnapshot RULES = new RuleSnapshot(Map.of("suggestion.reply_months", "3"));

	private SuggestionMother() {
	}

	public static SuggestionText text() {
		return new SuggestionText("关于修复河湾村至镇区道路的建议", "河湾村至镇区三公里道路路面破损，雨天积水，学生上学不便。", "请列入今年道路养护计划，汛期前完成修复。");
	}

	/** On the paper form; the deputy agrees to publication. */
	public static Registration registration() {
		return new Registration(Category.TRANSPORT, Source.PAPER, Disclosure.FULL, "镇道路交通管理站");
	}

	public static Signer lead() {
		return new Signer(101, "赵春禾", MandateStatus.ACTIVE);
	}

	public static Signer joint() {
		return new Signer(102, "陈立秋", MandateStatus.ACTIVE);
	}

	public static Signer signer(MandateStatus status) {
		return new Signer(103, "孙小满", status);
	}

	/** Between the first and the second session. */
	public static Occasion occasion() {
		return new Occasion(5, 51L, false);
	}

	/** By the presidium, to the road office with the building office assisting. */
	public static HandOverDecision decision() {
		return decision(ROAD_OFFICE, HANDED_OVER_ON, BUILDING_OFFICE);
	}

	/** With three months for the reply. */
	public static HandOverDecision decision(long lead, LocalDate on, Long... assisting) {
		ReplyDeadline deadline = ReplyDeadline.regular(on, ReplyTerms.NATIONAL);
		return new HandOverDecision(lead, "第" + lead + "号单位", Arrays.asList(assisting), deadline, null, on.plusDays(14),
				on.plusDays(30), "主席团第2次会议", on, RULES);
	}

	public static ReplyLetter letter() {
		return letter(ResultClass.A);
	}

	public static ReplyLetter letter(ResultClass resultClass) {
		return new ReplyLetter(resultClass, "柳道〔2026〕3号", "钱大勇", "河湾村道路已列入养护计划，路面于5月15日修复完毕。", "吴师傅", "2610001",
				ReplySource.AGENCY, (resultClass == ResultClass.B) ? PROMISE : null, "代表在外地，已电话留言");
	}

	/** Entered by the deputy. */
	public static EvaluationForm form(Satisfaction result) {
		return new EvaluationForm(Satisfaction.SATISFIED, result,
				(result == Satisfaction.DISSATISFIED) ? "排水沟没有修，雨后仍然积水" : null, EvaluationSource.DEPUTY, null);
	}

	public static Suggestion submitted() {
		return submitted(CongressMother.TOWN, occasion(), lead());
	}

	public static Suggestion submitted(AdminCode unitCode, Occasion occasion, Signer... signers) {
		return new Suggestion(unitCode, occasion, text(), registration(), List.of(signers),
				EntryMother.on(SUBMITTED_ON));
	}

	/** Written by the deputy; the joint signer has not agreed yet. */
	public static Suggestion draft() {
		return Suggestion.draft(CongressMother.TOWN, occasion(), text(),
				new Registration(Category.TRANSPORT, Source.DEPUTY, Disclosure.FULL, null), List.of(lead(), joint()),
				EntryMother.on("2026-03-01"));
	}

	/** The joint signer has agreed. */
	public static Suggestion confirmed() {
		Suggestion suggestion = draft();
		suggestion.confirm(joint(), EntryMother.on("2026-03-01"));
		return suggestion;
	}

	public static Suggestion returned() {
		Suggestion suggestion = submitted();
		suggestion.returnToDeputy("请写明具体路段", EntryMother.on("2026-03-03"));
		return suggestion;
	}

	public static Suggestion notAccepted() {
		Suggestion suggestion = submitted();
		suggestion.reject(RejectionGround.NO_CONTENT, null, EntryMother.on(ACCEPTED_ON));
		return suggestion;
	}

	public static Suggestion accepted() {
		return accepted(submitted());
	}

	public static Suggestion accepted(Suggestion submitted) {
		submitted.accept(1, EntryMother.on(ACCEPTED_ON));
		return submitted;
	}

	/** To be handled together with another. */
	public static Suggestion merged() {
		Suggestion suggestion = accepted();
		suggestion.mergeInto(accepted(), EntryMother.on(HANDED_OVER_ON));
		return suggestion;
	}

	public static Suggestion handedOver() {
		return handedOver(accepted(), decision());
	}

	public static Suggestion handedOver(Suggestion accepted, HandOverDecision decision) {
		accepted.handOver(decision, EntryMother.on(decision.deadline().handedOverOn()));
		return accepted;
	}

	public static Suggestion sendBackRequested() {
		Suggestion suggestion = handedOver();
		suggestion.requestSendBack(ROAD_OFFICE, "该路段由村镇建设办公室管养", "镇村镇建设办公室", EntryMother.on(SEND_BACK_ON));
		return suggestion;
	}

	/** Now with the building office. */
	public static Suggestion reassigned() {
		Suggestion suggestion = sendBackRequested();
		suggestion.reassign(decision(BUILDING_OFFICE, REASSIGNED_ON), EntryMother.on(REASSIGNED_ON));
		return suggestion;
	}

	public static Suggestion handling() {
		Suggestion suggestion = handedOver();
		suggestion.takeUp(ROAD_OFFICE, "吴师傅", EntryMother.on(TAKEN_UP_ON));
		return suggestion;
	}

	/** Being handled; more time has been asked for. */
	public static Suggestion extensionAsked() {
		Suggestion suggestion = handling();
		suggestion.requestExtension(ROAD_OFFICE, LATEST_ON, "需与县公路部门会商", EntryMother.on(EXTENSION_ASKED_ON));
		return suggestion;
	}

	public static Suggestion replied() {
		Suggestion suggestion = handling();
		suggestion.reply(ROAD_OFFICE, letter(), CLASSES, EntryMother.on(REPLIED_ON));
		return suggestion;
	}

	public static Suggestion satisfied() {
		return evaluated(Satisfaction.SATISFIED);
	}

	public static Suggestion dissatisfied() {
		return evaluated(Satisfaction.DISSATISFIED);
	}

	public static Suggestion evaluated(Satisfaction result) {
		Suggestion suggestion = replied();
		suggestion.evaluate(form(result), EntryMother.on(EVALUATED_ON));
		return suggestion;
	}

	/** To be handled again until 1 July. */
	public static Suggestion rehandling() {
		Suggestion suggestion = dissatisfied();
		suggestion.requireRehandling(1, LocalRule.PROVINCE, EntryMother.on(REHANDLED_FROM));
		return suggestion;
	}

	/** Replied a second time. */
	public static Suggestion repliedAgain() {
		Suggestion suggestion = rehandling();
		suggestion.reply(ROAD_OFFICE, letter(ResultClass.B), CLASSES, EntryMother.on("2026-06-20"));
		return suggestion;
	}

	/** Handled again twice, and the deputy is still dissatisfied. */
	public static Suggestion dissatisfiedToTheEnd() {
		Suggestion suggestion = repliedAgain();
		suggestion.evaluate(form(Satisfaction.DISSATISFIED), EntryMother.on("2026-06-25"));
		suggestion.requireRehandling(1, LocalRule.PROVINCE, EntryMother.on("2026-06-26"));
		suggestion.reply(ROAD_OFFICE, letter(ResultClass.B), CLASSES, EntryMother.on("2026-07-10"));
		suggestion.evaluate(form(Satisfaction.DISSATISFIED), EntryMother.on("2026-07-13"));
		return suggestion;
	}

	/** Evaluated as satisfactory; until the end of the year the ditch is to be built. */
	public static Suggestion tracking() {
		Suggestion suggestion = promised();
		suggestion.evaluate(form(Satisfaction.SATISFIED), EntryMother.on(EVALUATED_ON));
		return suggestion;
	}

	/** Replied with a promise; the deputy has not evaluated. */
	public static Suggestion promised() {
		Suggestion suggestion = handling();
		suggestion.reply(ROAD_OFFICE, letter(ResultClass.B), CLASSES, EntryMother.on(REPLIED_ON));
		return suggestion;
	}

	public static Suggestion concluded() {
		Suggestion suggestion = satisfied();
		suggestion.conclude(Conclusion.PUBLISHED, null, EntryMother.on(CONCLUDED_ON));
		return suggestion;
	}

	public static Suggestion withdrawn() {
		Suggestion suggestion = accepted();
		suggestion.withdraw("代表书面撤回", EntryMother.on(HANDED_OVER_ON));
		return suggestion;
	}

}
