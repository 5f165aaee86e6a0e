package cn.township.congress.service.meeting;

import java.time.Clock;
import java.time.OffsetDateTime;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Shows the reason of one leave in full; that it was read, and by whom, goes into the
 * trail (个人信息保护法第二十八条).
 */
@UseCase(Permission.VIEW_PERSONAL_DATA)
public class ShowLeaveReason {

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	ShowLeaveReason(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Returns the reason. */
	public String execute(Command command) {
		return this.jdbc.sql("UPDATE meeting_attendance SET reason_shown_at = :at, reason_shown_to = :to"
				+ " WHERE id = :id AND meeting_id = :meeting AND unit_code = :unit AND reason IS NOT NULL RETURNING reason")
			.param("at", OffsetDateTime.ofInstant(this.clock.instant(), Times.ZONE))
			.param("to", this.currentUser.actor().trailName())
			.param("id", command.attendanceId())
			.param("meeting", command.meetingId())
			.param("unit", this.currentUser.actor().unitCode().value())
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotFound("leave", command.attendanceId()));
	}

	/**
	 * What is asked for.
	 */
	public record Command(long meetingId, long attendanceId) {
	}

}
