package cn.township.congress.service.obligation;

import cn.township.congress.domain.obligation.ObligationKind;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked the list for.
 *
 * @param unit code of a township; for the county
 * @param owner part of the name of who does it
 */
public record ObligationFilter(ObligationSet set, @Nullable ObligationKind kind, @Nullable Integer unit,
		@Nullable String owner, @Nullable Long course, @Nullable Long meeting, @Nullable Long resolution) {

	public static ObligationFilter of(ObligationSet set) {
		return new ObligationFilter(set, null, null, null, null, null, null);
	}

	public ObligationFilter in(ObligationSet other) {
		return new ObligationFilter(other, this.kind, this.unit, this.owner, this.course, this.meeting,
				this.resolution);
	}

}
