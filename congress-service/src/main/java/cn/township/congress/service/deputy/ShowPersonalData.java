package cn.township.congress.service.deputy;

import java.time.Clock;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.PersonFacts;
import cn.township.congress.domain.deputy.PersonalDataView;
import cn.township.congress.domain.deputy.PersonalDataViews;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Shows telephone, identity number and address of one deputy and records who had them
 * shown (个人信息保护法第二十八条).
 */
@UseCase(Permission.VIEW_PERSONAL_DATA)
public class ShowPersonalData {

	private final DeputyMandates mandates;

	private final Persons persons;

	private final PersonalDataViews views;

	private final CurrentUser currentUser;

	private final Clock clock;

	ShowPersonalData(DeputyMandates mandates, Persons persons, PersonalDataViews views, CurrentUser currentUser,
			Clock clock) {
		this.mandates = mandates;
		this.persons = persons;
		this.views = views;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * @param id the mandate
	 * @throws NotFound if there is none within the scope
	 */
	public PersonalData execute(long id) {
		Person person = this.mandates.findById(id)
			.map(DeputyMandate::personId)
			.flatMap(this.persons::findById)
			.orElseThrow(() -> new NotFound("deputy", id));
		this.views.save(PersonalDataView.of(person, this.clock.instant(), this.currentUser.actor().trailName()));
		PersonFacts facts = person.facts();
		return new PersonalData(facts.phone(), facts.idNumber(), person.registerFacts().address(),
				facts.bornDayKnown() ? facts.bornOn() : null);
	}

}
