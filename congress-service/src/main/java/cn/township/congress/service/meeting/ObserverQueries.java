package cn.township.congress.service.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.ObserverGround;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who attends without a vote, and who else ought to or may.
 */
@Queries(Permission.VIEW_SESSIONS)
public class ObserverQueries {

	private static final String OBSERVERS = """
			SELECT id, name, work_unit, post, ground, coalesce(attended, false) AS attended FROM meeting_observer WHERE %s = :id
			ORDER BY CASE ground WHEN 'GOVERNMENT_LEADER' THEN 1 WHEN 'HIGHER_DEPUTY' THEN 2 ELSE 3 END, id""";

	private static final String LEADERS = """
			SELECT t.person_id, p.name, t.post FROM tenure t JOIN person p ON p.id = t.person_id
			WHERE t.unit_code = :unit AND t.post IN ('HEAD', 'DEPUTY_HEAD') AND t.from_on <= :day
			AND (t.until_on IS NULL OR t.until_on > :day) ORDER BY t.post DESC, t.id""";

	private static final String HIGHER = """
			SELECT h.person_id, p.name, h.congress AS post FROM higher_mandate h JOIN person p ON p.id = h.person_id
			WHERE h.unit_code = :unit AND h.level = 'COUNTY' AND h.from_on <= :day
			AND (h.until_on IS NULL OR h.until_on > :day) ORDER BY p.pinyin, h.id""";

	private final JdbcClient jdbc;

	private final Meetings meetings;

	private final MeetingRoll roll;

	ObserverQueries(JdbcClient jdbc, Meetings meetings, MeetingRoll roll) {
		this.jdbc = jdbc;
		this.meetings = meetings;
		this.roll = roll;
	}

	/** Of the session the meeting belongs to or, at the presidium, of the meeting. */
	public List<Row> observers(MeetingHead head) {
		Long course = head.courseId();
		boolean ofMeeting = head.kind() == MeetingKind.PRESIDIUM || course == null;
		return this.jdbc.sql(OBSERVERS.formatted(ofMeeting ? "meeting_id" : "course_id"))
			.param("id", ofMeeting ? Long.valueOf(head.id()) : course)
			.query(Row.class)
			.list();
	}

	/**
	 * Leaders of the township government and deputies of the county congress in office
	 * that day who are not invited yet and are not due themselves.
	 */
	public List<Proposal> proposals(MeetingHead head) {
		Meeting meeting = this.meetings.findById(head.id()).orElseThrow(() -> new NotFound("meeting", head.id()));
		Set<Long> due = this.roll.due(meeting).stream().map(Due::personId).collect(Collectors.toSet());
		Set<String> invited = observers(head).stream().map(Row::name).collect(Collectors.toSet());
		List<Proposal> leaders = proposals(head, LEADERS, ObserverGround.GOVERNMENT_LEADER);
		List<Proposal> higher = proposals(head, HIGHER, ObserverGround.HIGHER_DEPUTY);
		Set<Long> leading = leaders.stream().map(Proposal::personId).collect(Collectors.toSet());
		return Stream.concat(leaders.stream(), higher.stream().filter((one) -> !leading.contains(one.personId())))
			.filter((one) -> !due.contains(one.personId()) && !invited.contains(one.name()))
			.toList();
	}

	private List<Proposal> proposals(MeetingHead head, String sql, ObserverGround ground) {
		return this.jdbc.sql(sql)
			.param("unit", head.unitCode())
			.param("day", head.heldOn())
			.query((row, number) -> new Proposal(row.getLong("person_id"), row.getString("name"), row.getString("post"),
					ground))
			.list();
	}

	/** Somebody on the list. */
	public record Row(long id, String name, @Nullable String workUnit, @Nullable String post, ObserverGround ground,
			boolean attended) {
	}

	/**
	 * Somebody who could be invited.
	 *
	 * @param post HEAD, DEPUTY_HEAD, or the congress of a higher deputy
	 */
	public record Proposal(long personId, String name, String post, ObserverGround ground) {
	}

}
