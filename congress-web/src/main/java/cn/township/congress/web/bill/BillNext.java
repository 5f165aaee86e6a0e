package cn.township.congress.web.bill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.bill.Proposer;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.bill.BillDetail;
import cn.township.congress.web.shared.Action;
import org.jspecify.annotations.Nullable;

/**
 * What this user can do with this bill now: one main button that says what happens next,
 * others beside it, the rare ones under 更多. The use cases decide again; this only offers.
 *
 * @param hint what is being waited for
 */
record BillNext(@Nullable Action main, List<Action> others, List<Action> more, @Nullable String hint) {

	static BillNext of(BillDetail detail, Actor actor, LocalDate today) {
		if (!actor.may(Permission.MANAGE_BILLS)) {
			return new BillNext(null, List.of(), List.of(), null);
		}
		return new Builder(detail, actor, today).build();
	}

	private static final class Builder {

		private static final String LEADERS_ONLY = "由主席、副主席办理";

		private final BillDetail detail;

		private final Actor actor;

		private final LocalDate today;

		private final List<Action> others = new ArrayList<>();

		private final List<Action> more = new ArrayList<>();

		private @Nullable Action main;

		private @Nullable String hint;

		Builder(BillDetail detail, Actor actor, LocalDate today) {
			this.detail = detail;
			this.actor = actor;
			this.today = today;
		}

		BillNext build() {
			switch (this.detail.head().status()) {
				case DRAFT, SIGNING -> drafting();
				case SUBMITTED -> submitted();
				case LISTED -> {
					this.main = open("登记审议情况", "deliberate");
					this.others.add(Action.refused("付表决", "登记审议情况以后，地方组织法第二十二条"));
					beforeCongress();
				}
				case DELIBERATING -> deliberating();
				case VOTED_PASSED -> this.main = open("交付实施", "implement");
				case IMPLEMENTING -> this.main = open("登记实施情况报告", "report");
				case REPORTED -> decide(open("办结", "close"));
				case NOT_LISTED, CONVERTED, RETURNED, WITHDRAWN, VOTED_REJECTED, CLOSED -> {
				}
			}
			return new BillNext(this.main, List.copyOf(this.others), List.copyOf(this.more), this.hint);
		}

		private void drafting() {
			boolean deputies = this.detail.head().proposer() == Proposer.DEPUTIES;
			int signed = this.detail.standing().size();
			int missing = deputies ? this.detail.fewest() - signed : 0;
			if (this.detail.window().isOverOn(this.today) && deputies && signed > 0) {
				this.main = open("改作代表建议", "convert-late");
				this.hint = "已经超过议案截止时间，不能再作为议案提出；纸件在截止以前交来的，按纸件日期提交";
				this.others.add(open("按纸件日期提交", "submit"));
			}
			else if (missing <= 0) {
				this.main = open("提交议案", "submit");
			}
			else {
				this.main = open("登记签名", "sign");
				this.others.add(Action.refused("提交议案", "已签名" + signed + "名，还差" + missing + "名，地方组织法第二十二条"));
			}
			if (deputies && missing <= 0) {
				this.others.add(open("登记签名", "sign"));
			}
			if (signed <= 1) {
				this.more.add(open("修改文字", "edit"));
			}
			if (signed > 0) {
				this.more.add(open("去掉签名", "strike"));
			}
			this.more.add(open("登记撤回", "withdraw"));
		}

		private void submitted() {
			BillDetail.Hearing hearing = this.detail.hearing();
			if (hearing == null) {
				decide(open("登记主席团决定列入议程", "list"));
				this.others.add(Action.open("提交主席团会议", "/presidium"));
				this.hint = "等主席团决定是否列入会议议程：在主席团会议里列为议题，表决通过、主席确认后自动列入；没有在系统里开会的，直接登记决定。";
				notList();
			}
			else if (hearing.status() == AgendaStatus.ADOPTED) {
				decide(Action.open("确认主席团的决定", "/presidium/meetings/" + hearing.meetingId() + "/confirm"));
				this.hint = "主席团已经表决通过列入议程，主席、副主席在会议页确认后列入。";
			}
			else if (hearing.status() == AgendaStatus.REJECTED) {
				decide(open("登记主席团决定不列入议程", "not-list"));
				this.hint = "主席团没有通过列入议程，请登记转为代表建议或者退回提案人。";
			}
			else {
				this.main = Action.open("看主席团会议", "/presidium/meetings/" + hearing.meetingId());
				this.hint = "已经列为主席团会议的议题，等主席团表决。";
				notList();
			}
			this.more.add(open("登记审查意见", "examine"));
			if (this.detail.head().proposer() == Proposer.DEPUTIES) {
				this.more.add(open("部分代表撤回", "withdraw-signer"));
			}
			this.more.add(open("登记撤回", "withdraw"));
		}

		private void notList() {
			if (this.actor.may(Permission.DECIDE_SESSIONS)) {
				this.others.add(open("不列入议程", "not-list"));
			}
		}

		private void deliberating() {
			BillDetail.Counted vote = this.detail.vote();
			if (vote != null && vote.open()) {
				this.main = Action.open("录入计票", "/votes/" + vote.voteId() + "/count");
				return;
			}
			if (this.detail.head().itemStatus() == AgendaStatus.PROPOSED) {
				this.others.add(Action.refused("付表决", "会议议程还没有通过，地方组织法第二十五条"));
				this.main = Action.open("到会议议程", "/sessions/courses/" + this.detail.head().courseId());
			}
			else {
				this.main = open("付表决", "vote");
			}
			this.others.add(open("再登记审议情况", "deliberate"));
			beforeCongress();
		}

		private void beforeCongress() {
			if (this.detail.head().proposer() == Proposer.DEPUTIES) {
				this.more.add(open("部分代表撤回", "withdraw-signer"));
			}
			this.more.add(this.actor.may(Permission.DECIDE_SESSIONS) ? open("提案人撤回（主席团同意）", "consent")
					: Action.refused("提案人撤回", LEADERS_ONLY));
		}

		private void decide(Action action) {
			if (this.actor.may(Permission.DECIDE_SESSIONS)) {
				this.main = action;
			}
			else {
				this.others.add(0, Action.refused(action.label(), LEADERS_ONLY));
			}
		}

		private Action open(String label, String deed) {
			return Action.open(label, "/bills/" + this.detail.head().id() + "/" + deed);
		}

	}

}
