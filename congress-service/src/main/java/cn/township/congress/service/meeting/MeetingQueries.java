package cn.township.congress.service.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingAttendance;
import cn.township.congress.domain.meeting.MeetingAttendances;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.meeting.RollCall;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One meeting with those due, its items and its timeline. The unit is that of the
 * meeting, so that the county reads the same pages.
 */
@Queries(Permission.VIEW_SESSIONS)
public class MeetingQueries {

	private static final String HEAD = """
			SELECT m.*, t.name AS unit_name, c.term_no, s.session_no FROM meeting m JOIN territory t ON t.unit_code = m.unit_code
			JOIN congress c ON c.id = m.congress_id LEFT JOIN session_course s ON s.id = m.course_id WHERE m.id = :id""";

	private static final String ITEMS = """
			SELECT i.id, i.version, i.item_no, i.kind, i.title, i.presenter, i.needs_vote, i.status, i.note, i.meeting_id,
			  (SELECT max(v.id) FROM vote_line l JOIN vote v ON v.id = l.vote_id WHERE l.item_id = i.id AND v.status = 'OPEN') AS vote_id
			FROM agenda_item i WHERE\s""";

	private static final String DISTRICTS = """
			SELECT m.id AS mandate_id, p.name, d.name AS district, (SELECT string_agg(g.name, '、' ORDER BY g.id) FROM group_membership s
			    JOIN deputy_group g ON g.id = s.group_id WHERE s.mandate_id = m.id AND s.kind = 'TERRITORIAL'
			    AND s.from_on <= :day AND (s.until_on IS NULL OR s.until_on > :day)) AS in_group,
			  a.reason IS NOT NULL AS has_reason
			FROM deputy_mandate m JOIN person p ON p.id = m.person_id JOIN electoral_district d ON d.id = m.district_id
			LEFT JOIN meeting_attendance a ON a.meeting_id = :meeting AND a.mandate_id = m.id
			WHERE m.unit_code = :unit AND (a.id IS NOT NULL OR m.id = ANY(:ids))""";

	private final JdbcClient jdbc;

	private final Meetings meetings;

	private final MeetingAttendances attendances;

	private final MeetingRoll roll;

	MeetingQueries(JdbcClient jdbc, Meetings meetings, MeetingAttendances attendances, MeetingRoll roll) {
		this.jdbc = jdbc;
		this.meetings = meetings;
		this.attendances = attendances;
		this.roll = roll;
	}

	/**
	 * @throws NotFound if it does not exist within the scope
	 */
	public MeetingHead head(long id) {
		return this.jdbc.sql(HEAD)
			.param("id", id)
			.query((row, number) -> head(row))
			.optional()
			.orElseThrow(() -> new NotFound("meeting", id));
	}

	/**
	 * Everybody due by name, with what is on record of them; once the roll was called,
	 * everybody it counted.
	 */
	public List<AttendanceRow> attendance(long id) {
		Meeting meeting = this.meetings.findById(id).orElseThrow(() -> new NotFound("meeting", id));
		List<Due> due = this.roll.due(meeting);
		Map<Long, MeetingAttendance> known = new HashMap<>();
		this.attendances.findByMeetingId(id).forEach((one) -> known.put(one.mandateId(), one));
		Map<Long, Place> places = places(meeting, due);
		List<AttendanceRow> rows = new ArrayList<>();
		for (Due who : due) {
			MeetingAttendance mark = known.remove(who.mandateId());
			if (!meeting.isRolled() || mark != null || who.suspended()) {
				rows.add(row(places.get(who.mandateId()), who.suspended(), mark));
			}
		}
		if (meeting.isRolled()) {
			known.values().forEach((mark) -> rows.add(row(places.get(mark.mandateId()), false, mark)));
		}
		return rows;
	}

	private static AttendanceRow row(@Nullable Place place, boolean suspended, @Nullable MeetingAttendance mark) {
		if (place == null) {
			throw new IllegalStateException("A deputy without a district");
		}
		return new AttendanceRow(place.mandateId(), place.name(), place.district(), place.inGroup(), suspended,
				(mark != null) ? mark.id() : null, MarkAttendance.State.of(mark), mark != null && mark.isLate(),
				(mark != null) ? mark.approver() : null, place.hasReason());
	}

	private Map<Long, Place> places(Meeting meeting, List<Due> due) {
		Map<Long, Place> places = new HashMap<>();
		this.jdbc.sql(DISTRICTS)
			.param("day", meeting.heldOn())
			.param("meeting", meeting.id())
			.param("unit", meeting.unitCode().value())
			.param("ids", due.stream().map(Due::mandateId).toArray(Long[]::new))
			.query(Place.class)
			.list()
			.forEach((place) -> places.put(place.mandateId(), place));
		return places;
	}

	/** The items taken at the meeting. */
	public List<ItemRow> items(long meetingId) {
		return items("i.meeting_id = :id", meetingId);
	}

	/**
	 * The other items of the session on the adopted agenda that are still to be decided.
	 */
	public List<ItemRow> otherItems(MeetingHead head) {
		if (head.courseId() == null || !head.kind().isOfAllDeputies()) {
			return List.of();
		}
		return items("i.course_id = :id AND i.status = 'SET'", head.courseId()).stream()
			.filter((item) -> item.meetingId() == null || item.meetingId() != head.id())
			.toList();
	}

	private List<ItemRow> items(String which, long id) {
		return this.jdbc.sql(ITEMS + which + " ORDER BY i.item_no")
			.param("id", id)
			.query((row, number) -> new ItemRow(row.getLong("id"), row.getInt("version"), row.getInt("item_no"),
					AgendaKind.valueOf(row.getString("kind")), row.getString("title"), row.getString("presenter"),
					row.getBoolean("needs_vote"), AgendaStatus.valueOf(row.getString("status")), row.getString("note"),
					row.getObject("meeting_id", Long.class), row.getObject("vote_id", Long.class)))
			.list();
	}

	/** What happened, the newest first. */
	public List<Happening> timeline(long meetingId) {
		return this.jdbc.sql(
				"SELECT kind, happened_on, document, note, recorded_by FROM proceeding WHERE meeting_id = :id ORDER BY id DESC")
			.param("id", meetingId)
			.query(Happening.class)
			.list();
	}

	private static MeetingHead head(ResultSet row) throws SQLException {
		return new MeetingHead(row.getLong("id"), row.getInt("version"), row.getInt("unit_code"),
				row.getString("unit_name"), row.getInt("term_no"), row.getObject("course_id", Long.class),
				row.getObject("session_no", Integer.class), MeetingKind.valueOf(row.getString("kind")),
				row.getInt("meeting_no"), row.getString("group_name"), row.getObject("held_on", LocalDate.class),
				row.getObject("starts_at", LocalTime.class), row.getString("place"), row.getString("presider"),
				MeetingStatus.valueOf(row.getString("status")), row.getObject("notified_on", LocalDate.class),
				roll(row), row.getBoolean("ended"));
	}

	private static @Nullable RollCall roll(ResultSet row) throws SQLException {
		String rule = row.getString("quorum_rule");
		return (rule == null) ? null : new RollCall(row.getInt("due"), row.getInt("suspended"), row.getInt("on_leave"),
				row.getInt("absent"), row.getInt("present"), Majority.valueOf(rule));
	}

	/** One line of the timeline. */
	public record Happening(ProceedingKind kind, LocalDate happenedOn, @Nullable String document, @Nullable String note,
			String recordedBy) {
	}

	private record Place(long mandateId, String name, String district, @Nullable String inGroup, boolean hasReason) {
	}

}
