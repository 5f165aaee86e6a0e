package cn.township.congress.domain.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.EntryMother;

import static cn.township.congress.domain.suggestion.SuggestionMother.BUILDING_OFFICE;
import static cn.township.congress.domain.suggestion.SuggestionMother.LATEST_ON;
import static cn.township.congress.domain.suggestion.SuggestionMother.REASSIGNED_ON;
import static cn.township.congress.domain.suggestion.SuggestionMother.ROAD_OFFICE;

/**
 * Every verb of a suggestion, each in a way that is refused only because of where the
 * suggestion stands.
 */
enum Verb {

	REWRITE((s) -> s.rewrite(SuggestionMother.text(), SuggestionMother.registration(),
			List.of(SuggestionMother.lead(), SuggestionMother.joint()), late())),

	CONFIRM((s) -> s.confirm(SuggestionMother.joint(), late())),

	DECLINE((s) -> s.decline(SuggestionMother.joint(), late())),

	SUBMIT((s) -> s.submit(SuggestionMother.occasion(), List.of(SuggestionMother.lead(), SuggestionMother.joint()),
			late())),

	RETURN((s) -> s.returnToDeputy("请写明具体路段", late())),

	REVISE((s) -> s.revise(SuggestionMother.text(), SuggestionMother.registration(), List.of(SuggestionMother.joint()),
			late())),

	REJECT((s) -> s.reject(RejectionGround.NO_CONTENT, null, late())),

	ACCEPT((s) -> s.accept(7, late())),

	HAND_OVER((s) -> s.handOver(SuggestionMother.decision(), on(SuggestionMother.HANDED_OVER_ON))),

	MERGE((s) -> s.mergeInto(SuggestionMother.accepted(), late())),

	UNMERGE((s) -> s.unmerge(late())),

	TAKE_UP((s) -> s.takeUp(ROAD_OFFICE, "吴师傅", late())),

	REQUEST_SEND_BACK((s) -> s.requestSendBack(ROAD_OFFICE, "不属本单位职责", null, on(SuggestionMother.SEND_BACK_ON))),

	REFUSE_SEND_BACK((s) -> s.refuseSendBack("属你单位职责", late())),

	REASSIGN((s) -> s.reassign(SuggestionMother.decision(BUILDING_OFFICE, REASSIGNED_ON), on(REASSIGNED_ON))),

	CONTACT((s) -> s.contacted(ROAD_OFFICE, ContactMode.VISIT, "与代表实地查看", late())),

	GIVE_OPINION((s) -> s.giveOpinion(BUILDING_OFFICE, new OpinionLetter(null, "周大川", "同意，配合施工", ReplySource.AGENCY),
			late())),

	REQUEST_EXTENSION((s) -> s.requestExtension(ROAD_OFFICE, LATEST_ON, "涉及面广", late())),

	DECIDE_EXTENSION((s) -> s.decideExtension(true, null, late())),

	REPLY((s) -> s.reply(ROAD_OFFICE, SuggestionMother.letter(), SuggestionMother.CLASSES, late())),

	DELIVER((s) -> s.delivered(SuggestionMother.lead().mandateId(), DeliveryMode.IN_PERSON, late())),

	EVALUATE((s) -> s.evaluate(SuggestionMother.form(Satisfaction.SATISFIED), late())),

	REQUIRE_REHANDLING((s) -> s.requireRehandling(1, LocalRule.PROVINCE, late())),

	REQUIRE_REHANDLING_BY_MEETING((s) -> s.requireRehandling(1, LocalRule.PROVINCE, "主席团第9次会议", late())),

	TRACK((s) -> s.trackWithoutFeedback(SuggestionMother.EVALUATE_UNTIL, "两次提醒未反馈", late())),

	REPORT_PROGRESS((s) -> s.reportProgress("已完成一半", null, late())),

	SUPERVISE_AS_KEY((s) -> new KeySupervision(s, "主席团第9次会议", "赵春禾", late())),

	INSPECT((s) -> new Inspection(s, new Inspection.Report("赵春禾", "已开工", null, null), late())),

	URGE((s) -> new UrgingLetter(s, new UrgingLetter.Letter("镇道路交通管理站", "请抓紧办理", "王秀兰"), LocalDate.of(2026, 8, 10),
			late())),

	CONCLUDE((s) -> s.conclude(Conclusion.PUBLISHED, null, late())),

	CONCLUDE_WITHOUT_FEEDBACK(
			(s) -> s.concludeWithoutFeedback(SuggestionMother.EVALUATE_UNTIL, Conclusion.PUBLISHED, "两次提醒未反馈", late())),

	WITHDRAW((s) -> s.withdraw("代表书面撤回", late()));

	private final Consumer<Suggestion> call;

	Verb(Consumer<Suggestion> call) {
		this.call = call;
	}

	void on(Suggestion suggestion) {
		this.call.accept(suggestion);
	}

	private static Entry late() {
		return on(LocalDate.of(2026, 8, 3));
	}

	private static Entry on(LocalDate day) {
		return EntryMother.on(day);
	}

}
