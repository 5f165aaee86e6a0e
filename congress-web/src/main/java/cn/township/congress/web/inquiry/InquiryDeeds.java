package cn.township.congress.web.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.township.congress.service.inquiry.AnswerInterpellation;
import cn.township.congress.service.inquiry.AskProposers;
import cn.township.congress.service.inquiry.CloseInterpellation;
import cn.township.congress.service.inquiry.DecideMode;
import cn.township.congress.service.inquiry.ProposeMode;
import cn.township.congress.service.inquiry.SignInterpellation;
import cn.township.congress.service.inquiry.StrikeInterpellationSigner;
import cn.township.congress.service.inquiry.SubmitInterpellation;
import cn.township.congress.service.inquiry.WithdrawInterpellation;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/**
 * Turns a small form into the use case of its deed.
 */
@Component
class InquiryDeeds {

	private final BeanFactory useCases;

	InquiryDeeds(BeanFactory useCases) {
		this.useCases = useCases;
	}

	void execute(InquiryDeed deed, long id, InquiryDeedForm form, LocalDate today, List<Long> signers) {
		int version = form.versionOrNone();
		LocalDate on = form.day(today);
		switch (deed) {
			case SIGN ->
				get(SignInterpellation.class).execute(new SignInterpellation.Command(id, version, on, signers));
			case STRIKE -> get(StrikeInterpellationSigner.class)
				.execute(new StrikeInterpellationSigner.Command(id, version, on, form.signerOrNone()));
			case SUBMIT -> get(SubmitInterpellation.class).execute(new SubmitInterpellation.Command(id, version, on));
			case MODE -> get(ProposeMode.class).execute(new ProposeMode.Command(id, version, on, form.how()));
			case DECIDE -> get(DecideMode.class)
				.execute(new DecideMode.Command(id, version, form.how(), on, form.meetingId(), form.meeting()));
			case ANSWER -> get(AnswerInterpellation.class)
				.execute(new AnswerInterpellation.Command(id, version, on, form.letter()));
			case ASK -> get(AskProposers.class).execute(new AskProposers.Command(id, version, on,
					Objects.requireNonNull(form.satisfied()), Objects.requireNonNull(form.dissatisfied())));
			case WITHDRAW -> get(WithdrawInterpellation.class)
				.execute(new WithdrawInterpellation.Command(id, version, on, form.words()));
			case CLOSE -> get(CloseInterpellation.class).execute(new CloseInterpellation.Command(id, version, on));
		}
	}

	private <T> T get(Class<T> useCase) {
		return this.useCases.getBean(useCase);
	}

}
