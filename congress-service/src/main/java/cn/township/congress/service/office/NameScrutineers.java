package cn.township.congress.service.office;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.office.OfficeCandidate;
import cn.township.congress.domain.office.Scrutineer;
import cn.township.congress.domain.office.ScrutineerRole;
import cn.township.congress.domain.office.Scrutineers;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Names scrutineers and tellers of a session (监票人、计票人); candidates cannot be among them.
 * The list replaces the one before as long as it was not passed.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class NameScrutineers {

	private final ElectionDesk desk;

	private final Scrutineers scrutineers;

	private final DeputyMandates mandates;

	private final Persons persons;

	NameScrutineers(ElectionDesk desk, Scrutineers scrutineers, DeputyMandates mandates, Persons persons) {
		this.desk = desk;
		this.scrutineers = scrutineers;
		this.mandates = mandates;
		this.persons = persons;
	}

	public void execute(Command command) {
		SessionCourse course = this.desk.lockedCourse(command.courseId());
		if (this.scrutineers.findByCourseId(course.id()).stream().anyMatch(Scrutineer::isPassed)) {
			throw new RuleViolation("scrutineer.passed", LocalRule.PROVINCE);
		}
		List<Scrutineer> fresh = command.named().stream().map((named) -> of(course, named)).toList();
		requireComplete(fresh);
		requireNoCandidates(course.id(), fresh);
		this.scrutineers.deleteByCourseId(course.id());
		this.scrutineers.flush();
		fresh.forEach(this.scrutineers::save);
	}

	private Scrutineer of(SessionCourse course, Named named) {
		Long mandateId = named.mandateId();
		if (mandateId == null) {
			return new Scrutineer(course.unitCode(), course.id(), named.role(), null,
					Objects.requireNonNull(named.name()));
		}
		DeputyMandate mandate = this.mandates.findById(mandateId)
			.filter((one) -> one.congressId() == course.congressId())
			.orElseThrow(() -> new NotFound("deputy", mandateId));
		String name = this.persons.findById(mandate.personId()).map(Person::name).orElseThrow();
		if (!mandate.status().mayAct()) {
			throw new RuleViolation("scrutineer.notActing", mandate.status().basis(), name, mandate.status());
		}
		return new Scrutineer(course.unitCode(), course.id(), named.role(), mandateId, name);
	}

	private static void requireComplete(List<Scrutineer> fresh) {
		long chiefs = fresh.stream().filter((one) -> one.role() == ScrutineerRole.CHIEF).count();
		if (chiefs != 1 || fresh.stream().noneMatch((one) -> one.role() == ScrutineerRole.SCRUTINEER)) {
			throw new RuleViolation("scrutineer.incomplete", LocalRule.PROVINCE);
		}
		Set<Object> seen = new HashSet<>();
		for (Scrutineer one : fresh) {
			if (!seen.add((one.mandateId() != null) ? one.mandateId() : one.name())) {
				throw new RuleViolation("scrutineer.twice", LocalRule.PROVINCE, one.name());
			}
		}
	}

	/**
	 * @throws RuleViolation if one of them stands for election at the session
	 */
	private void requireNoCandidates(long courseId, List<Scrutineer> named) {
		Set<Long> running = new HashSet<>();
		this.desk.elections(courseId)
			.stream()
			.filter((election) -> election.status().isOpen())
			.flatMap((election) -> election.candidates().stream())
			.filter(OfficeCandidate::isRunning)
			.forEach((candidate) -> running.add(Objects.requireNonNullElse(candidate.mandateId(), 0L)));
		for (Scrutineer one : named) {
			if (one.mandateId() != null && running.contains(one.mandateId())) {
				throw new RuleViolation("scrutineer.candidate", LocalRule.PROVINCE, one.name());
			}
		}
	}

	/**
	 * What is asked for.
	 */
	public record Command(long courseId, List<Named> named) {
	}

	/**
	 * Who does what.
	 *
	 * @param mandateId of a deputy
	 * @param name of a teller who is no deputy
	 */
	public record Named(ScrutineerRole role, @Nullable Long mandateId, @Nullable String name) {
	}

}
