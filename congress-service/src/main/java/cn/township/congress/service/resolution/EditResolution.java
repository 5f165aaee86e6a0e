package cn.township.congress.service.resolution;

import cn.township.congress.domain.resolution.Resolution;
import cn.township.congress.domain.resolution.ResolutionText;
import cn.township.congress.domain.resolution.Resolutions;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Words a draft, and says by which item of the agenda it will be adopted; where that item
 * was voted on before, the vote decides the text as it is saved.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class EditResolution {

	private final Resolutions resolutions;

	private final ResolutionDesk desk;

	EditResolution(Resolutions resolutions, ResolutionDesk desk) {
		this.resolutions = resolutions;
		this.desk = desk;
	}

	public void execute(Command command) {
		Resolution resolution = this.resolutions.load(command.id(), command.version());
		resolution.edit(new ResolutionText(command.title(), command.body()), command.normative());
		this.desk.settle(this.desk.bind(resolution, command.itemId()));
	}

	/**
	 * What is asked for.
	 *
	 * @param normative whether it binds generally, and so is filed (备案)
	 */
	public record Command(long id, int version, String title, String body, @Nullable Long itemId, boolean normative) {
	}

}
