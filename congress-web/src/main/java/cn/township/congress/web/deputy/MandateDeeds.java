package cn.township.congress.web.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.deputy.SuspensionGround;
import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.deputy.ConfirmMandate;
import cn.township.congress.service.deputy.DeclareMandateInvalid;
import cn.township.congress.service.deputy.MandateFile;
import cn.township.congress.service.deputy.MandateQueries;
import cn.township.congress.service.deputy.PublishMandate;
import cn.township.congress.service.deputy.ReportTermination;
import cn.township.congress.service.deputy.ResumeMandate;
import cn.township.congress.service.deputy.SuspendMandate;
import cn.township.congress.service.deputy.TakeUpMandate;
import cn.township.congress.service.deputy.TerminateMandate;
import cn.township.congress.service.deputy.WithdrawTerminationReport;
import cn.township.congress.web.shared.Action;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Refusals;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The changes of a mandate on the deputy's page: what can be done now, what cannot and
 * why, what has happened. Turns a small form into the use case of its deed.
 */
@Component
class MandateDeeds {

	private static final String LEADERS_ONLY = "由主席、副主席办理";

	private final MandateQueries mandates;

	private final ChangeView changes;

	private final CurrentUser currentUser;

	private final Clock clock;

	private final Labels labels;

	private final Refusals refusals;

	private final BeanFactory useCases;

	MandateDeeds(MandateQueries mandates, ChangeView changes, CurrentUser currentUser, Clock clock, Labels labels,
			Refusals refusals, BeanFactory useCases) {
		this.mandates = mandates;
		this.changes = changes;
		this.currentUser = currentUser;
		this.clock = clock;
		this.labels = labels;
		this.refusals = refusals;
		this.useCases = useCases;
	}

	/** What the fragment deputy/mandate-file shows. */
	void show(long id, Model model) {
		MandateFile file = this.mandates.file(id);
		model.addAttribute("mandate", file);
		model.addAttribute("mandateChanges", file.changes().stream().map(this.changes::line).toList());
		List<Action> open = new ArrayList<>();
		List<Action> refused = new ArrayList<>();
		if (this.currentUser.actor().may(Permission.MANAGE_DEPUTIES)) {
			for (MandateDeed deed : MandateDeed.values()) {
				Action action = action(deed, file);
				(action.refusal() == null ? open : refused).add(action);
			}
		}
		model.addAttribute("mandateNext", isPrevious(open, file) ? open.get(0) : null);
		model.addAttribute("mandateOthers", isPrevious(open, file) ? open.subList(1, open.size()) : open);
		model.addAttribute("mandateRefused", refused);
	}

	/** Only a mandate on its way has one obvious next step. */
	private static boolean isPrevious(List<Action> open, MandateFile file) {
		MandateStatus status = file.now().status();
		return !open.isEmpty() && status != MandateStatus.ACTIVE && status != MandateStatus.SUSPENDED
				&& status != MandateStatus.TERMINATION_REPORTED;
	}

	private Action action(MandateDeed deed, MandateFile file) {
		Actor actor = this.currentUser.actor();
		String label = this.labels.of(deed);
		MandateStatus status = file.now().status();
		if (!deed.isAllowed(status)) {
			return Action.refused(label, this.refusals.sentence(notNow(deed, status)));
		}
		if (deed == MandateDeed.PUBLISH && file.now().publishedOn() != null) {
			return Action.refused(label, this.refusals.sentence(new RuleViolation("mandate.alreadyPublished",
					deed.basis(), Objects.requireNonNull(file.now().publishedOn()))));
		}
		return actor.may(deed.permission()) ? Action.open(label, "/deputies/" + file.now().id() + "/" + deed.path())
				: Action.refused(label, LEADERS_ONLY);
	}

	private static RuleViolation notNow(MandateDeed deed, MandateStatus status) {
		return status.takesSeat() ? new RuleViolation("mandate.notInStatus", deed.basis(), status, deed.wanted())
				: new RuleViolation("mandate.ended", status.basis(), status);
	}

	void execute(MandateDeed deed, long id, MandateDeedForm form) {
		int version = form.versionOrNone();
		LocalDate on = form.onOr(LocalDate.now(this.clock));
		String document = form.documentOrEmpty();
		switch (deed) {
			case TAKE_UP -> get(TakeUpMandate.class).execute(new TakeUpMandate.Command(id, version, on));
			case CONFIRM -> get(ConfirmMandate.class).execute(new ConfirmMandate.Command(id, version, on, document));
			case DECLARE_INVALID -> get(DeclareMandateInvalid.class)
				.execute(new DeclareMandateInvalid.Command(id, version, on, document, form.textOrEmpty()));
			case PUBLISH -> get(PublishMandate.class).execute(new PublishMandate.Command(id, version, on));
			case SUSPEND -> get(SuspendMandate.class)
				.execute(new SuspendMandate.Command(id, version, on, choice(SuspensionGround.class, form), document));
			case RESUME -> get(ResumeMandate.class).execute(new ResumeMandate.Command(id, version, on, document));
			case REPORT -> get(ReportTermination.class).execute(new ReportTermination.Command(id, version, on,
					choice(TerminationGround.class, form), Objects.requireNonNull(form.groundOn()), document,
					form.textOrNull(), form.votes(), form.demanding(), form.voters()));
			case WITHDRAW_REPORT -> get(WithdrawTerminationReport.class)
				.execute(new WithdrawTerminationReport.Command(id, version, on, form.textOrEmpty()));
			case TERMINATE ->
				get(TerminateMandate.class).execute(new TerminateMandate.Command(id, version, on, document));
		}
	}

	private <T> T get(Class<T> useCase) {
		return this.useCases.getBean(useCase);
	}

	private static <E extends Enum<E>> E choice(Class<E> type, MandateDeedForm form) {
		return Enum.valueOf(type, Objects.requireNonNull(form.choice()));
	}

}
