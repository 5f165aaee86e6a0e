package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * After 不满意 the agency is required to handle the matter again (重新办理): twice by the chair,
 * from then on by decision of a presidium meeting.
 */
@UseCase(Permission.CONCLUDE_SUGGESTION)
public class RequireRehandling {

	private final SuggestionDesk desk;

	private final HandOverTerms terms;

	RequireRehandling(SuggestionDesk desk, HandOverTerms terms) {
		this.desk = desk;
		this.terms = terms;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		Settings settings = this.terms.settings(suggestion.unitCode(), command.on());
		suggestion.requireRehandling(settings.number(SettingKey.SUGGESTION_REHANDLE_MONTHS),
				settings.basis(SettingKey.SUGGESTION_REHANDLE_MONTHS), command.meeting(),
				this.desk.entry(command.on()));
	}

	/**
	 * What is asked for.
	 *
	 * @param meeting the presidium meeting that decided; necessary after two re-handlings
	 */
	public record Command(long id, int version, LocalDate on, @Nullable String meeting) {
	}

}
