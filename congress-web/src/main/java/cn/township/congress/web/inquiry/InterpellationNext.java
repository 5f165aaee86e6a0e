package cn.township.congress.web.inquiry;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.inquiry.InterpellationDetail;
import cn.township.congress.web.shared.Action;
import org.jspecify.annotations.Nullable;

/**
 * What this user can do with this interpellation now: one main button, others beside it.
 *
 * @param hint what is being waited for
 */
record InterpellationNext(@Nullable Action main, List<Action> others, List<Action> more, @Nullable String hint) {

	static InterpellationNext of(InterpellationDetail detail, Actor actor) {
		if (!actor.may(Permission.MANAGE_BILLS)) {
			return new InterpellationNext(null, List.of(), List.of(), null);
		}
		return new Builder(detail, actor).build();
	}

	private static final class Builder {

		private static final String LEADERS_ONLY = "由主席、副主席办理";

		private final InterpellationDetail detail;

		private final Actor actor;

		private final List<Action> others = new ArrayList<>();

		private final List<Action> more = new ArrayList<>();

		private @Nullable Action main;

		private @Nullable String hint;

		Builder(InterpellationDetail detail, Actor actor) {
			this.detail = detail;
			this.actor = actor;
		}

		InterpellationNext build() {
			switch (this.detail.head().status()) {
				case DRAFT -> drafting();
				case SUBMITTED -> submitted();
				case ACCEPTED -> {
					this.main = open("登记答复", "answer");
					this.more.add(open("登记撤回", "withdraw"));
				}
				case RE_ANSWER_REQUIRED -> {
					this.main = open("登记再次答复", "answer");
					this.hint = "提案代表半数以上对答复不满意，要求再作答复（代表法第二十条）。";
				}
				case ANSWERED -> answered();
				case CLOSED, WITHDRAWN -> {
				}
			}
			return new InterpellationNext(this.main, List.copyOf(this.others), List.copyOf(this.more), this.hint);
		}

		private void drafting() {
			int signed = this.detail.signatures().size();
			int missing = this.detail.fewest() - signed;
			if (missing <= 0) {
				this.main = open("提交质询案", "submit");
				this.others.add(open("登记签名", "sign"));
			}
			else {
				this.main = open("登记签名", "sign");
				this.others.add(Action.refused("提交质询案", "已签名" + signed + "名，还差" + missing + "名，地方组织法第二十四条"));
			}
			if (signed > 0) {
				this.more.add(open("去掉签名", "strike"));
			}
			this.more.add(open("登记撤回", "withdraw"));
		}

		private void submitted() {
			InterpellationDetail.Hearing hearing = this.detail.hearing();
			if (hearing != null && hearing.status() == AgendaStatus.ADOPTED) {
				decide(Action.open("确认主席团的决定", "/presidium/meetings/" + hearing.meetingId() + "/confirm"));
				this.hint = "主席团已经表决通过，主席、副主席在会议页确认后按拟定的方式答复。";
			}
			else if (hearing != null && hearing.status().isOpen()) {
				this.main = Action.open("看主席团会议", "/presidium/meetings/" + hearing.meetingId());
				this.hint = "已经列为主席团会议的议题，等主席团表决。";
			}
			else {
				if (this.detail.head().proposedMode() == null) {
					this.main = open("拟定答复方式", "mode");
				}
				else {
					this.main = Action.open("提交主席团会议", "/presidium");
				}
				this.hint = "怎样答复由主席团决定：拟定答复方式后提交主席团会议表决；没有在系统里开会的，直接登记决定。";
				if (this.actor.may(Permission.DECIDE_SESSIONS)) {
					this.others.add(open("登记主席团决定", "decide"));
				}
			}
			if (this.detail.head().proposedMode() != null) {
				this.more.add(open("改答复方式", "mode"));
			}
			this.more.add(open("登记撤回", "withdraw"));
		}

		private void answered() {
			boolean asked = this.detail.latest().filter((one) -> one.askedOn() != null).isPresent();
			if (asked) {
				decide(open("办结", "close"));
			}
			else {
				this.main = open("登记提案代表是否满意", "ask");
				this.others.add(Action.refused("办结", "征询提案代表意见以后，代表法第二十条"));
			}
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
			return Action.open(label, "/interpellations/" + this.detail.head().id() + "/" + deed);
		}

	}

}
