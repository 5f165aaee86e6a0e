package cn.township.congress.service.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.Signatory;
import cn.township.congress.domain.inquiry.Interpellation;
import cn.township.congress.domain.inquiry.Interpellations;
import cn.township.congress.domain.inquiry.Question;
import cn.township.congress.domain.inquiry.Questions;
import cn.township.congress.domain.inquiry.Sitting;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.session.SessionCourses;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.deputy.Signatories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What every deed on an interpellation or question needs: itself as the user saw it, the
 * days the congress sits, the deputies with their standing.
 */
@Component
class InquiryDesk {

	private static final String NEXT = "SELECT coalesce(max(serial_no), 0) + 1 FROM interpellation"
			+ " WHERE course_id = :course";

	private final Interpellations interpellations;

	private final Questions questions;

	private final SessionCourses courses;

	private final Signatories signatories;

	private final FewestSigners fewest;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	InquiryDesk(Interpellations interpellations, Questions questions, SessionCourses courses, Signatories signatories,
			FewestSigners fewest, JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.interpellations = interpellations;
		this.questions = questions;
		this.courses = courses;
		this.signatories = signatories;
		this.fewest = fewest;
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Of one's own township. */
	Interpellation load(long id, int version) {
		Interpellation found = this.interpellations.load(id, version);
		if (!found.unitCode().equals(this.currentUser.actor().unitCode())) {
			throw new NotFound("interpellation", id);
		}
		return found;
	}

	long save(Interpellation interpellation) {
		return this.interpellations.save(interpellation).id();
	}

	Question question(long id, int version) {
		return this.questions.load(id, version);
	}

	long save(Question question) {
		return this.questions.save(question).id();
	}

	/** Of one's own township. */
	SessionCourse course(long id) {
		return this.courses.findById(id)
			.filter((course) -> course.unitCode().equals(this.currentUser.actor().unitCode()))
			.orElseThrow(() -> new NotFound("session course", id));
	}

	Sitting sitting(SessionCourse course) {
		Long session = course.sessionId();
		return (session == null) ? new Sitting(null, null)
				: this.jdbc.sql("SELECT opened_on, closed_on FROM congress_session WHERE id = :id")
					.param("id", session)
					.query(Sitting.class)
					.single();
	}

	/** The government of one's own township, the only one that may be interpellated. */
	String government() {
		return this.currentUser.actor().unitName() + "人民政府";
	}

	List<Signatory> deputies(Interpellation interpellation, List<Long> mandateIds, LocalDate on) {
		return this.signatories.on(on, interpellation.unitCode(), interpellation.congressId(), mandateIds);
	}

	/** How many deputies may jointly put forward an interpellation. */
	int fewest(Interpellation interpellation, LocalDate on) {
		return this.fewest.on(on, interpellation.unitCode(), interpellation.congressId());
	}

	/** Puts it forward under the next number of its session. */
	void submit(Interpellation interpellation, Entry entry) {
		Sitting sitting = sitting(course(interpellation.courseId()));
		List<Signatory> deputies = deputies(interpellation, interpellation.signers(), entry.on());
		int needed = fewest(interpellation, entry.on());
		interpellation.requireSubmittable(sitting, deputies, needed, entry);
		interpellation.submit(sitting, deputies, needed, next(interpellation), entry);
	}

	private int next(Interpellation interpellation) {
		this.jdbc.sql("SELECT pg_advisory_xact_lock(:unit, hashtext('interpellation'))")
			.param("unit", interpellation.unitCode().value())
			.query((row, number) -> true)
			.single();
		return this.jdbc.sql(NEXT).param("course", interpellation.courseId()).query(Integer.class).single();
	}

	Entry entry(LocalDate on) {
		return Entry.of(on, this.clock, actorName());
	}

	String actorName() {
		return this.currentUser.actor().displayName();
	}

}
