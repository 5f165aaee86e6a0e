package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.suggestion.Conclusion;
import cn.township.congress.domain.suggestion.EvaluationForm;
import cn.township.congress.domain.suggestion.EvaluationSource;
import cn.township.congress.domain.suggestion.Promise;
import cn.township.congress.domain.suggestion.Registration;
import cn.township.congress.domain.suggestion.ReplyLetter;
import cn.township.congress.domain.suggestion.ReplySource;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.Signer;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.domain.suggestion.SuggestionText;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Agency;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * Walks one row of a ledger through the verbs of a suggestion: every filled date is a
 * deed of that day, checked as if it were done today.
 */
final class LedgerWalk {

	private final LedgerSteps steps;

	private final LedgerNames.Register register;

	private final RowValues row;

	private final LedgerNumbers numbers;

	@SuppressWarnings("NullAway.Init")
	private Suggestion suggestion;

	/** Where a rule that is broken is shown: the day of the step. */
	private Column<?> step = LedgerSheet.SUBMITTED;

	LedgerWalk(LedgerSteps steps, LedgerNames.Register register, LedgerNumbers numbers, RowValues row) {
		this.steps = steps;
		this.register = register;
		this.numbers = numbers;
		this.row = row;
	}

	/**
	 * Goes every step of the row.
	 * @throws LedgerRefusal if a cell does not fit
	 * @throws RuleViolation if a step breaks a rule; {@link #step} is the cell to show it
	 */
	Suggestion walk(AdminCode unit, int rowNumber) {
		this.suggestion = registered(unit);
		decide(rowNumber);
		handOver();
		sendBack();
		handle();
		reply();
		handleAgain();
		finish();
		requireStatus();
		return this.suggestion;
	}

	/** The step that is being done. */
	Column<?> step() {
		return this.step;
	}

	private Suggestion registered(AdminCode unit) {
		LocalDate on = need(LedgerSheet.SUBMITTED);
		Congress term = this.register.term(need(LedgerSheet.TERM), LedgerSheet.TERM);
		requireSession(term.sessionNoOn(on).orElse(null));
		SuggestionText text = new SuggestionText(need(LedgerSheet.TITLE), need(LedgerSheet.FACTS),
				need(LedgerSheet.PROPOSAL));
		Registration form = new Registration(need(LedgerSheet.CATEGORY), need(LedgerSheet.SOURCE),
				need(LedgerSheet.DISCLOSURE), null);
		Suggestion registered = new Suggestion(unit, term.occasionOn(on), text, form, signers(term, on), entry(on));
		registered.cameFromLedger();
		return registered;
	}

	private void requireSession(@Nullable Integer sitting) {
		if (!Objects.equals(sitting, this.row.get(LedgerSheet.SESSION))) {
			String key = (sitting != null) ? "ledger.session-differs" : "ledger.not-in-session";
			throw new LedgerRefusal(LedgerSheet.SESSION, key, need(LedgerSheet.SUBMITTED), sitting);
		}
	}

	private List<Signer> signers(Congress term, LocalDate on) {
		List<Signer> signers = new ArrayList<>();
		signers.add(this.register.deputy(term, need(LedgerSheet.LEAD), on, LedgerSheet.LEAD));
		this.row.get(LedgerSheet.JOINT, List.of())
			.forEach((name) -> signers.add(this.register.deputy(term, name, on, LedgerSheet.JOINT)));
		return signers;
	}

	private void decide(int rowNumber) {
		LocalDate on = day(LedgerSheet.DECIDED);
		Integer number = this.row.get(LedgerSheet.NUMBER);
		boolean accepted = on != null && this.row.get(LedgerSheet.GROUND) == null
				&& this.row.get(LedgerSheet.RETURN_REASON) == null;
		if (number != null && !accepted) {
			throw new LedgerRefusal(LedgerSheet.NUMBER, "ledger.number-unaccepted");
		}
		if (on == null) {
			return;
		}
		if (this.row.get(LedgerSheet.GROUND) != null) {
			this.suggestion.reject(need(LedgerSheet.GROUND), null, entry(on));
		}
		else if (this.row.get(LedgerSheet.RETURN_REASON) != null) {
			this.suggestion.returnToDeputy(need(LedgerSheet.RETURN_REASON), entry(on));
		}
		else {
			this.suggestion.requireAcceptable(entry(on));
			this.suggestion.accept((number != null) ? this.numbers.keep(this.suggestion.occasion(), number, rowNumber)
					: this.numbers.next(this.suggestion.occasion()), entry(on));
		}
	}

	private void handOver() {
		LocalDate on = day(LedgerSheet.HANDED_OVER);
		if (on != null) {
			Agency lead = this.register.agency(need(LedgerSheet.AGENCY), LedgerSheet.AGENCY);
			this.suggestion.handOver(this.steps.decision(this.suggestion, command(lead, on)), entry(on));
		}
	}

	private void sendBack() {
		LocalDate asked = day(LedgerSheet.SEND_BACK);
		if (asked == null) {
			return;
		}
		this.suggestion.requestSendBack(lead(), text(LedgerSheet.SEND_BACK_REASON),
				this.row.get(LedgerSheet.NEXT_AGENCY), entry(asked));
		Boolean agreed = this.row.get(LedgerSheet.SEND_BACK_AGREED);
		if (agreed == null) {
			return;
		}
		if (agreed) {
			LocalDate on = need(LedgerSheet.REASSIGNED);
			this.step = LedgerSheet.REASSIGNED;
			Agency next = this.register.agency(need(LedgerSheet.NEXT_AGENCY), LedgerSheet.NEXT_AGENCY);
			this.suggestion.reassign(this.steps.decision(this.suggestion, command(next, on)), true, entry(on));
		}
		else {
			LocalDate on = this.row.get(LedgerSheet.REASSIGNED, this.row.get(LedgerSheet.TAKEN_UP, asked));
			this.suggestion.refuseSendBack(LedgerText.of("ledger.send-back-refused"), entry(on));
		}
	}

	private HandOverCommand command(Agency lead, LocalDate on) {
		List<Long> assisting = this.row.get(LedgerSheet.ASSISTING, List.of())
			.stream()
			.filter((name) -> !name.equals(lead.name()))
			.map((name) -> id(this.register.agency(name, LedgerSheet.ASSISTING)))
			.toList();
		return new HandOverCommand(0, 0, id(lead), assisting, on, need(LedgerSheet.MONTHS),
				this.row.get(LedgerSheet.LONG_GROUND), text(LedgerSheet.MEETING), on);
	}

	private void handle() {
		LocalDate taken = day(LedgerSheet.TAKEN_UP);
		if (taken != null) {
			this.suggestion.takeUp(lead(), text(LedgerSheet.HANDLER), entry(taken));
		}
		LocalDate contacted = day(LedgerSheet.CONTACTED);
		if (contacted != null) {
			this.suggestion.contacted(lead(), need(LedgerSheet.CONTACT_MODE), text(LedgerSheet.CONTACT),
					entry(contacted));
		}
		LocalDate until = day(LedgerSheet.EXTENDED_TO);
		if (until != null) {
			Entry granted = entry(need(LedgerSheet.EXTENDED));
			this.suggestion.requestExtension(lead(), until, text(LedgerSheet.EXTENSION_REASON), granted);
			this.suggestion.decideExtension(true, null, granted);
		}
	}

	private void reply() {
		LocalDate replied = day(LedgerSheet.REPLIED);
		if (replied != null) {
			reply(need(LedgerSheet.RESULT_CLASS), this.row.get(LedgerSheet.DOCUMENT_NO), text(LedgerSheet.REPLY),
					promise(), replied);
		}
		LocalDate evaluated = day(LedgerSheet.EVALUATED);
		if (evaluated != null) {
			evaluate(need(LedgerSheet.ATTITUDE), need(LedgerSheet.RESULT), evaluated);
		}
	}

	private void handleAgain() {
		LocalDate required = day(LedgerSheet.REHANDLED);
		if (required != null) {
			Settings settings = this.steps.settings(this.suggestion, required);
			this.suggestion.requireRehandling(settings.number(SettingKey.SUGGESTION_REHANDLE_MONTHS),
					settings.basis(SettingKey.SUGGESTION_REHANDLE_MONTHS), entry(required));
		}
		LocalDate replied = day(LedgerSheet.REPLIED_AGAIN);
		if (replied != null) {
			reply(need(LedgerSheet.RESULT_CLASS_AGAIN), null, text(LedgerSheet.REPLY_AGAIN), null, replied);
		}
		LocalDate evaluated = day(LedgerSheet.EVALUATED_AGAIN);
		if (evaluated != null) {
			Satisfaction result = need(LedgerSheet.RESULT_AGAIN);
			evaluate(result, result, evaluated);
		}
	}

	private @Nullable Promise promise() {
		LocalDate until = this.row.get(LedgerSheet.PROMISED_UNTIL);
		return (until != null) ? new Promise(need(LedgerSheet.PROMISE), until) : null;
	}

	private void reply(ResultClass resultClass, @Nullable String documentNo, String body, @Nullable Promise promise,
			LocalDate on) {
		String phone = this.steps.agency(lead()).phone();
		ReplyLetter letter = new ReplyLetter(resultClass, documentNo, text(LedgerSheet.SIGNATORY), body,
				this.row.get(LedgerSheet.HANDLER), phone, ReplySource.LEDGER, promise, null);
		this.suggestion.reply(lead(), letter, this.steps.resultClasses(this.suggestion, on), entry(on));
	}

	private void evaluate(Satisfaction attitude, Satisfaction result, LocalDate on) {
		String reason = (result == Satisfaction.DISSATISFIED) ? text(LedgerSheet.DISSATISFACTION) : null;
		this.suggestion.evaluate(new EvaluationForm(attitude, result, reason, EvaluationSource.LEDGER, null),
				entry(on));
	}

	private void finish() {
		LocalDate concluded = day(LedgerSheet.CONCLUDED);
		if (concluded != null) {
			Conclusion conclusion = need(LedgerSheet.CONCLUSION);
			this.suggestion.conclude(conclusion, this.row.get(LedgerSheet.EXEMPTION), entry(concluded));
		}
		LocalDate withdrawn = day(LedgerSheet.WITHDRAWN);
		if (withdrawn != null) {
			this.suggestion.withdraw(LedgerText.of("ledger.withdrawn"), entry(withdrawn));
		}
	}

	private void requireStatus() {
		if (this.suggestion.status() != need(LedgerSheet.STATUS)) {
			throw new LedgerRefusal(LedgerSheet.STATUS, "ledger.status-differs",
					SuggestionWords.of(this.suggestion.status()));
		}
	}

	private long lead() {
		return this.suggestion.leadAgencyId()
			.orElseThrow(() -> new LedgerRefusal(LedgerSheet.HANDED_OVER, "ledger.missing"));
	}

	private @Nullable LocalDate day(Column<LocalDate> column) {
		LocalDate day = this.row.get(column);
		if (day != null) {
			this.step = column;
		}
		return day;
	}

	private Entry entry(LocalDate on) {
		return this.steps.entry(on);
	}

	private String text(Column<String> column) {
		return this.row.get(column, "");
	}

	private <V> V need(Column<V> column) {
		V value = this.row.get(column);
		if (value == null) {
			throw new LedgerRefusal(column, "ledger.missing");
		}
		return value;
	}

	private static long id(Agency agency) {
		return Objects.requireNonNull(agency.id());
	}

}
