package cn.township.congress.service.presidium;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.presidium.MinutesStatus;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The members of a township's presidium and its meetings, the newest first.
 */
@Queries(Permission.VIEW_SESSIONS)
public class PresidiumQueries {

	private static final String HELD_IN_YEAR = " AND m.course_id IS NULL AND m.status = 'HELD' AND m.held_on >= :from"
			+ " AND m.held_on < :to";

	private final JdbcClient jdbc;

	private final PresidiumNumbers numbers;

	private final Clock clock;

	PresidiumQueries(JdbcClient jdbc, PresidiumNumbers numbers, Clock clock) {
		this.jdbc = jdbc;
		this.numbers = numbers;
		this.clock = clock;
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** Who is a member today, chair and vice-chairs first (地方组织法第十九条). */
	public List<MemberRow> members(int unit) {
		return this.jdbc
			.sql("""
					SELECT d.id, p.name, min(t.from_on) AS since, g.term_no, min(coalesce(s.session_no, c.session_no)) AS session_no,
					  min(t.document) AS document,
					  array_agg(t.post ORDER BY array_position(ARRAY['CHAIR', 'VICE_CHAIR', 'PRESIDIUM_MEMBER'], t.post)) AS posts,
					  EXISTS (SELECT FROM suspension u WHERE u.mandate_id = d.id AND u.from_on <= :day
					    AND (u.until_on IS NULL OR u.until_on > :day)) AS suspended
					FROM tenure t JOIN deputy_mandate d ON d.id = t.mandate_id JOIN person p ON p.id = d.person_id
					JOIN congress g ON g.id = t.congress_id
					LEFT JOIN congress_session s ON s.id = t.session_id
					LEFT JOIN vote_line l ON l.id = t.line_id LEFT JOIN vote v ON v.id = l.vote_id
					LEFT JOIN meeting m ON m.id = v.meeting_id LEFT JOIN session_course c ON c.id = m.course_id
					WHERE t.unit_code = :unit AND t.post IN ('CHAIR', 'VICE_CHAIR', 'PRESIDIUM_MEMBER')
					AND t.from_on <= :day AND (t.until_on IS NULL OR t.until_on > :day)
					AND (d.ended_on IS NULL OR d.ended_on > :day)
					GROUP BY d.id, p.name, p.pinyin, g.term_no
					ORDER BY min(array_position(ARRAY['CHAIR', 'VICE_CHAIR', 'PRESIDIUM_MEMBER'], t.post)), p.pinyin, d.id""")
			.param("unit", unit)
			.param("day", today())
			.query((row, number) -> member(row))
			.list();
	}

	/** Meetings of the presidium, all or those of one year between sessions. */
	public List<PresidiumRow> meetings(int unit, @Nullable Integer year) {
		return this.jdbc
			.sql("""
					SELECT m.id, g.term_no, c.session_no, m.meeting_no, m.held_on, m.status, m.due, m.present, n.status AS minutes,
					  (SELECT count(*) FROM agenda_item i WHERE i.meeting_id = m.id AND i.course_id IS NULL) AS items,
					  (SELECT count(*) FROM agenda_item i WHERE i.meeting_id = m.id AND i.course_id IS NULL
					    AND i.status = 'ADOPTED') AS decisions
					FROM meeting m JOIN congress g ON g.id = m.congress_id
					LEFT JOIN session_course c ON c.id = m.course_id LEFT JOIN minutes n ON n.meeting_id = m.id
					WHERE m.unit_code = :unit AND m.kind = 'PRESIDIUM'"""
					+ ((year != null) ? HELD_IN_YEAR : "") + " ORDER BY m.held_on DESC, m.id DESC LIMIT 200")
			.param("unit", unit)
			.params(days(year))
			.query((row, number) -> meeting(row))
			.list();
	}

	/** The number after the last one, in the term in force or in the session. */
	public int nextNumber(int unit, @Nullable Long courseId) {
		return this.jdbc
			.sql("""
					SELECT c.id FROM congress c WHERE c.unit_code = :unit AND (c.ended_on IS NULL OR c.ended_on > :day)
					ORDER BY (coalesce(c.first_session_on, c.elected_on) <= :day) DESC, c.first_session_on <= :day DESC NULLS LAST,
					  c.term_no DESC LIMIT 1""")
			.param("unit", unit)
			.param("day", today())
			.query(Long.class)
			.optional()
			.map((congress) -> this.numbers.next(congress, courseId))
			.orElse(1);
	}

	private static Map<String, LocalDate> days(@Nullable Integer year) {
		return (year == null) ? Map.of() : Map.of("from", LocalDate.of(year, 1, 1), "to", LocalDate.of(year + 1, 1, 1));
	}

	private static MemberRow member(ResultSet row) throws SQLException {
		Array posts = row.getArray("posts");
		return new MemberRow(row.getLong("id"), row.getString("name"), List.of((String[]) posts.getArray()),
				row.getObject("since", LocalDate.class), row.getInt("term_no"), number(row, "session_no"),
				row.getString("document"), row.getBoolean("suspended"));
	}

	private static PresidiumRow meeting(ResultSet row) throws SQLException {
		String minutes = row.getString("minutes");
		return new PresidiumRow(row.getLong("id"), row.getInt("term_no"), number(row, "session_no"),
				row.getInt("meeting_no"), row.getObject("held_on", LocalDate.class),
				MeetingStatus.valueOf(row.getString("status")), number(row, "due"), number(row, "present"),
				row.getInt("items"), row.getInt("decisions"),
				(minutes != null) ? MinutesStatus.valueOf(minutes) : null);
	}

	private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
		return row.getObject(column, Integer.class);
	}

}
