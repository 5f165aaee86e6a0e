package cn.township.congress.service.office;

import java.util.Optional;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.meeting.VoteCounted;
import cn.township.congress.domain.meeting.VoteLine;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.meeting.Votes;
import cn.township.congress.domain.obligation.Obligation;
import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.obligation.Obligations;
import cn.township.congress.domain.office.MotionKind;
import cn.township.congress.domain.office.OfficeMotion;
import cn.township.congress.domain.office.OfficeMotions;
import cn.township.congress.domain.office.Tenure;
import cn.township.congress.domain.office.Tenures;
import cn.township.congress.domain.shared.Entry;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * With the count a resignation is accepted or not, an office-holder removed or not; the
 * end of an office is to be announced.
 */
@Component
class MotionsCounted {

	private final Votes votes;

	private final Meetings meetings;

	private final OfficeMotions motions;

	private final Tenures tenures;

	private final Obligations obligations;

	private final ElectionDesk desk;

	private final OfficeDesk office;

	private final OfficeNames names;

	private final JdbcClient jdbc;

	MotionsCounted(Votes votes, Meetings meetings, OfficeMotions motions, Tenures tenures, Obligations obligations,
			ElectionDesk desk, OfficeDesk office, OfficeNames names, JdbcClient jdbc) {
		this.votes = votes;
		this.meetings = meetings;
		this.motions = motions;
		this.tenures = tenures;
		this.obligations = obligations;
		this.desk = desk;
		this.office = office;
		this.names = names;
		this.jdbc = jdbc;
	}

	@EventListener
	void counted(VoteCounted counted) {
		if (counted.purpose() != VotePurpose.RESIGNATION && counted.purpose() != VotePurpose.REMOVAL) {
			return;
		}
		Vote vote = this.votes.findById(counted.voteId()).orElseThrow();
		Long courseId = this.meetings.findById(counted.meetingId()).map(Meeting::courseId).orElse(null);
		if (vote.status() != VoteStatus.COUNTED || courseId == null) {
			return;
		}
		VoteLine line = vote.lines().get(0);
		this.motions.findByLineId(line.id())
			.or(() -> putAgain(line, courseId))
			.ifPresent((motion) -> decide(motion, line, courseId, this.office.entry(vote.putOn())));
	}

	/**
	 * The motion whose vote was void or taken back and put once more in the same words.
	 */
	private Optional<OfficeMotion> putAgain(VoteLine line, long courseId) {
		return this.jdbc
			.sql("SELECT m.id FROM office_motion m JOIN vote_line l ON l.id = m.line_id"
					+ " WHERE m.status = 'SUBMITTED' AND m.course_id = :course AND l.title = :title LIMIT 1")
			.param("course", courseId)
			.param("title", line.title())
			.query(Long.class)
			.optional()
			.flatMap(this.motions::findLockedById)
			.map((motion) -> {
				motion.put(courseId, line.id());
				return motion;
			});
	}

	private void decide(OfficeMotion motion, VoteLine line, long courseId, Entry entry) {
		motion.decide(line.isPassed(), entry.on());
		if (line.isPassed()) {
			Tenure tenure = this.tenures.findLockedById(motion.tenureId()).orElseThrow();
			tenure.end(entry, motion.kind().end(), this.names.session(this.desk.course(courseId)));
			this.obligations.save(new Obligation(tenure.unitCode(), ObligationKind.ANNOUNCE_OFFICE_END,
					"公告" + this.names.of(tenure) + "职务终止", null,
					new Obligation.Term(entry.on(), null, motion.kind().basis()), Obligation.Source.session(courseId),
					this.office.operator()));
		}
		this.motions.saveAndFlush(motion);
		if (!this.office.hasOpenMotion(courseId, motion.kind())) {
			this.desk.settle(courseId,
					(motion.kind() == MotionKind.RESIGNATION) ? AgendaKind.OFFICE_RESIGNATION : AgendaKind.REMOVAL,
					line.isPassed(), entry);
		}
	}

}
