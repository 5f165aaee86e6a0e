package cn.township.congress.service.resolution;

import cn.township.congress.domain.resolution.ResolutionKind;
import cn.township.congress.domain.resolution.ResolutionStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked the list for; everything may be left open.
 *
 * @param unit code of a township; for the county
 * @param course the session
 * @param meeting the meeting of the presidium
 * @param year of the adoption
 */
public record ResolutionFilter(@Nullable Integer unit, @Nullable Integer term, @Nullable Long course,
		@Nullable Long meeting, @Nullable Integer year, @Nullable ResolutionKind kind,
		@Nullable ResolutionStatus status) {

	public static ResolutionFilter all() {
		return new ResolutionFilter(null, null, null, null, null, null, null);
	}

}
