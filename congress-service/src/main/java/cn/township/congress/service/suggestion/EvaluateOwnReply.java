package cn.township.congress.service.suggestion;

import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.EvaluationForm;
import cn.township.congress.domain.suggestion.EvaluationSource;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.Signer;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deputy evaluates the reply: the lead deputy decides, a joint signer is heard where
 * the jurisdiction asks them, and decides where the lead deputy has left office.
 */
@UseCase(Permission.EVALUATE_OWN_SUGGESTION)
public class EvaluateOwnReply {

	private final OwnDesk desk;

	private final OwnSignatures signatures;

	private final HandOverTerms terms;

	EvaluateOwnReply(OwnDesk desk, OwnSignatures signatures, HandOverTerms terms) {
		this.desk = desk;
		this.signatures = signatures;
		this.terms = terms;
	}

	public void execute(Command command) {
		Signer own = this.signatures.own(command.id());
		this.signatures.acting();
		List<Signer> signers = this.signatures.of(command.id());
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		Entry entry = this.desk.today();
		if (signers.get(0).equals(own)) {
			suggestion.evaluate(command.form(), entry);
		}
		else if (decidesForLead(own, signers)) {
			suggestion.evaluateForLead(own.mandateId(), command.form(), entry);
		}
		else {
			requireAsked(entry);
			suggestion.evaluateBeside(own.mandateId(), command.form(), entry);
		}
	}

	/** The first joint signer still in office, where the lead deputy is not. */
	private static boolean decidesForLead(Signer own, List<Signer> signers) {
		return !signers.get(0).status().isInOffice() && signers.stream()
			.filter((signer) -> signer.status().mayAct())
			.findFirst()
			.filter(own::equals)
			.isPresent();
	}

	private void requireAsked(Entry entry) {
		Settings settings = this.terms.settings(this.desk.unit(), entry.on());
		if (!"ALL".equals(settings.choice(SettingKey.SUGGESTION_ASK_SIGNERS))) {
			throw new RuleViolation("portal.evaluate.leadOnly", LocalRule.PROVINCE);
		}
	}

	/** What the deputy answers. */
	public record Command(long id, int version, Satisfaction attitude, Satisfaction result, @Nullable String reason) {

		EvaluationForm form() {
			return new EvaluationForm(this.attitude, this.result, this.reason, EvaluationSource.DEPUTY, null);
		}

	}

}
