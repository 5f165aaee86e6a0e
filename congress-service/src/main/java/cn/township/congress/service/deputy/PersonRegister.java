package cn.township.congress.service.deputy;

import java.time.YearMonth;
import java.util.List;

import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.PersonFacts;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;

import org.springframework.stereotype.Component;

/**
 * Somebody who is no deputy of the township, by name and month of birth: found again, or
 * entered.
 */
@Component
public class PersonRegister {

	private final Persons persons;

	private final RegisterReader reader;

	PersonRegister(Persons persons, RegisterReader reader) {
		this.persons = persons;
		this.reader = reader;
	}

	/**
	 * @throws RuleViolation if several persons have that name and month of birth
	 */
	public Person find(AdminCode unit, DeputyFields fields) {
		PersonFacts facts = this.reader.facts(fields, null);
		List<Person> same = this.persons.findByUnitCodeAndName(unit, facts.name())
			.stream()
			.filter((person) -> YearMonth.from(person.facts().bornOn()).equals(YearMonth.from(facts.bornOn())))
			.toList();
		if (same.size() > 1) {
			throw new RuleViolation("higher.ambiguous", null, facts.name(), same.size());
		}
		return same.isEmpty() ? this.persons.save(new Person(unit, facts)) : same.get(0);
	}

}
