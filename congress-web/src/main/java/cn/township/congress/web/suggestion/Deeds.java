package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.suggestion.Conclusion;
import cn.township.congress.domain.suggestion.ContactMode;
import cn.township.congress.domain.suggestion.RejectionGround;
import cn.township.congress.service.suggestion.AcceptSuggestion;
import cn.township.congress.service.suggestion.ConcludeSuggestion;
import cn.township.congress.service.suggestion.DecideExtension;
import cn.township.congress.service.suggestion.LogContact;
import cn.township.congress.service.suggestion.RefuseSendBack;
import cn.township.congress.service.suggestion.RejectSuggestion;
import cn.township.congress.service.suggestion.RequestExtension;
import cn.township.congress.service.suggestion.RequestSendBack;
import cn.township.congress.service.suggestion.RequireRehandling;
import cn.township.congress.service.suggestion.ReturnSuggestion;
import cn.township.congress.service.suggestion.EndKeySupervision;
import cn.township.congress.service.suggestion.ReportProgress;
import cn.township.congress.service.suggestion.TrackWithoutFeedback;
import cn.township.congress.service.suggestion.UnmergeSuggestion;
import cn.township.congress.service.suggestion.TakeUpSuggestion;
import cn.township.congress.service.suggestion.WithdrawSuggestion;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/**
 * Turns a small form into the use case of its deed.
 */
@Component
class Deeds {

	private final BeanFactory useCases;

	Deeds(BeanFactory useCases) {
		this.useCases = useCases;
	}

	void execute(Deed deed, long id, DeedForm form, LocalDate today) {
		int version = form.versionOrNone();
		LocalDate on = form.onOr(today);
		switch (deed) {
			case ACCEPT -> get(AcceptSuggestion.class).execute(new AcceptSuggestion.Command(id, version, on));
			case RETURN ->
				get(ReturnSuggestion.class).execute(new ReturnSuggestion.Command(id, version, on, form.textOrEmpty()));
			case REJECT -> get(RejectSuggestion.class).execute(new RejectSuggestion.Command(id, version, on,
					choice(RejectionGround.class, form), form.textOrNull()));
			case WITHDRAW -> get(WithdrawSuggestion.class)
				.execute(new WithdrawSuggestion.Command(id, version, on, form.textOrEmpty()));
			case TAKE_UP ->
				get(TakeUpSuggestion.class).execute(new TakeUpSuggestion.Command(id, version, on, form.nameOrEmpty()));
			case SEND_BACK -> get(RequestSendBack.class)
				.execute(new RequestSendBack.Command(id, version, on, form.textOrEmpty(), form.nameOrNull()));
			case REFUSE_SEND_BACK ->
				get(RefuseSendBack.class).execute(new RefuseSendBack.Command(id, version, on, form.textOrEmpty()));
			case EXTENSION -> get(RequestExtension.class).execute(new RequestExtension.Command(id, version, on,
					Objects.requireNonNull(form.until()), form.textOrEmpty()));
			case DECIDE_EXTENSION -> get(DecideExtension.class).execute(new DecideExtension.Command(id, version, on,
					choice(Deed.Decision.class, form) == Deed.Decision.GRANT, form.textOrNull()));
			case CONTACT -> get(LogContact.class)
				.execute(new LogContact.Command(id, version, on, choice(ContactMode.class, form), form.textOrEmpty()));
			case REHANDLE ->
				get(RequireRehandling.class).execute(new RequireRehandling.Command(id, version, on, form.nameOrNull()));
			case UNMERGE -> get(UnmergeSuggestion.class).execute(new UnmergeSuggestion.Command(id, version, on));
			case TRACK -> get(TrackWithoutFeedback.class)
				.execute(new TrackWithoutFeedback.Command(id, version, on, form.textOrEmpty()));
			case PROGRESS -> get(ReportProgress.class)
				.execute(new ReportProgress.Command(id, version, on, form.textOrEmpty(), form.until()));
			case END_KEY -> get(EndKeySupervision.class)
				.execute(new EndKeySupervision.Command(id, version, on, form.textOrEmpty()));
			case CONCLUDE -> get(ConcludeSuggestion.class).execute(
					new ConcludeSuggestion.Command(id, version, on, choice(Conclusion.class, form), form.textOrNull()));
		}
	}

	private <T> T get(Class<T> useCase) {
		return this.useCases.getBean(useCase);
	}

	private static <E extends Enum<E>> E choice(Class<E> type, DeedForm form) {
		return Enum.valueOf(type, Objects.requireNonNull(form.choice()));
	}

}
