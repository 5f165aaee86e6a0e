package cn.township.congress.service.meeting;

import java.util.List;

import cn.township.congress.domain.deputy.Attendance;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingAttendance;
import cn.township.congress.domain.meeting.MeetingAttendances;
import cn.township.congress.domain.meeting.MeetingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is due at a meeting, by the dates of mandates and tenures on its day, and who of
 * them is there.
 */
@Component
public class MeetingRoll {

	private static final String SUSPENDED = "EXISTS (SELECT FROM suspension u WHERE u.mandate_id = m.id"
			+ " AND u.from_on <= :day AND (u.until_on IS NULL OR u.until_on > :day))";

	private static final String SELECT = "SELECT m.id, p.id AS person_id, p.name, " + SUSPENDED + " AS suspended"
			+ " FROM deputy_mandate m JOIN person p ON p.id = m.person_id"
			+ " WHERE m.unit_code = :unit AND (m.ended_on IS NULL OR m.ended_on > :day) AND ";

	/**
	 * Deputies in office; before the congress has first met, those confirmed (选举法第四十七条),
	 * also when a preparatory meeting of the day before is looked at later.
	 */
	private static final String DEPUTIES = """
			m.congress_id = :congress AND (m.in_office_from <= :day OR (m.confirmed_on <= :day
			  AND EXISTS (SELECT FROM congress c WHERE c.id = m.congress_id
			    AND (c.first_session_on IS NULL OR c.first_session_on >= :day))))""";

	private static final String MEMBERS = """
			EXISTS (SELECT FROM tenure t WHERE t.mandate_id = m.id AND t.congress_id = :congress
			  AND t.post IN ('CHAIR', 'VICE_CHAIR', 'PRESIDIUM_MEMBER')
			  AND t.from_on <= :day AND (t.until_on IS NULL OR t.until_on > :day))""";

	/** Of a group that is kept by that name, else anybody. */
	private static final String GROUP = DEPUTIES + """
			AND (NOT EXISTS (SELECT FROM deputy_group g WHERE g.congress_id = :congress AND g.name = :group)
			 OR EXISTS (SELECT FROM deputy_group g JOIN group_membership s ON s.group_id = g.id
			   WHERE g.congress_id = :congress AND g.name = :group AND s.mandate_id = m.id
			   AND s.from_on <= :day AND (s.until_on IS NULL OR s.until_on > :day)))""";

	private final JdbcClient jdbc;

	private final MeetingAttendances attendances;

	MeetingRoll(JdbcClient jdbc, MeetingAttendances attendances) {
		this.jdbc = jdbc;
		this.attendances = attendances;
	}

	/**
	 * All deputies, or the members of the presidium (chair and vice-chairs among them,
	 * 地方组织法第十九条), by name.
	 */
	public List<Due> due(Meeting meeting) {
		return this.jdbc.sql(SELECT + who(meeting.kind()) + " ORDER BY p.pinyin, p.name, m.id")
			.param("unit", meeting.unitCode().value())
			.param("congress", meeting.congressId())
			.param("day", meeting.heldOn())
			.param("group", meeting.groupName())
			.query((row, number) -> new Due(row.getLong("id"), row.getLong("person_id"), row.getString("name"),
					row.getBoolean("suspended")))
			.list();
	}

	private static String who(MeetingKind kind) {
		return switch (kind) {
			case PREPARATORY, PLENARY -> DEPUTIES;
			case GROUP -> GROUP;
			case PRESIDIUM -> MEMBERS;
		};
	}

	/** What those due are called. */
	static String who(Meeting meeting) {
		return (meeting.kind() == MeetingKind.PRESIDIUM) ? "主席团成员" : "代表";
	}

	/**
	 * Mandates of those who signed in, latecomers included, and have not left: who may
	 * vote now.
	 */
	public List<Long> present(Meeting meeting) {
		return this.attendances.findByMeetingId(meeting.id())
			.stream()
			.filter((one) -> one.mark() == Attendance.PRESENT && !one.isGone())
			.map(MeetingAttendance::mandateId)
			.toList();
	}

}
