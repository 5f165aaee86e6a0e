package cn.township.congress.service.session;

import java.time.LocalDate;

import cn.township.congress.domain.session.CourseStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where a township stands with its sessions this year.
 *
 * @param target sessions a year by the setting
 * @param lastCourseId the last session's course; none where only its days are entered
 * @param nextCourseId the next session on its course; none where none is planned
 * @param presidiums meetings of the presidium between sessions held this year
 * @param lastPresidium day of the last one; none where none is on record
 * @param nextPresidiumBy last day for the next one by the setting
 */
public record SessionStanding(int unitCode, String name, int held, int target, @Nullable String lastLabel,
		@Nullable LocalDate lastOn, boolean sitting, @Nullable Long lastCourseId, @Nullable Long nextCourseId,
		@Nullable String nextLabel, @Nullable CourseStatus nextStatus, @Nullable LocalDate nextOn, int presidiums,
		@Nullable LocalDate lastPresidium, @Nullable LocalDate nextPresidiumBy, int open, int overdue) {

	public SessionYear year(LocalDate today) {
		return new SessionYear(today.getYear(), this.held, this.target);
	}

}
