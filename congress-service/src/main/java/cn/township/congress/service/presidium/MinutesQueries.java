package cn.township.congress.service.presidium;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.presidium.MinutesStatus;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.TextDifference;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the record of a meeting of the presidium.
 */
@Queries(Permission.VIEW_SESSIONS)
public class MinutesQueries {

	private final JdbcClient jdbc;

	private final MeetingFiles files;

	private final MinutesText text;

	MinutesQueries(JdbcClient jdbc, MeetingFiles files, MinutesText text) {
		this.jdbc = jdbc;
		this.files = files;
		this.text = text;
	}

	/**
	 * @throws NotFound if it is not drafted
	 */
	public MinutesFile minutes(long meetingId) {
		MeetingFile meeting = this.files.file(meetingId);
		return this.jdbc.sql("SELECT * FROM minutes WHERE meeting_id = :id")
			.param("id", meetingId)
			.query((row, number) -> of(row, meeting))
			.optional()
			.orElseThrow(() -> new NotFound("minutes", meetingId));
	}

	private MinutesFile of(ResultSet row, MeetingFile meeting) throws SQLException {
		MinutesStatus status = MinutesStatus.valueOf(row.getString("status"));
		String body = row.getString("body");
		TextDifference difference = (status == MinutesStatus.SIGNED) ? new TextDifference(List.of())
				: TextDifference.between(body, this.text.of(meeting));
		return new MinutesFile(meeting, row.getInt("version"), body, status,
				row.getObject("signed_on", LocalDate.class), row.getString("signed_by"), errata(row.getLong("id")),
				difference);
	}

	private List<MinutesFile.Erratum> errata(long minutes) {
		return this.jdbc
			.sql("SELECT text, signed_on, signed_by FROM minutes_erratum WHERE minutes_id = :id ORDER BY id")
			.param("id", minutes)
			.query(MinutesFile.Erratum.class)
			.list();
	}

}
