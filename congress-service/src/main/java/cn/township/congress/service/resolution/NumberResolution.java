package cn.township.congress.service.resolution;

import cn.township.congress.domain.resolution.Resolution;
import cn.township.congress.domain.resolution.Resolutions;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Gives an adopted resolution or decision its number.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class NumberResolution {

	private final Resolutions resolutions;

	private final NumberSeries series;

	NumberResolution(Resolutions resolutions, NumberSeries series) {
		this.resolutions = resolutions;
		this.series = series;
	}

	/** Returns the number as it is printed. */
	public String execute(Command command) {
		Resolution resolution = this.resolutions.load(command.id(), command.version());
		return this.series.give(resolution, command.prefix());
	}

	/**
	 * What is asked for.
	 *
	 * @param prefix how the series is called; none for the usual one
	 */
	public record Command(long id, int version, @Nullable String prefix) {
	}

}
