package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.Registration;
import cn.township.congress.domain.suggestion.Signer;
import cn.township.congress.domain.suggestion.Source;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.domain.suggestion.SuggestionText;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * A bill that is not put to the congress is handled as a suggestion of those who signed
 * it (议案转建议). Who has left office since no longer signs; the next one leads.
 */
@UseCase({ Permission.MANAGE_BILLS, Permission.DECIDE_SESSIONS })
public class RegisterFromBill {

	private final SuggestionDesk desk;

	private final Congresses congresses;

	private final Signers signers;

	RegisterFromBill(SuggestionDesk desk, Congresses congresses, Signers signers) {
		this.desk = desk;
		this.congresses = congresses;
		this.signers = signers;
	}

	/** Returns the id of the new suggestion. */
	public long execute(Command command) {
		AdminCode unit = this.desk.actor().unitCode();
		Entry entry = this.desk.entry(command.on());
		Congress congress = this.congresses.inTerm(unit, entry.on())
			.orElseThrow(() -> new RuleViolation("suggestion.noCongress", LawArticle.ORG_38, entry.on()));
		List<Signer> deputies = this.signers.of(command.signers())
			.stream()
			.filter((one) -> one.status().mayAct())
			.toList();
		Registration form = new Registration(command.category(), Source.BILL, command.disclosure(),
				command.suggestedAgency());
		Suggestion suggestion = Suggestion.ofBill(command.billId(), unit, congress.occasionOn(entry.on()),
				command.text(), form, deputies, entry);
		return this.desk.save(suggestion).id();
	}

	/**
	 * What is asked for.
	 *
	 * @param signers mandates, the lead deputy first
	 */
	public record Command(long billId, SuggestionText text, Category category, Disclosure disclosure,
			@Nullable String suggestedAgency, LocalDate on, List<Long> signers) {

		public Command {
			signers = List.copyOf(signers);
		}

	}

}
