package cn.township.congress.web.inquiry;

import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.inquiry.InterpellationStatus;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.inquiry.QuestionQueries;
import cn.township.congress.service.obligation.ObligationQueries;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tone;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What lists and forms of interpellations and questions have in common.
 */
@Component
class InquiryView {

	private final QuestionQueries questions;

	private final ObligationQueries townships;

	private final CurrentUser currentUser;

	private final Labels labels;

	InquiryView(QuestionQueries questions, ObligationQueries townships, CurrentUser currentUser, Labels labels) {
		this.questions = questions;
		this.townships = townships;
		this.currentUser = currentUser;
		this.labels = labels;
	}

	Badge status(InterpellationStatus status) {
		Tone tone = switch (status) {
			case DRAFT, WITHDRAWN -> Tone.MUTE;
			case SUBMITTED, RE_ANSWER_REQUIRED -> Tone.WARN;
			case ACCEPTED -> Tone.INFO;
			case ANSWERED, CLOSED -> Tone.OK;
		};
		return new Badge(tone, this.labels.of(status));
	}

	/** What the filter row of a list offers. */
	void addFilters(InquiryFilterForm form, Model model) {
		Actor actor = this.currentUser.actor();
		boolean county = actor.unitCode().level() != AdminLevel.TOWNSHIP;
		Integer unit = form.filter().unit();
		model.addAttribute("county", county);
		model.addAttribute("townships", county ? this.townships.townships() : List.of());
		model.addAttribute("sessions",
				this.questions.sessions()
					.stream()
					.filter((one) -> !county || (unit != null && unit == one.unitCode()))
					.toList());
		model.addAttribute("course", form.filter().course());
		model.addAttribute("mayManage", actor.may(Permission.MANAGE_BILLS));
	}

	/** Sessions that have opened, to choose from. */
	List<Choice> openedSessions() {
		return this.questions.sessions()
			.stream()
			.filter(QuestionQueries.Session::hasOpened)
			.map((one) -> new Choice(Long.toString(one.id()), one.label(), this.labels.date(one.openedOn()) + "开幕"))
			.toList();
	}

	List<Choice> choices(Enum<?>... constants) {
		return Arrays.stream(constants).map((one) -> new Choice(one.name(), this.labels.of(one))).toList();
	}

}
