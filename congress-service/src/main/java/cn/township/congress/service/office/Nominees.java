package cn.township.congress.service.office;

import java.util.List;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.office.FoundingMinority;
import cn.township.congress.domain.office.Nomination;
import cn.township.congress.domain.office.OfficeElection;
import cn.township.congress.domain.office.Post;
import cn.township.congress.domain.office.Tenure;
import cn.township.congress.domain.office.Tenures;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.deputy.PersonRegister;
import cn.township.congress.service.shared.Strokes;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds who is nominated and who nominates in the register.
 */
@Component
class Nominees {

	private final DeputyMandates mandates;

	private final Persons persons;

	private final PersonRegister register;

	private final Tenures tenures;

	private final Territories territories;

	private final OfficeNames names;

	Nominees(DeputyMandates mandates, Persons persons, PersonRegister register, Tenures tenures,
			Territories territories, OfficeNames names) {
		this.mandates = mandates;
		this.persons = persons;
		this.register = register;
		this.tenures = tenures;
		this.territories = territories;
		this.names = names;
	}

	Nomination of(SessionCourse course, OfficeElection election, Nominee nominee, List<Long> nominators) {
		Long mandateId = nominee.mandateId();
		DeputyMandate mandate = (mandateId != null) ? mandate(course, mandateId) : null;
		Person person = (mandate != null) ? this.persons.findById(mandate.personId()).orElseThrow()
				: other(election.unitCode(), nominee);
		return new Nomination(person, mandate, nominators.stream().map((id) -> mandate(course, id)).toList(),
				nominee.introduction(), governmentPost(election, person, nominee), Strokes.ofSurname(person.name()),
				nominee.overrideReason());
	}

	/** Where the head must be of the founding minority. */
	@Nullable FoundingMinority minority(AdminCode unit) {
		return this.territories.findByUnitCode(unit)
			.filter((territory) -> territory.kind() == UnitKind.ETHNIC_TOWNSHIP)
			.map((territory) -> new FoundingMinority(territory.name()))
			.orElse(null);
	}

	/** Whoever is head or deputy head now holds a post whatever the paper says. */
	private @Nullable String governmentPost(OfficeElection election, Person person, Nominee nominee) {
		return this.tenures.findByPersonIdAndUntilOnIsNull(person.id())
			.stream()
			.map(Tenure::post)
			.filter((post) -> post == Post.HEAD || post == Post.DEPUTY_HEAD)
			.findFirst()
			.map((post) -> this.names.of(election.unitCode(), post))
			.orElse(nominee.governmentPost());
	}

	private Person other(AdminCode unit, Nominee nominee) {
		if (nominee.fields() == null) {
			throw new IllegalArgumentException("Neither a deputy nor anybody else");
		}
		return this.register.find(unit, nominee.fields());
	}

	private DeputyMandate mandate(SessionCourse course, long id) {
		return this.mandates.findById(id)
			.filter((one) -> one.congressId() == course.congressId())
			.orElseThrow(() -> new NotFound("deputy", id));
	}

}
