package cn.township.congress.service.liaison;

import java.time.LocalDate;

import cn.township.congress.domain.liaison.DeputyGroup;
import cn.township.congress.domain.liaison.GroupKind;
import org.jspecify.annotations.Nullable;

/**
 * A group as it was on a day.
 *
 * @param members deputies in office that were in it
 * @param leader who led it
 * @param ledSince since when
 */
public record GroupRow(long id, int unitCode, String unitName, String name, GroupKind kind, @Nullable String area,
		LocalDate foundedOn, @Nullable LocalDate dissolvedOn, int version, int termNo, long members,
		@Nullable Long leaderId, @Nullable String leader, @Nullable LocalDate ledSince) {

	/** Fewer than a group is formed of (地方组织法第四十三条). */
	public boolean isTooSmall() {
		return this.members < DeputyGroup.FEWEST;
	}

}
