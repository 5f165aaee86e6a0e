package cn.township.congress.service.resolution;

import java.time.LocalDate;

import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.resolution.FollowUps;
import cn.township.congress.domain.resolution.Resolution;
import cn.township.congress.domain.resolution.ResolutionKind;
import cn.township.congress.domain.resolution.ResolutionStatus;
import cn.township.congress.domain.resolution.Resolutions;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.obligation.ObligationDesk;
import cn.township.congress.service.rule.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Makes a resolution or decision public; an announcement is issued, signed and numbered
 * by it.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class PublishResolution {

	private final Resolutions resolutions;

	private final ResolutionDesk desk;

	private final NumberSeries numbers;

	private final ObligationDesk obligations;

	private final Rules rules;

	PublishResolution(Resolutions resolutions, ResolutionDesk desk, NumberSeries numbers, ObligationDesk obligations,
			Rules rules) {
		this.resolutions = resolutions;
		this.desk = desk;
		this.numbers = numbers;
		this.obligations = obligations;
		this.rules = rules;
	}

	public void execute(Command command) {
		Resolution resolution = this.resolutions.load(command.id(), command.version());
		Entry entry = this.desk.entry(command.on());
		if (resolution.kind() == ResolutionKind.ANNOUNCEMENT && resolution.status() == ResolutionStatus.DRAFT) {
			if (command.signer() == null) {
				throw new RuleViolation("resolution.noSigner", resolution.basis());
			}
			resolution.issue(entry, command.signer());
		}
		if (resolution.number().isEmpty() && command.prefix() != null) {
			this.numbers.give(resolution, command.prefix());
		}
		resolution.publish(entry, command.where(), command.signer(), command.normative());
		this.obligations.doneForResolution(resolution.id(), ObligationKind.PUBLISH_RESOLUTION, entry, command.where());
		int days = this.rules.settings(resolution.unitCode(), command.on()).number(SettingKey.FILING_DAYS);
		this.obligations.open(FollowUps.onPublication(resolution, command.on(), days, entry.recordedBy()));
	}

	/**
	 * What is asked for.
	 *
	 * @param where it was made public
	 * @param signer who signed for the presidium; needed for an announcement
	 * @param prefix of the number where it has none yet; none to leave it without
	 * @param normative whether it binds generally, and so is filed (备案)
	 */
	public record Command(long id, int version, LocalDate on, String where, @Nullable String signer,
			@Nullable String prefix, boolean normative) {
	}

}
