package cn.township.congress.service.liaison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import cn.township.congress.domain.liaison.TargetKind;
import org.jspecify.annotations.Nullable;

/**
 * Who of the county keeps contact with what, and when they last came.
 *
 * @param gone the group or area is dissolved, or the deputy's mandate over
 * @param visits entered for it up to the day
 */
public record AssignmentRow(long id, int version, String official, @Nullable String post, TargetKind targetKind,
		@Nullable Integer townshipCode, @Nullable String township, @Nullable Long areaId, @Nullable String area,
		@Nullable Long groupId, @Nullable String groupName, @Nullable Long mandateId, @Nullable String deputy,
		LocalDate fromOn, @Nullable LocalDate untilOn, boolean gone, long visits, @Nullable LocalDate lastVisit) {

	/** Such as 柳溪镇 第一代表小组. */
	public String target() {
		return switch (this.targetKind) {
			case AREA -> Objects.requireNonNullElse(this.area, "");
			case TOWNSHIP -> Objects.requireNonNullElse(this.township, "");
			case GROUP -> this.township + " " + this.groupName;
			case DEPUTY -> this.township + " " + this.deputy;
		};
	}

	/** Days since the last visit; none if there was none. */
	public @Nullable Long daysSince(LocalDate day) {
		return (this.lastVisit == null) ? null : Long.valueOf(ChronoUnit.DAYS.between(this.lastVisit, day));
	}

}
