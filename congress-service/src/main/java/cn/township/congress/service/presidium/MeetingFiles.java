package cn.township.congress.service.presidium;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.OffsetDateTime;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.meeting.RollCall;
import cn.township.congress.domain.obligation.ObligationStatus;
import cn.township.congress.domain.presidium.MinutesStatus;
import cn.township.congress.domain.presidium.SubjectKind;
import cn.township.congress.domain.presidium.SubjectState;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads a meeting of the presidium with all that belongs to it.
 */
@Queries(Permission.VIEW_SESSIONS)
public class MeetingFiles {

	private final JdbcClient jdbc;

	private final WaitingRoom waiting;

	private final ZoneId zone;

	MeetingFiles(JdbcClient jdbc, WaitingRoom waiting, Clock clock) {
		this.jdbc = jdbc;
		this.waiting = waiting;
		this.zone = clock.getZone();
	}

	/**
	 * @throws NotFound unless it is a meeting of a presidium within the scope
	 */
	public MeetingFile file(long id) {
		Found found = this.jdbc.sql("""
				SELECT m.*, t.name AS unit_name, g.term_no, c.session_no, n.status AS minutes
				FROM meeting m JOIN territory t ON t.unit_code = m.unit_code JOIN congress g ON g.id = m.congress_id
				LEFT JOIN session_course c ON c.id = m.course_id LEFT JOIN minutes n ON n.meeting_id = m.id
				WHERE m.id = :id AND m.kind = 'PRESIDIUM'""")
			.param("id", id)
			.query((row, number) -> found(row))
			.optional()
			.orElseThrow(() -> new NotFound("meeting of the presidium", id));
		return new MeetingFile(found.head(), found.roll(), items(id), subjects(id), openVotes(id), tasks(id),
				timeline(id), found.minutes());
	}

	/** What waits for the presidium of the township. */
	public Map<SubjectKind, List<Waiting>> waiting(int unit) {
		return this.waiting.byKind(unit);
	}

	/** The meeting an item belongs to. */
	public long meetingOf(long item) {
		return this.jdbc.sql("SELECT meeting_id FROM agenda_item WHERE id = :id AND course_id IS NULL")
			.param("id", item)
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new NotFound("item of the presidium", item));
	}

	private List<MeetingFile.Item> items(long id) {
		return this.jdbc.sql("""
				SELECT i.*, l.vote_id, l.in_favour, l.against, l.abstained, l.not_voted FROM agenda_item i
				LEFT JOIN LATERAL (SELECT l.* FROM vote_line l JOIN vote v ON v.id = l.vote_id
				  WHERE l.item_id = i.id AND v.status = 'COUNTED' ORDER BY l.id DESC LIMIT 1) l ON true
				WHERE i.meeting_id = :id AND i.course_id IS NULL ORDER BY i.item_no""")
			.param("id", id)
			.query((row, number) -> new MeetingFile.Item(row.getLong("id"), row.getInt("version"),
					row.getInt("item_no"), AgendaKind.valueOf(row.getString("kind")), row.getString("title"),
					row.getString("presenter"), row.getBoolean("needs_vote"),
					AgendaStatus.valueOf(row.getString("status")), row.getString("note"),
					row.getObject("vote_id", Long.class), number(row, "in_favour"), number(row, "against"),
					number(row, "abstained"), number(row, "not_voted")))
			.list();
	}

	private List<MeetingFile.Subject> subjects(long id) {
		return this.jdbc
			.sql("""
					SELECT s.*, coalesce(g.title, p.name, b.subject, n.question) AS title, a.name AS lead, k.term_no, c.session_no,
					  (SELECT string_agg(o.name, '、' ORDER BY o.id) FROM agency o WHERE o.id = ANY (s.assisting)) AS others
					FROM agenda_subject s JOIN agenda_item i ON i.id = s.item_id
					LEFT JOIN suggestion g ON s.kind = 'SUGGESTION' AND g.id = s.subject_id
					LEFT JOIN deputy_mandate d ON s.kind IN ('MANDATE', 'TERMINATION') AND d.id = s.subject_id
					LEFT JOIN person p ON p.id = d.person_id
					LEFT JOIN session_course c ON s.kind = 'SESSION' AND c.id = s.subject_id
					LEFT JOIN bill b ON s.kind = 'BILL' AND b.id = s.subject_id
					LEFT JOIN interpellation n ON s.kind = 'INTERPELLATION' AND n.id = s.subject_id
					LEFT JOIN congress k ON k.id = c.congress_id
					LEFT JOIN agency a ON a.id = s.lead_agency_id
					WHERE i.meeting_id = :id AND i.course_id IS NULL ORDER BY s.id""")
			.param("id", id)
			.query((row, number) -> subject(row))
			.list();
	}

	private static MeetingFile.Subject subject(ResultSet row) throws SQLException {
		SubjectKind kind = SubjectKind.valueOf(row.getString("kind"));
		String title = (kind == SubjectKind.SESSION)
				? WaitingRoom.session(row.getInt("term_no"), row.getInt("session_no")) : row.getString("title");
		Array assisting = row.getArray("assisting");
		return new MeetingFile.Subject(row.getLong("id"), row.getInt("version"), row.getLong("item_id"), kind,
				row.getLong("subject_id"), title, SubjectState.valueOf(row.getString("state")), row.getString("note"),
				row.getObject("lead_agency_id", Long.class), row.getString("lead"),
				List.of((Long[]) assisting.getArray()), row.getString("others"), number(row, "months"),
				row.getString("long_ground"));
	}

	private List<MeetingFile.OpenVote> openVotes(long id) {
		return this.jdbc.sql("""
				SELECT v.id, v.title, array_agg(coalesce(l.item_id, 0)) AS items FROM vote v
				JOIN vote_line l ON l.vote_id = v.id WHERE v.meeting_id = :id AND v.status = 'OPEN'
				GROUP BY v.id ORDER BY v.id""")
			.param("id", id)
			.query((row, number) -> new MeetingFile.OpenVote(row.getLong("id"), row.getString("title"),
					List.of((Long[]) row.getArray("items").getArray())))
			.list();
	}

	private List<MeetingFile.Task> tasks(long id) {
		return this.jdbc.sql("""
				SELECT o.id, o.title, o.owner, o.due_on, o.status, o.done_on FROM obligation o
				WHERE o.meeting_id = :id AND o.kind = 'TASK' ORDER BY o.due_on, o.id""")
			.param("id", id)
			.query((row, number) -> new MeetingFile.Task(row.getLong("id"), row.getString("title"),
					row.getString("owner"), row.getObject("due_on", LocalDate.class),
					ObligationStatus.valueOf(row.getString("status")), row.getObject("done_on", LocalDate.class)))
			.list();
	}

	private List<MeetingFile.Line> timeline(long id) {
		return this.jdbc.sql("""
				SELECT p.kind, p.happened_on, p.note, p.recorded_by, p.recorded_at FROM proceeding p
				WHERE p.meeting_id = :id ORDER BY p.id""")
			.param("id", id)
			.query((row, number) -> new MeetingFile.Line(ProceedingKind.valueOf(row.getString("kind")),
					row.getObject("happened_on", LocalDate.class), row.getString("note"), row.getString("recorded_by"),
					row.getObject("recorded_at", OffsetDateTime.class).atZoneSameInstant(this.zone).toLocalDateTime()))
			.list();
	}

	private static Found found(ResultSet row) throws SQLException {
		String minutes = row.getString("minutes");
		MeetingFile.Head head = new MeetingFile.Head(row.getLong("id"), row.getInt("version"), row.getInt("unit_code"),
				row.getString("unit_name"), row.getObject("course_id", Long.class), row.getInt("term_no"),
				number(row, "session_no"), row.getInt("meeting_no"), row.getObject("held_on", LocalDate.class),
				row.getObject("starts_at", LocalTime.class), row.getString("place"), row.getString("presider"),
				number(row, "called_by_members"), MeetingStatus.valueOf(row.getString("status")),
				row.getObject("notified_on", LocalDate.class), row.getBoolean("ended"));
		return new Found(head, roll(row), (minutes != null) ? MinutesStatus.valueOf(minutes) : null);
	}

	private static Optional<RollCall> roll(ResultSet row) throws SQLException {
		String rule = row.getString("quorum_rule");
		return (rule == null) ? Optional.empty() : Optional.of(new RollCall(row.getInt("due"), row.getInt("suspended"),
				row.getInt("on_leave"), row.getInt("absent"), row.getInt("present"), Majority.valueOf(rule)));
	}

	private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
		return row.getObject(column, Integer.class);
	}

	private record Found(MeetingFile.Head head, Optional<RollCall> roll, @Nullable MinutesStatus minutes) {
	}

}
