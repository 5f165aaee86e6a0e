package cn.township.congress.service.obligation;

import java.time.LocalDate;

import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.obligation.ObligationStatus;
import cn.township.congress.domain.rule.DueState;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be done, in the list.
 *
 * @param owner who does it; none for the office
 * @param own whether it is the reader's township's
 */
public record ObligationRow(long id, int version, int unitCode, String unitName, ObligationKind kind, String title,
		@Nullable String owner, LocalDate countedFrom, @Nullable LocalDate dueOn, String basis, @Nullable Long courseId,
		@Nullable Long meetingId, @Nullable Long resolutionId, ObligationStatus status, @Nullable LocalDate doneOn,
		@Nullable String outcome, boolean own) {

	public boolean isOpen() {
		return this.status == ObligationStatus.OPEN;
	}

	/** Whether it was done after its last day. */
	public boolean isLate() {
		return this.doneOn != null && this.dueOn != null && this.doneOn.isAfter(this.dueOn);
	}

	public DueState due(LocalDate today) {
		return isOpen() ? DueState.of(this.dueOn, today) : DueState.NONE;
	}

	/** Where one sees what it follows from. */
	public @Nullable String source() {
		if (this.resolutionId != null) {
			return "/resolutions/" + this.resolutionId;
		}
		if (this.meetingId != null) {
			return "/meetings/" + this.meetingId;
		}
		return (this.courseId != null) ? "/sessions/courses/" + this.courseId : null;
	}

}
