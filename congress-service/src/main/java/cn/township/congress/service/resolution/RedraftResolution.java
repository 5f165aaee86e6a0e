package cn.township.congress.service.resolution;

import cn.township.congress.domain.resolution.Resolution;
import cn.township.congress.domain.resolution.Resolutions;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Drafts the text anew from the data. What the editor wrote is replaced only where the
 * editor says so, with the difference on the page.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class RedraftResolution {

	private final Resolutions resolutions;

	private final ResolutionDesk desk;

	RedraftResolution(Resolutions resolutions, ResolutionDesk desk) {
		this.resolutions = resolutions;
		this.desk = desk;
	}

	public void execute(Command command) {
		Resolution resolution = this.resolutions.load(command.id(), command.version());
		String draft = this.desk.draft(resolution).body();
		if (!mark(draft).equals(command.seen())) {
			throw new RuleViolation("resolution.draftChanged", null);
		}
		resolution.redraft(draft, command.takeOver());
	}

	/** By which the page says which draft it showed. */
	static String mark(String draft) {
		return Integer.toHexString(draft.hashCode());
	}

	/**
	 * What is asked for.
	 *
	 * @param seen mark of the draft the page showed
	 * @param takeOver whether the new draft replaces the text in force
	 */
	public record Command(long id, int version, String seen, boolean takeOver) {
	}

}
