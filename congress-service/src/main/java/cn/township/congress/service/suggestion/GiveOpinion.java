package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.OpinionLetter;
import cn.township.congress.domain.suggestion.ReplySource;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * An assisting agency gives its opinion to the leading one, or the office types its
 * letter in (会办意见函). That the matter is not its own is said there, too.
 */
@UseCase({ Permission.HANDLE_SUGGESTION, Permission.TRANSCRIBE_REPLY })
public class GiveOpinion {

	private final SuggestionDesk desk;

	GiveOpinion(SuggestionDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		Long own = this.desk.actor().agencyId();
		Long agency = (own != null) ? own : command.agency();
		if (agency == null) {
			throw new RuleViolation("suggestion.opinion.notAssisting", LocalRule.PROVINCE);
		}
		OpinionLetter letter = new OpinionLetter(command.documentNo(), command.signatory(), command.body(),
				(own != null) ? ReplySource.AGENCY : ReplySource.TRANSCRIBED);
		suggestion.giveOpinion(agency, letter, this.desk.entry(command.on()));
	}

	/**
	 * The letter as it is entered.
	 *
	 * @param agency whose letter the office types in; not asked of an agency
	 */
	public record Command(long id, int version, LocalDate on, @Nullable Long agency, @Nullable String documentNo,
			String signatory, String body) {
	}

}
