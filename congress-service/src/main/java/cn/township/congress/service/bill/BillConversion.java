package cn.township.congress.service.bill;

import java.time.LocalDate;

import cn.township.congress.domain.bill.Bill;
import cn.township.congress.domain.bill.BillText;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.SuggestionText;
import cn.township.congress.service.suggestion.RegisterFromBill;
import org.springframework.stereotype.Component;

/**
 * Makes the suggestion a bill becomes, with the same words and the same deputies.
 */
@Component
class BillConversion {

	private final RegisterFromBill register;

	BillConversion(RegisterFromBill register) {
		this.register = register;
	}

	/** Returns the id of the suggestion. */
	long convert(Bill bill, Conversion how, LocalDate on) {
		if (bill.signers().isEmpty()) {
			throw new RuleViolation("bill.convert.noSigner", LawArticle.DEP_24);
		}
		BillText text = bill.text();
		return this.register.execute(
				new RegisterFromBill.Command(bill.id(), new SuggestionText(text.subject(), text.grounds(), text.plan()),
						how.category(), how.disclosure(), how.suggestedAgency(), on, bill.signers()));
	}

}
