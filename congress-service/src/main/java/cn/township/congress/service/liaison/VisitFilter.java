package cn.township.congress.service.liaison;

import cn.township.congress.domain.liaison.TargetKind;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked the list of visits for; everything may be left open.
 *
 * @param unit code of the township visited
 * @param kind what was visited
 * @param target id of the group or the mandate of the deputy visited, with the kind
 * @param assignment visits entered for one assignment
 */
public record VisitFilter(@Nullable Integer year, @Nullable Integer unit, @Nullable TargetKind kind,
		@Nullable Long target, @Nullable Long assignment) {

	public static VisitFilter all() {
		return new VisitFilter(null, null, null, null, null);
	}

}
