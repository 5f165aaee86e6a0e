package cn.township.congress.service.reminder;

import java.time.LocalDate;

import cn.township.congress.domain.territory.CodeRange;
import org.jspecify.annotations.Nullable;

/**
 * Which deadlines are asked for.
 *
 * @param area of which units
 * @param agencyId of which agency only; none for all
 * @param until due by this day
 */
record Reach(CodeRange area, @Nullable Long agencyId, LocalDate until) {

	/** Behind every deadline there can be. */
	static final LocalDate EVER = LocalDate.of(9999, 12, 31);

	boolean takes(Deadline deadline) {
		boolean asked = this.agencyId == null || this.agencyId.equals(deadline.agencyId());
		return asked && !deadline.dueOn().isAfter(this.until);
	}

}
