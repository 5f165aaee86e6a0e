package cn.township.congress.web.bill;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.bill.ImplementationReport;
import cn.township.congress.service.bill.CloseBill;
import cn.township.congress.service.bill.ConsentToWithdrawal;
import cn.township.congress.service.bill.ConvertLateBill;
import cn.township.congress.service.bill.ExamineBill;
import cn.township.congress.service.bill.ImplementBill;
import cn.township.congress.service.bill.ListBill;
import cn.township.congress.service.bill.NotListBill;
import cn.township.congress.service.bill.PutBillToVote;
import cn.township.congress.service.bill.RecordDeliberation;
import cn.township.congress.service.bill.ReportOnBill;
import cn.township.congress.service.bill.SignBill;
import cn.township.congress.service.bill.StrikeSigner;
import cn.township.congress.service.bill.SubmitBill;
import cn.township.congress.service.bill.WithdrawBill;
import cn.township.congress.service.bill.WithdrawSigner;
import cn.township.congress.web.bill.BillDeed.Hearer;
import cn.township.congress.web.bill.BillDeed.Outcome;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/**
 * Turns a small form into the use case of its deed.
 */
@Component
class BillDeeds {

	private final BeanFactory useCases;

	BillDeeds(BeanFactory useCases) {
		this.useCases = useCases;
	}

	/** Returns where to go on. */
	String execute(BillDeed deed, long id, BillDeedForm form, Known known) {
		int version = form.versionOrNone();
		LocalDate on = form.day(known.today());
		String words = form.words();
		switch (deed) {
			case SIGN -> get(SignBill.class).execute(new SignBill.Command(id, version, on, known.signers()));
			case STRIKE ->
				get(StrikeSigner.class).execute(new StrikeSigner.Command(id, version, on, form.signerOrNone()));
			case SUBMIT -> get(SubmitBill.class).execute(new SubmitBill.Command(id, version, on));
			case EXAMINE -> get(ExamineBill.class).execute(new ExamineBill.Command(id, version, on, words));
			case LIST -> get(ListBill.class).execute(new ListBill.Command(id, version, form.decision(known.today())));
			case NOT_LIST ->
				get(NotListBill.class).execute(new NotListBill.Command(id, version, form.decision(known.today()), words,
						(form.outcome() == Outcome.CONVERT) ? form.conversion() : null));
			case CONVERT_LATE ->
				get(ConvertLateBill.class).execute(new ConvertLateBill.Command(id, version, on, form.conversion()));
			case DELIBERATE -> get(RecordDeliberation.class)
				.execute(new RecordDeliberation.Command(id, version, on, form.meetingId(), known.sitting(), words));
			case VOTE -> {
				long vote = get(PutBillToVote.class)
					.execute(new PutBillToVote.Command(id, version, Objects.requireNonNull(form.meetingId()),
							Objects.requireNonNull(form.method()), Boolean.TRUE.equals(form.secret())));
				return "/votes/" + vote + "/count";
			}
			case WITHDRAW -> get(WithdrawBill.class).execute(new WithdrawBill.Command(id, version, on, words));
			case CONSENT -> get(ConsentToWithdrawal.class)
				.execute(new ConsentToWithdrawal.Command(id, version, on, words, form.decision(known.today())));
			case WITHDRAW_SIGNER -> get(WithdrawSigner.class)
				.execute(new WithdrawSigner.Command(id, version, on, form.signerOrNone(), words, form.meetingOrNull()));
			case IMPLEMENT -> get(ImplementBill.class)
				.execute(new ImplementBill.Command(id, version, on, form.nameOrEmpty(), form.due()));
			case REPORT -> get(ReportOnBill.class).execute(
					new ReportOnBill.Command(id, version, on, new ImplementationReport(form.to() == Hearer.CONGRESS,
							form.meetingOrEmpty(), form.documentOrNull(), words)));
			case CLOSE -> get(CloseBill.class).execute(new CloseBill.Command(id, version, on));
		}
		return "/bills/" + id;
	}

	private <T> T get(Class<T> useCase) {
		return this.useCases.getBean(useCase);
	}

	/**
	 * What was found out about the form besides.
	 *
	 * @param signers mandates meant by the names
	 * @param sitting the meeting in words
	 */
	record Known(LocalDate today, List<Long> signers, String sitting) {
	}

}
