package cn.township.congress.service.deputy;

import java.time.Clock;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.PersonPhoto;
import cn.township.congress.domain.deputy.PersonPhotos;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Keeps a deputy's photograph in place of the one before.
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class StorePhoto {

	private final DeputyMandates mandates;

	private final Persons persons;

	private final PersonPhotos photos;

	private final CurrentUser currentUser;

	private final Clock clock;

	StorePhoto(DeputyMandates mandates, Persons persons, PersonPhotos photos, CurrentUser currentUser, Clock clock) {
		this.mandates = mandates;
		this.persons = persons;
		this.photos = photos;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * @param id the mandate
	 * @param content the file as it was uploaded
	 */
	public void execute(long id, byte[] content) {
		Person person = this.mandates.findById(id)
			.map(DeputyMandate::personId)
			.flatMap(this.persons::findById)
			.orElseThrow(() -> new NotFound("deputy", id));
		byte[] jpeg = Portrait.of(content);
		String by = this.currentUser.actor().displayName();
		this.photos.findByPersonId(person.id())
			.ifPresentOrElse((photo) -> photo.replace(jpeg, this.clock.instant(), by),
					() -> this.photos.save(new PersonPhoto(person, jpeg, this.clock.instant(), by)));
	}

}
