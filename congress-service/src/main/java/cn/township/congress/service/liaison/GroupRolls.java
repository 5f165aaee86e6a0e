package cn.township.congress.service.liaison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.MandatesEnded;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.liaison.Candidate;
import cn.township.congress.domain.liaison.DeputyGroup;
import cn.township.congress.domain.liaison.DeputyGroups;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * What the deeds on groups share; and the end of memberships with the mandate they rest
 * on.
 */
@Component
class GroupRolls {

	private final DeputyGroups groups;

	private final DeputyMandates mandates;

	private final Persons persons;

	private final Clock clock;

	GroupRolls(DeputyGroups groups, DeputyMandates mandates, Persons persons, Clock clock) {
		this.groups = groups;
		this.mandates = mandates;
		this.persons = persons;
		this.clock = clock;
	}

	@EventListener
	void endMemberships(MandatesEnded ended) {
		this.groups.membershipsOf(ended.mandateIds()).forEach((membership) -> membership.endWithMandate(ended.on()));
	}

	/**
	 * The unit's deputies of these mandates, in the order given.
	 * @throws NotFound if one of them is not the unit's
	 */
	List<Candidate> candidates(List<Long> mandateIds, AdminCode unit) {
		Map<Long, DeputyMandate> found = this.mandates.findByIdIn(mandateIds)
			.stream()
			.filter((mandate) -> mandate.unitCode().equals(unit))
			.collect(Collectors.toMap(DeputyMandate::id, Function.identity()));
		return mandateIds.stream().distinct().map((id) -> {
			DeputyMandate mandate = found.get(id);
			if (mandate == null) {
				throw new NotFound("deputy", id);
			}
			return new Candidate(mandate, nameOf(mandate));
		}).toList();
	}

	Candidate candidate(long mandateId, AdminCode unit) {
		return candidates(List.of(mandateId), unit).get(0);
	}

	/** Writes a group whose name must not be another's. */
	DeputyGroup save(DeputyGroup group) {
		try {
			return this.groups.saveAndFlush(group);
		}
		catch (DataIntegrityViolationException ex) {
			throw new RuleViolation("group.nameTaken", null, group.name());
		}
	}

	LocalDate requireNotInFuture(LocalDate on) {
		LocalDate today = LocalDate.now(this.clock);
		if (on.isAfter(today)) {
			throw new RuleViolation("date.inFuture", null, on, today);
		}
		return on;
	}

	private String nameOf(DeputyMandate mandate) {
		return this.persons.findById(mandate.personId()).map(Person::name).orElseThrow();
	}

}
