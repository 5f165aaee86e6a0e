package cn.township.congress.web.portal;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.portal.OwnItem;
import cn.township.congress.service.portal.OwnRow;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says to a deputy in one sentence where a suggestion stands, and in a second one what
 * happens next.
 */
@Component
class OwnStory {

	private final Labels labels;

	private final Clock clock;

	OwnStory(Labels labels, Clock clock) {
		this.labels = labels;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Badge badge(OwnRow row) {
		if (row.isInvitation()) {
			return new Badge(Tone.WARN, "邀请附议");
		}
		return new Badge(tone(row.status(), row.isWaiting()), this.labels.of(row.status()));
	}

	Badge badge(OwnItem item) {
		return new Badge(tone(item.head().status(), item.isToEvaluate()), this.labels.of(item.head().status()));
	}

	/** For the list: short. */
	String line(OwnRow row) {
		return switch (row.status()) {
			case DRAFT -> draft(row.lead(), row.agreed(), row.open(), row.leadDeputy());
			case SUBMITTED -> "等乡镇人大受理";
			case RETURNED_TO_DEPUTY ->
				row.lead() ? "请修改后再提交：" + text(row.statusNote()) : "退回领衔代表" + row.leadDeputy() + "修改";
			case NOT_ACCEPTED -> "没有受理，点开看理由";
			case ACCEPTED -> "已编号，等主席团交办";
			case HANDED_OVER, SEND_BACK_REQUESTED, HANDLING ->
				text(row.agency()) + "办理，" + this.labels.date(row.dueOn()) + "前答复";
			case REHANDLING -> text(row.agency()) + "重新办理，" + this.labels.date(row.dueOn()) + "前再答复";
			case REPLIED -> row.toEvaluate() ? text(row.agency()) + "已答复，请您评价" : text(row.agency()) + "已答复，等领衔代表评价";
			case EVALUATED -> "评价：" + this.labels.of(row.satisfaction()) + "，等乡镇人大办结";
			case TRACKING -> "答复承诺" + this.labels.date(row.promisedOn()) + "前办成";
			case CONCLUDED -> "已办结";
			case WITHDRAWN -> "已撤回";
		};
	}

	String now(OwnItem item) {
		OwnItem.Head head = item.head();
		String agency = (item.assignment() != null) ? item.assignment().agency() : "承办单位";
		return switch (head.status()) {
			case DRAFT -> draft(item.isLead(), item.own().confirmedOn() != null, open(item), lead(item));
			case SUBMITTED -> this.labels.date(head.submittedOn()) + "已经提出，等乡镇人大受理。";
			case RETURNED_TO_DEPUTY -> item.isLead() ? "乡镇人大请您修改后再提交：" + text(head.statusNote())
					: "乡镇人大退回领衔代表" + lead(item) + "修改：" + text(head.statusNote());
			case NOT_ACCEPTED -> "没有受理：" + notAccepted(head);
			case ACCEPTED -> this.labels.date(head.acceptedOn()) + "受理，编为" + item.citation().full() + "。";
			case HANDED_OVER, SEND_BACK_REQUESTED, HANDLING ->
				"主席团" + this.labels.date(head.handedOverOn()) + "交办，由" + agency + "办理。";
			case REPLIED -> agency + this.labels.date(head.repliedOn()) + "已经答复。";
			case EVALUATED -> "评价为" + this.labels.of(head.satisfaction()) + "。";
			case REHANDLING -> "评价为不满意，" + agency + "正在重新办理。";
			case TRACKING -> "答复承诺的事项正在跟踪，" + this.labels.date(head.promisedOn()) + "前办成。";
			case CONCLUDED -> this.labels.date(head.concludedOn()) + "办结" + concluded(head);
			case WITHDRAWN -> "已经撤回：" + text(head.statusNote());
		};
	}

	@Nullable String next(OwnItem item) {
		return switch (item.head().status()) {
			case DRAFT -> (item.isLead() && open(item) > 0) ? "附议代表都同意以后，就可以提交。不等的，可以修改名单。" : null;
			case SUBMITTED -> "受理并编号以后，由主席团交给承办单位办理。写得不够具体的，会请您修改。";
			case ACCEPTED -> "接下来由主席团决定交给哪个单位办理。";
			case HANDED_OVER, SEND_BACK_REQUESTED, HANDLING -> "办理单位会先同您沟通、听取意见，再书面答复。";
			case REPLIED -> replied(item);
			case EVALUATED ->
				(item.head().satisfaction() != null && item.head().satisfaction().name().equals("DISSATISFIED"))
						? "乡镇人大会要求重新办理。" : "接下来由乡镇人大办结。";
			case REHANDLING -> "重新办理以后会再次答复，请您再评价。";
			case TRACKING -> "办成以后会再次答复，请您再评价。";
			case RETURNED_TO_DEPUTY, NOT_ACCEPTED, CONCLUDED, WITHDRAWN -> null;
		};
	}

	/** The deadline that runs, since when it is counted, and what it rests on. */
	@Nullable String deadline(OwnItem item) {
		if (!item.head().status().awaitsReply()) {
			return null;
		}
		String until = "答复期限 " + this.labels.date(item.head().replyDueOn()) + " · ";
		OwnItem.Rehandling again = item.rehandling();
		if (item.head().status() == SuggestionStatus.REHANDLING && again != null) {
			return until + "自" + this.labels.date(again.requiredOn()) + "要求重新办理起" + again.months() + "个月，"
					+ again.basis();
		}
		return (item.assignment() == null) ? null : until + item.assignment().deadline().sentence();
	}

	@Nullable Badge due(OwnItem item) {
		LocalDate due = item.head().status().awaitsReply() ? item.head().replyDueOn() : null;
		return (due == null) ? null : Badge.deadline(due, today());
	}

	private String replied(OwnItem item) {
		if (item.isToEvaluate() && item.decides()) {
			return "请您在" + this.labels.date(item.evaluateUntil()) + "前评价。";
		}
		return item.isToEvaluate() ? "也请附议代表评价；是否重新办理，以领衔代表的评价为准。" : "等领衔代表" + lead(item) + "评价。";
	}

	private static String draft(boolean lead, boolean agreed, int open, String leadDeputy) {
		if (lead) {
			return (open == 0) ? "草稿，还没有提交。" : "草稿，等" + open + "位代表同意附议。";
		}
		return agreed ? "您已同意附议，等领衔代表" + leadDeputy + "提交。" : leadDeputy + "代表邀请您附议。";
	}

	private String notAccepted(OwnItem.Head head) {
		String ground = this.labels.of(head.rejectionGround());
		return (head.statusNote() == null) ? ground : ground + "。" + head.statusNote();
	}

	private String concluded(OwnItem.Head head) {
		return (head.disclosure() == Disclosure.NONE) ? "。" : "，" + this.labels.of(head.conclusion()) + "。";
	}

	private static int open(OwnItem item) {
		return (int) item.joint().stream().filter((signer) -> signer.confirmedOn() == null).count();
	}

	private static String lead(OwnItem item) {
		return item.signatures().get(0).name();
	}

	private static String text(@Nullable String words) {
		return (words == null) ? "" : words;
	}

	private static Tone tone(SuggestionStatus status, boolean waiting) {
		if (waiting) {
			return Tone.WARN;
		}
		return switch (status) {
			case DRAFT, NOT_ACCEPTED, WITHDRAWN -> Tone.MUTE;
			case EVALUATED, CONCLUDED -> Tone.OK;
			default -> Tone.INFO;
		};
	}

}
