package cn.township.congress.service.liaison;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.liaison.DeputyGroup;
import cn.township.congress.domain.liaison.DeputyGroups;
import cn.township.congress.domain.liaison.LiaisonArea;
import cn.township.congress.domain.liaison.LiaisonAreas;
import cn.township.congress.domain.liaison.Target;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether there is what contact is to be kept with, within the scope and on that day.
 */
@Component
class Targets {

	private final Territories territories;

	private final LiaisonAreas areas;

	private final DeputyGroups groups;

	private final DeputyMandates mandates;

	private final Persons persons;

	Targets(Territories territories, LiaisonAreas areas, DeputyGroups groups, DeputyMandates mandates,
			Persons persons) {
		this.territories = territories;
		this.areas = areas;
		this.groups = groups;
		this.mandates = mandates;
		this.persons = persons;
	}

	/**
	 * @throws NotFound if there is none within the scope
	 * @throws RuleViolation if there was none on that day
	 */
	void require(Target target, LocalDate day) {
		long id = (target.id() != null) ? target.id() : 0;
		AdminCode township = target.township();
		switch (target.kind()) {
			case AREA -> requireArea(id, day);
			case TOWNSHIP -> requireTownships((township != null) ? List.of(township) : List.of());
			case GROUP -> requireGroup(id, township, day);
			case DEPUTY -> requireDeputy(id, township, day);
		}
	}

	void requireTownships(Iterable<AdminCode> codes) {
		for (AdminCode code : codes) {
			this.territories.findByUnitCode(code)
				.filter((territory) -> territory.kind().isTownship())
				.orElseThrow(() -> new NotFound("territory", code.value()));
		}
	}

	String nameOf(DeputyMandate mandate) {
		return this.persons.findById(mandate.personId()).map(Person::name).orElseThrow();
	}

	private void requireArea(long id, LocalDate day) {
		LiaisonArea area = this.areas.findById(id).orElseThrow(() -> new NotFound("area", id));
		LocalDate dissolved = area.dissolvedOn();
		if (dissolved != null && !day.isBefore(dissolved)) {
			throw new RuleViolation("area.dissolved", null, area.name(), dissolved);
		}
	}

	private void requireGroup(long id, @Nullable AdminCode township, LocalDate day) {
		DeputyGroup group = this.groups.findById(id)
			.filter((g) -> g.unitCode().equals(township))
			.orElseThrow(() -> new NotFound("group", id));
		if (!group.existsOn(day)) {
			throw new RuleViolation("liaison.noGroupThen", null, group.name(), day);
		}
	}

	private void requireDeputy(long id, @Nullable AdminCode township, LocalDate day) {
		DeputyMandate mandate = this.mandates.findById(id)
			.filter((m) -> m.unitCode().equals(township))
			.orElseThrow(() -> new NotFound("deputy", id));
		if (!mandate.isInOfficeOn(day)) {
			throw new RuleViolation("liaison.notInOfficeThen", LawArticle.ORG_38, nameOf(mandate), day);
		}
	}

}
