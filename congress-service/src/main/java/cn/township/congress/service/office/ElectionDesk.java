package cn.township.congress.service.office;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.meeting.VoteSubject;
import cn.township.congress.domain.meeting.Votes;
import cn.township.congress.domain.office.OfficeCandidate;
import cn.township.congress.domain.office.OfficeElection;
import cn.township.congress.domain.office.OfficeElections;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.session.SessionCourses;
import cn.township.congress.domain.shared.Basis;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What every deed of an election at a session needs: the session, the plenary that is
 * sitting, the agenda.
 */
@Component
class ElectionDesk {

	private final SessionCourses courses;

	private final OfficeElections elections;

	private final AgendaItems items;

	private final Votes votes;

	private final Persons persons;

	private final JdbcClient jdbc;

	ElectionDesk(SessionCourses courses, OfficeElections elections, AgendaItems items, Votes votes, Persons persons,
			JdbcClient jdbc) {
		this.courses = courses;
		this.elections = elections;
		this.items = items;
		this.votes = votes;
		this.persons = persons;
		this.jdbc = jdbc;
	}

	SessionCourse course(long courseId) {
		return this.courses.findById(courseId).orElseThrow(() -> new NotFound("session", courseId));
	}

	/** Locked, so that two who prepare something at once come one after the other. */
	SessionCourse lockedCourse(long courseId) {
		return this.courses.findLockedById(courseId).orElseThrow(() -> new NotFound("session", courseId));
	}

	/**
	 * @throws RuleViolation unless the session is being held
	 */
	SessionCourse openCourse(long courseId, Basis basis) {
		SessionCourse course = course(courseId);
		if (course.status() != CourseStatus.OPEN) {
			throw new RuleViolation("election.sessionNotOpen", basis, course.status());
		}
		return course;
	}

	/**
	 * The meeting that is sitting now.
	 * @param preparatory whether the preparatory meeting will do
	 * @throws RuleViolation if no roll was called, or the meeting is over (地方组织法第十四条)
	 */
	long sitting(long courseId, boolean preparatory) {
		return this.jdbc
			.sql("SELECT id FROM meeting WHERE course_id = :course AND status = 'HELD' AND NOT ended AND kind IN ("
					+ (preparatory ? "'PREPARATORY', " : "") + "'PLENARY') ORDER BY held_on DESC, id DESC LIMIT 1")
			.param("course", courseId)
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new RuleViolation("election.noMeeting", LawArticle.ORG_14));
	}

	/**
	 * @throws RuleViolation if a vote of this kind is already being counted
	 */
	void requireNoOpenVote(long courseId, VotePurpose purpose, String title) {
		boolean open = this.jdbc
			.sql("SELECT EXISTS (SELECT FROM vote v JOIN meeting m ON m.id = v.meeting_id WHERE m.course_id = :course"
					+ " AND v.purpose = :purpose AND v.status = 'OPEN' AND v.title = :title)")
			.param("course", courseId)
			.param("purpose", purpose.name())
			.param("title", title)
			.query(Boolean.class)
			.single();
		if (open) {
			throw new RuleViolation("election.voteOpen", purpose.basis(), title);
		}
	}

	/**
	 * @throws RuleViolation unless it stands on the adopted agenda
	 */
	void requireOnAgenda(long courseId, AgendaKind kind) {
		boolean set = this.items.findByCourseIdOrderByItemNo(courseId)
			.stream()
			.anyMatch((item) -> item.kind() == kind
					&& (item.status() == AgendaStatus.SET || item.status() == AgendaStatus.ADOPTED));
		if (!set) {
			throw new RuleViolation("election.notOnAgenda", kind.basis(), kind);
		}
	}

	/** Settles what stands on the agenda once nothing of its kind is left to be done. */
	void settle(long courseId, AgendaKind kind, boolean adopted, Entry entry) {
		for (AgendaItem item : this.items.findByCourseIdOrderByItemNo(courseId)) {
			if (item.kind() == kind && item.status() == AgendaStatus.SET) {
				item.settle(adopted ? AgendaStatus.ADOPTED : AgendaStatus.REJECTED, entry, null);
			}
		}
	}

	/** Names as they stand on the ballot. */
	List<VoteSubject> subjects(List<OfficeCandidate> candidates) {
		return candidates.stream().map((one) -> VoteSubject.of(name(one))).toList();
	}

	String name(OfficeCandidate candidate) {
		return this.persons.findById(candidate.personId()).map(Person::name).orElseThrow();
	}

	/** Whether the vote put before was taken back: the election may be put again. */
	boolean isTakenBack(@Nullable Long voteId) {
		return voteId != null && this.votes.findById(voteId)
			.filter((vote) -> vote.status() != VoteStatus.OPEN && vote.status() != VoteStatus.COUNTED)
			.isPresent();
	}

	Vote vote(OfficeElection election) {
		Long voteId = election.voteId();
		return ((voteId != null) ? this.votes.findById(voteId) : Optional.<Vote>empty())
			.orElseThrow(() -> new RuleViolation("election.announceNotCounted", LawArticle.ORG_29, election.status()));
	}

	List<OfficeElection> elections(long courseId) {
		return this.elections.findByCourseIdOrderById(courseId);
	}

}
