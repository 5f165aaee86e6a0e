package cn.township.congress.service.meeting;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.PresidiumDecision;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Meetings of the presidium as other features cite them: one on record, or one a paper
 * names.
 */
@Component
public class PresidiumMeetings {

	private static final String SELECT = """
			SELECT m.id, g.term_no, c.session_no, m.meeting_no, m.held_on FROM meeting m
			JOIN congress g ON g.id = m.congress_id LEFT JOIN session_course c ON c.id = m.course_id
			WHERE m.kind = 'PRESIDIUM' AND m.status = 'HELD'""";

	private final JdbcClient jdbc;

	private final Meetings meetings;

	PresidiumMeetings(JdbcClient jdbc, Meetings meetings) {
		this.jdbc = jdbc;
		this.meetings = meetings;
	}

	/** Those of the congress held since the day, the latest first. */
	public List<Held> held(int unit, long congressId, LocalDate since) {
		return this.jdbc
			.sql(SELECT + " AND m.unit_code = :unit AND m.congress_id = :congress AND m.held_on >= :since"
					+ " ORDER BY m.held_on DESC, m.id DESC LIMIT 20")
			.param("unit", unit)
			.param("congress", congressId)
			.param("since", since)
			.query(Held.class)
			.list();
	}

	/**
	 * What a meeting decided: the one on record by its own day, else as it is cited.
	 * @throws RuleViolation if the meeting was not held, or none is named
	 * @throws NotFound if it is not a meeting of that congress's presidium
	 */
	public PresidiumDecision decision(AdminCode unit, long congressId, @Nullable Long meetingId, LocalDate on,
			@Nullable String cited) {
		if (meetingId == null) {
			return new PresidiumDecision(on, (cited != null) ? cited : "", null);
		}
		Meeting meeting = this.meetings.findById(meetingId)
			.filter((one) -> one.kind() == MeetingKind.PRESIDIUM && one.unitCode().equals(unit)
					&& one.congressId() == congressId)
			.orElseThrow(() -> new NotFound("meeting", meetingId));
		if (meeting.status() != MeetingStatus.HELD) {
			throw new RuleViolation("presidium.decisionNotHeld", LawArticle.ORG_19, meeting.status());
		}
		String label = this.jdbc.sql(SELECT + " AND m.id = :id")
			.param("id", meetingId)
			.query(Held.class)
			.single()
			.label();
		return new PresidiumDecision(meeting.heldOn(), label, meetingId);
	}

	/**
	 * A meeting that was held.
	 *
	 * @param sessionNo the session it belongs to; none between sessions
	 */
	public record Held(long id, int termNo, @Nullable Integer sessionNo, int meetingNo, LocalDate heldOn) {

		/** As it is cited: 第十九届人大第三次会议主席团第二次会议. */
		public String label() {
			String session = (this.sessionNo != null) ? "第" + ChineseNumber.of(this.sessionNo) + "次会议" : "";
			return "第" + ChineseNumber.of(this.termNo) + "届人大" + session + "主席团第" + ChineseNumber.of(this.meetingNo)
					+ "次会议";
		}

	}

}
