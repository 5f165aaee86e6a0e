package cn.township.congress.service.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.meeting.VoteDetail.Line;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The votes of a meeting with their sums.
 */
@Queries(Permission.VIEW_SESSIONS)
public class VoteQueries {

	private static final String SELECT = "SELECT v.*, m.kind AS meeting_kind FROM vote v JOIN meeting m ON m.id = v.meeting_id WHERE ";

	private static final String LINES = """
			SELECT l.id, l.vote_id, l.line_no, l.title, l.item_id, l.write_in, coalesce(l.in_favour, 0) AS in_favour,
			  coalesce(l.against, 0) AS against, coalesce(l.abstained, 0) AS abstained, coalesce(l.not_voted, 0) AS not_voted,
			  coalesce(l.passed, false) AS passed
			FROM vote_line l JOIN vote v ON v.id = l.vote_id WHERE\s""";

	private final JdbcClient jdbc;

	VoteQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws NotFound if it does not exist within the scope
	 */
	public VoteDetail vote(long id) {
		return read("v.id = :id", id).stream().findFirst().orElseThrow(() -> new NotFound("vote", id));
	}

	/** All votes of the meeting, in the order they were put. */
	public List<VoteDetail> votes(long meetingId) {
		return read("v.meeting_id = :id", meetingId);
	}

	private List<VoteDetail> read(String which, long id) {
		Map<Long, List<Line>> lines = this.jdbc.sql(LINES + which + " ORDER BY l.line_no")
			.param("id", id)
			.query(Line.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Line::voteId));
		return this.jdbc.sql(SELECT + which + " ORDER BY v.id")
			.param("id", id)
			.query((row, number) -> detail(row, lines.getOrDefault(row.getLong("id"), List.of())))
			.list();
	}

	private static VoteDetail detail(ResultSet row, List<Line> lines) throws SQLException {
		return new VoteDetail(row.getLong("id"), row.getInt("version"), row.getLong("meeting_id"),
				VotePurpose.valueOf(row.getString("purpose")), row.getString("title"),
				VotingMethod.valueOf(row.getString("method")), row.getBoolean("secret"),
				VoteStatus.valueOf(row.getString("status")), row.getObject("put_on", LocalDate.class),
				row.getInt("base"), row.getInt("needed"), row.getInt("present"), row.getObject("issued", Integer.class),
				row.getObject("returned", Integer.class), row.getObject("valid", Integer.class),
				row.getObject("spoiled", Integer.class), row.getObject("choices", Integer.class),
				row.getString("counted_by"), row.getString("note"),
				row.getString("meeting_kind").equals("PRESIDIUM") ? "主席团成员" : "代表", lines);
	}

}
