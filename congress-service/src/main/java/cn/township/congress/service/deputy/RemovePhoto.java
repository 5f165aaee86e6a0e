package cn.township.congress.service.deputy;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.PersonPhotos;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Removes a deputy's photograph; it is not kept anywhere.
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class RemovePhoto {

	private final DeputyMandates mandates;

	private final PersonPhotos photos;

	RemovePhoto(DeputyMandates mandates, PersonPhotos photos) {
		this.mandates = mandates;
		this.photos = photos;
	}

	/**
	 * @param id the mandate
	 */
	public void execute(long id) {
		long person = this.mandates.findById(id)
			.map(DeputyMandate::personId)
			.orElseThrow(() -> new NotFound("deputy", id));
		this.photos.findByPersonId(person).ifPresent(this.photos::delete);
	}

}
