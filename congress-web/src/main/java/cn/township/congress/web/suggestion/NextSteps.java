package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.suggestion.SuggestionDetail;
import cn.township.congress.service.suggestion.SuggestionDetail.Assignment;
import cn.township.congress.web.shared.Action;
import org.jspecify.annotations.Nullable;

/**
 * What this user can do with this suggestion now: one main button that says what happens
 * next, others beside it, the rare ones under 更多. The use cases decide again; this only
 * offers.
 *
 * @param hint what is being waited for, where this user has nothing to do
 */
record NextSteps(@Nullable Action main, List<Action> others, List<Action> more, @Nullable String hint) {

	static NextSteps of(SuggestionDetail detail, Actor actor, LocalDate today) {
		return new Builder(detail, actor, today).build();
	}

	private static final class Builder {

		private static final String LEADERS_ONLY = "由主席、副主席办理";

		private final SuggestionDetail detail;

		private final Actor actor;

		private final LocalDate today;

		private final List<Action> others = new ArrayList<>();

		private final List<Action> more = new ArrayList<>();

		private @Nullable Action main;

		private @Nullable String hint;

		Builder(SuggestionDetail detail, Actor actor, LocalDate today) {
			this.detail = detail;
			this.actor = actor;
			this.today = today;
		}

		NextSteps build() {
			switch (this.detail.head().status()) {
				case DRAFT, SUBMITTED -> submitted();
				case RETURNED_TO_DEPUTY -> returned();
				case ACCEPTED -> accepted();
				case HANDED_OVER -> handedOver();
				case SEND_BACK_REQUESTED -> sendBackRequested();
				case HANDLING, REHANDLING -> handling();
				case REPLIED -> replied();
				case EVALUATED -> evaluated();
				case TRACKING -> tracking();
				case NOT_ACCEPTED, CONCLUDED, WITHDRAWN -> {
				}
			}
			SupervisionSteps.of(this.detail, this.actor, this.today).addTo(this.others, this.more);
			if (this.detail.head().status().mayBeWithdrawn() && may(Permission.REGISTER_SUGGESTION)) {
				this.more.add(open("登记撤回", "withdraw"));
			}
			return new NextSteps(this.main, List.copyOf(this.others), List.copyOf(this.more), this.hint);
		}

		private void submitted() {
			main(Permission.ACCEPT_SUGGESTION, Action.post("受理并编号", href("accept")));
			if (may(Permission.ACCEPT_SUGGESTION)) {
				this.others.add(open("退回修改", "return"));
				this.others.add(open("不予受理", "reject"));
				this.more.add(open("按其他日期受理", "accept"));
			}
			if (may(Permission.REGISTER_SUGGESTION)) {
				this.more.add(open("更正登记", "revise"));
			}
		}

		private void returned() {
			this.hint = "等待代表修改后重新提出";
			if (may(Permission.REGISTER_SUGGESTION)) {
				this.main = open("录入修改稿并重新提出", "revise");
			}
		}

		private void accepted() {
			Long into = this.detail.head().mergedIntoId();
			if (into != null) {
				this.hint = "已并案，随主件一起交办，交办后分别答复";
				main(Permission.HAND_OVER_SUGGESTION, Action.open("到主件交办", "/suggestions/" + into));
				if (may(Permission.HAND_OVER_SUGGESTION)) {
					this.others.add(open("取消并案", "unmerge"));
				}
				return;
			}
			main(Permission.HAND_OVER_SUGGESTION, open("交办并打印交办单", "hand-over"));
			if (may(Permission.HAND_OVER_SUGGESTION) && this.detail.procedure().merged().isEmpty()) {
				this.more.add(open("与另一件并案办理", "merge"));
			}
		}

		private void handedOver() {
			if (leadsHere()) {
				this.main = open("签收并开始办理", "take-up");
				this.others.add(open("答复代表", "reply"));
				this.others.add(sendBack());
				this.more.add(open("申请延期", "extension"));
			}
			else if (may(Permission.TRANSCRIBE_REPLY)) {
				this.main = open("代录入答复", "reply");
				this.more.add(open("代录入签收", "take-up"));
				this.more.add(open("代录入退办申请", "send-back"));
				this.more.add(open("代录入延期申请", "extension"));
			}
			opinion();
			contact();
			extensionAsked();
		}

		/** Not any more once its days have passed. */
		private Action sendBack() {
			return this.detail.lead()
				.filter((lead) -> this.today.isAfter(lead.sendBackUntil()))
				.map((lead) -> Action.refused("申请退办",
						"期限已过，截至" + lead.sendBackUntil().getMonthValue() + "月" + lead.sendBackUntil().getDayOfMonth()
								+ "日（本省条例）"))
				.orElseGet(() -> open("申请退办", "send-back"));
		}

		/** Who assists says what it thinks, also that the matter is not its own. */
		private void opinion() {
			Long own = this.actor.agencyId();
			for (Assignment part : this.detail.assisting()) {
				if (own != null && own == part.agencyId()) {
					boolean given = this.detail.procedure().hasOpinionOf(part.id());
					this.main = given ? null : open("提出会办意见", "opinion");
					this.hint = given ? "已提出会办意见，由主办单位答复代表" : "会办意见交主办单位；不属本单位职责的，在意见中写明";
					if (given) {
						this.more.add(open("补充会办意见", "opinion"));
					}
				}
			}
			if (own == null && may(Permission.TRANSCRIBE_REPLY) && !this.detail.assisting().isEmpty()) {
				this.more.add(open("代录入会办意见", "opinion"));
			}
		}

		private void sendBackRequested() {
			if (leadsHere()) {
				this.hint = "已申请退办，等待主席团答复；原答复期限继续计算";
			}
			main(Permission.DECIDE_REQUESTS, open("同意退办并改办", "reassign"));
			if (may(Permission.DECIDE_REQUESTS)) {
				this.others.add(open("不同意退办", "refuse-send-back"));
			}
			opinion();
		}

		private void handling() {
			if (leadsHere()) {
				this.main = open("答复代表", "reply");
				this.more.add(open("申请延期", "extension"));
			}
			else if (may(Permission.TRANSCRIBE_REPLY)) {
				this.main = open("代录入答复", "reply");
				this.more.add(open("代录入延期申请", "extension"));
			}
			opinion();
			contact();
			extensionAsked();
		}

		private void replied() {
			if (!SignerLine.toAsk(this.detail).isEmpty()) {
				main(Permission.TRANSCRIBE_EVALUATION, open("录入代表评价", "evaluate"));
			}
			deliver();
			if (this.actor.agencyId() != null) {
				this.hint = "已答复，等待代表评价；评价由代表本人填写并签名，承办单位不能代填";
			}
			if (may(Permission.TRANSCRIBE_EVALUATION)) {
				this.others.add(open("打印征询意见表", "print/opinion-form"));
			}
			if (may(Permission.CONCLUDE_SUGGESTION)) {
				boolean promised = this.detail.procedure().openPromise().isPresent();
				this.more.add(promised ? open("代表未反馈，转入承诺跟踪", "track") : open("代表未反馈，办结", "conclude"));
			}
		}

		/** Until everybody who signed has the reply. */
		private void deliver() {
			boolean may = leadsHere() || (this.actor.agencyId() == null && may(Permission.TRANSCRIBE_REPLY));
			if (may && !SignerLine.unanswered(this.detail).isEmpty()) {
				this.others.add(open("登记送达", "deliver"));
			}
		}

		/** Where the joint signers are asked too, also after the lead has decided. */
		private void jointVerdicts() {
			if (may(Permission.TRANSCRIBE_EVALUATION) && !SignerLine.toAsk(this.detail).isEmpty()) {
				this.others.add(open("录入附议代表评价", "evaluate"));
			}
		}

		private void tracking() {
			if (leadsHere()) {
				this.main = open("再次答复代表", "reply");
				this.others.add(open("登记进展", "progress"));
			}
			else if (may(Permission.TRANSCRIBE_REPLY)) {
				this.main = open("登记进展", "progress");
				this.others.add(open("代录入再次答复", "reply"));
			}
			deliver();
			this.hint = "承诺事项跟踪中；办成后承办单位再次答复，代表再次评价";
			if (may(Permission.CONCLUDE_SUGGESTION)) {
				this.others.add(Action.refused("办结", "承诺事项办成、再次答复和评价以后才能办结"));
			}
			jointVerdicts();
		}

		private void evaluated() {
			boolean dissatisfied = this.detail.head().satisfaction() == Satisfaction.DISSATISFIED;
			if (dissatisfied) {
				main(Permission.CONCLUDE_SUGGESTION, open("要求重新办理", "rehandle"));
				if (may(Permission.CONCLUDE_SUGGESTION)) {
					this.others.add(Action.refused("办结", "代表不满意，重新办理前不能办结"));
				}
			}
			else {
				main(Permission.CONCLUDE_SUGGESTION, open("办结", "conclude"));
			}
			deliver();
			jointVerdicts();
		}

		private void contact() {
			if (this.actor.agencyId() != null) {
				this.others.add(open("记录与代表沟通", "contact"));
			}
			else if (may(Permission.TRANSCRIBE_REPLY)) {
				this.others.add(open("代录入沟通", "contact"));
			}
		}

		private void extensionAsked() {
			if (this.detail.openExtension().isEmpty()) {
				return;
			}
			if (may(Permission.DECIDE_REQUESTS)) {
				if (this.main != null) {
					this.others.add(0, this.main);
				}
				this.main = open("审批延期申请", "decide-extension");
			}
			else {
				this.hint = "已申请延期，等待主席团答复";
			}
		}

		/** The main button, or, for the clerk, who else presses it. */
		private void main(Permission permission, Action action) {
			if (may(permission)) {
				this.main = action;
			}
			else if (may(Permission.REGISTER_SUGGESTION)) {
				this.others.add(Action.refused(action.label(), LEADERS_ONLY));
			}
		}

		private boolean leadsHere() {
			Long own = this.actor.agencyId();
			return own != null && this.detail.lead().filter((lead) -> lead.agencyId() == own).isPresent();
		}

		private boolean may(Permission permission) {
			return this.actor.may(permission);
		}

		private Action open(String label, String deed) {
			return Action.open(label, href(deed));
		}

		private String href(String deed) {
			return "/suggestions/" + this.detail.head().id() + "/" + deed;
		}

	}

}
