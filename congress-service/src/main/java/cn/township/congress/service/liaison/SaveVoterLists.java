package cn.township.congress.service.liaison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.liaison.VoterContact;
import cn.township.congress.domain.liaison.VoterContacts;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Takes over how many households and voters each deputy keeps contact with, all deputies
 * at once. A line that says what is known already keeps its date.
 */
@UseCase(Permission.KEEP_LIAISON)
public class SaveVoterLists {

	private final VoterContacts contacts;

	private final DeputyMandates mandates;

	private final Targets targets;

	private final CurrentUser currentUser;

	private final Clock clock;

	SaveVoterLists(VoterContacts contacts, DeputyMandates mandates, Targets targets, CurrentUser currentUser,
			Clock clock) {
		this.contacts = contacts;
		this.mandates = mandates;
		this.targets = targets;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Says how many lines changed. */
	public int execute(Command command) {
		LocalDate today = LocalDate.now(this.clock);
		if (command.listOn().isAfter(today)) {
			throw new RuleViolation("date.inFuture", null, command.listOn(), today);
		}
		AdminCode unit = this.currentUser.actor().unitCode();
		List<Long> ids = command.lines().stream().map(Line::mandateId).toList();
		Map<Long, DeputyMandate> deputies = this.mandates.findByIdIn(ids)
			.stream()
			.filter((mandate) -> mandate.unitCode().equals(unit))
			.collect(Collectors.toMap(DeputyMandate::id, Function.identity()));
		Map<Long, VoterContact> known = this.contacts.findByMandateIdIn(ids)
			.stream()
			.collect(Collectors.toMap(VoterContact::mandateId, Function.identity()));
		int changed = 0;
		for (Line line : command.lines()) {
			DeputyMandate deputy = deputies.get(line.mandateId());
			if (deputy == null) {
				throw new NotFound("deputy", line.mandateId());
			}
			changed += save(line, deputy, known.get(line.mandateId()), command.listOn(), today) ? 1 : 0;
		}
		return changed;
	}

	private boolean save(Line line, DeputyMandate deputy, @Nullable VoterContact known, LocalDate listOn,
			LocalDate today) {
		if ((known == null) ? line.isEmpty() : known.says(line.households(), line.voters(), line.area())) {
			return false;
		}
		if (((known != null) ? known.version() : -1) != line.version()) {
			throw new OptimisticLockingFailureException("Voters' list of " + line.mandateId() + " was changed");
		}
		String name = this.targets.nameOf(deputy);
		if (!deputy.isInOfficeOn(today)) {
			throw new RuleViolation("liaison.notInOfficeThen", LawArticle.ORG_38, name, today);
		}
		if (known == null) {
			this.contacts.save(new VoterContact(deputy, name, line.households(), line.voters(), line.area(), listOn));
		}
		else if (line.isEmpty()) {
			known.clear();
		}
		else {
			known.correct(name, line.households(), line.voters(), line.area(), listOn);
		}
		return true;
	}

	/**
	 * What is asked for.
	 *
	 * @param listOn date of the lists that changed
	 */
	public record Command(LocalDate listOn, List<Line> lines) {
	}

	/**
	 * One deputy's list.
	 *
	 * @param version as it was shown; -1 if there was none
	 */
	public record Line(long mandateId, int version, int households, int voters, @Nullable String area) {

		private boolean isEmpty() {
			return this.households == 0 && this.voters == 0 && this.area == null;
		}

	}

}
