package cn.township.congress.service.session;

import java.time.LocalDate;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Records that the presidium decided to convene the session (地方组织法第十四条); the first one of
 * a term is convened by the presidium of the congress before (第二十条).
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class ConveneSession {

	private final CourseDesk desk;

	private final CourseFacts facts;

	private final Meetings meetings;

	private final Congresses congresses;

	ConveneSession(CourseDesk desk, CourseFacts facts, Meetings meetings, Congresses congresses) {
		this.desk = desk;
		this.facts = facts;
		this.meetings = meetings;
		this.congresses = congresses;
	}

	public void execute(Command command) {
		SessionCourse course = this.desk.load(command.courseId(), command.version());
		Congress congress = this.desk.congress(course);
		Entry entry = this.desk.entry(command.on());
		if (command.meetingId() != null) {
			requireItsPresidium(congress, course, command.meetingId(), command.on());
		}
		int inOffice = (command.proposers() != null)
				? this.facts.inOffice(course.unitCode(), congress.id(), command.on()) : 0;
		course.convene(congress, entry, command.by(), command.meetingId(), command.proposers(), inOffice);
		this.desk.write(course, ProceedingKind.CONVENED, entry, command.by(), command.note());
	}

	private void requireItsPresidium(Congress congress, SessionCourse course, long meetingId, LocalDate on) {
		Meeting meeting = this.meetings.findById(meetingId)
			.filter((one) -> one.kind() == MeetingKind.PRESIDIUM && one.unitCode().equals(course.unitCode()))
			.orElseThrow(() -> new NotFound("meeting", meetingId));
		if (course.sessionNo() == 1) {
			long previous = this.congresses.before(congress).map(Congress::id).orElse(0L);
			if (meeting.congressId() != previous) {
				throw new RuleViolation("course.notPreviousPresidium", LawArticle.ORG_20);
			}
		}
		else if (meeting.congressId() != congress.id()) {
			throw new RuleViolation("course.otherPresidium", LawArticle.ORG_19);
		}
		if (meeting.status() != MeetingStatus.HELD) {
			throw new RuleViolation("course.meetingNotHeld", meeting.basis(), meeting.status());
		}
		if (!meeting.heldOn().equals(on)) {
			throw new RuleViolation("course.convenedOtherDay", LawArticle.ORG_14, on, meeting.heldOn());
		}
	}

	/**
	 * What is asked for.
	 *
	 * @param by the presidium's meeting as it is cited
	 * @param meetingId that meeting where it is on record
	 * @param proposers deputies who demanded an extraordinary session; none where the
	 * presidium thought it necessary
	 */
	public record Command(long courseId, int version, LocalDate on, String by, @Nullable Long meetingId,
			@Nullable Integer proposers, @Nullable String note) {
	}

}
