package cn.township.congress.service.resolution;

import cn.township.congress.domain.resolution.Resolution;
import cn.township.congress.domain.resolution.ResolutionKind;
import cn.township.congress.domain.resolution.ResolutionSubject;
import cn.township.congress.domain.resolution.Resolutions;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Drafts a resolution, decision or announcement from the data of a session or of a
 * meeting of the presidium.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class DraftResolution {

	private final Resolutions resolutions;

	private final Scenes scenes;

	private final Drafts drafts;

	private final ResolutionDesk desk;

	private final CurrentUser currentUser;

	DraftResolution(Resolutions resolutions, Scenes scenes, Drafts drafts, ResolutionDesk desk,
			CurrentUser currentUser) {
		this.resolutions = resolutions;
		this.scenes = scenes;
		this.drafts = drafts;
		this.desk = desk;
		this.currentUser = currentUser;
	}

	/** Returns the id. */
	public long execute(Command command) {
		Actor actor = this.currentUser.actor();
		Scene scene = this.scenes.find(command.courseId(), command.meetingId())
			.filter((found) -> found.unitCode() == actor.unitCode().value())
			.orElseThrow(() -> new NotFound("session or meeting", command.id()));
		Resolution resolution = this.resolutions
			.saveAndFlush(new Resolution(scene.origin(), command.kind(), command.subject(), command.subjectId(),
					this.drafts.write(scene, command.kind(), command.subject(), command.subjectId(), command.itemId()),
					actor.displayName()));
		if (command.itemId() != null) {
			this.desk.bind(resolution, command.itemId());
		}
		return resolution.id();
	}

	/**
	 * What is asked for.
	 *
	 * @param courseId the session; none for a meeting of the presidium
	 * @param meetingId the meeting of the presidium; none for the congress
	 * @param subjectId election, motion or tenure it is about; none otherwise
	 * @param itemId the item by whose vote it is adopted; may be bound later
	 */
	public record Command(@Nullable Long courseId, @Nullable Long meetingId, ResolutionKind kind,
			ResolutionSubject subject, @Nullable Long subjectId, @Nullable Long itemId) {

		private long id() {
			return (this.meetingId != null) ? this.meetingId : (this.courseId != null) ? this.courseId : 0;
		}

	}

}
