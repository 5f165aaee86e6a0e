package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.KeySupervisions;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Ends a key supervision with its result, which is reported to the presidium.
 */
@UseCase(Permission.SUPERVISE_SUGGESTION)
public class EndKeySupervision {

	private final SuggestionDesk desk;

	private final KeySupervisions supervisions;

	EndKeySupervision(SuggestionDesk desk, KeySupervisions supervisions) {
		this.desk = desk;
		this.supervisions = supervisions;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		this.supervisions.findBySuggestionId(suggestion.id())
			.orElseThrow(() -> new RuleViolation("suggestion.key.none", LawArticle.DEP_52))
			.end(command.result(), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, String result) {
	}

}
