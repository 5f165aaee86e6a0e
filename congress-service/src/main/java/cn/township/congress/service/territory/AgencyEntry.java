package cn.township.congress.service.territory;

import cn.township.congress.domain.territory.AgencyKind;
import org.jspecify.annotations.Nullable;

/**
 * An agency in the list its township keeps.
 *
 * @param version of the record as shown, to notice that somebody else changed it
 */
public record AgencyEntry(long id, int version, String name, AgencyKind kind, @Nullable String contactName,
		@Nullable String phone, boolean active) {
}
