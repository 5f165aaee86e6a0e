package cn.township.congress.service.bill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.bill.Bill;
import cn.township.congress.domain.bill.BillDeadline;
import cn.township.congress.domain.bill.BillDeadlines;
import cn.township.congress.domain.bill.Bills;
import cn.township.congress.domain.bill.SubmissionWindow;
import cn.township.congress.domain.bill.Withdrawal;
import cn.township.congress.domain.deputy.Signatory;
import cn.township.congress.domain.meeting.PresidiumDecision;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.session.SessionCourses;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.deputy.Signatories;
import cn.township.congress.service.meeting.PresidiumMeetings;
import cn.township.congress.service.rule.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What every deed on a bill needs: the bill as the user saw it, its session, the deputies
 * with their standing, and the day with the person entering it.
 */
@Component
class BillDesk {

	private static final String PUT = """
			SELECT EXISTS (SELECT FROM vote_line l JOIN vote v ON v.id = l.vote_id
			WHERE l.item_id = :item AND v.status = 'OPEN')""";

	private static final String NEXT = "SELECT coalesce(max(serial_no), 0) + 1 FROM bill WHERE course_id = :course";

	private final Bills bills;

	private final BillDeadlines deadlines;

	private final SessionCourses courses;

	private final Signatories signatories;

	private final PresidiumMeetings meetings;

	private final Rules rules;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	BillDesk(Bills bills, BillDeadlines deadlines, SessionCourses courses, Signatories signatories,
			PresidiumMeetings meetings, Rules rules, JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.bills = bills;
		this.deadlines = deadlines;
		this.courses = courses;
		this.signatories = signatories;
		this.meetings = meetings;
		this.rules = rules;
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Of one's own township. */
	Bill load(long id, int version) {
		Bill bill = this.bills.load(id, version);
		if (!bill.unitCode().equals(this.currentUser.actor().unitCode())) {
			throw new NotFound("bill", id);
		}
		return bill;
	}

	Bill save(Bill bill) {
		return this.bills.saveAndFlush(bill);
	}

	/** Of one's own township. */
	SessionCourse course(long id) {
		return this.courses.findById(id)
			.filter((course) -> course.unitCode().equals(this.currentUser.actor().unitCode()))
			.orElseThrow(() -> new NotFound("session course", id));
	}

	SubmissionWindow window(SessionCourse course) {
		BillDeadline deadline = this.deadlines.findByCourseId(course.id()).orElse(null);
		return new SubmissionWindow(course.convenedOn(), (deadline != null) ? deadline.until() : null,
				(deadline != null) ? deadline.decidedBy() : null, course.closedOn());
	}

	/** How many deputies may jointly propose a bill. */
	int fewest(Bill bill, LocalDate on) {
		return this.rules.settings(bill.unitCode(), on).number(SettingKey.BILL_MIN_SIGNERS);
	}

	Signatory deputy(Bill bill, long mandateId, LocalDate on) {
		return deputies(bill, List.of(mandateId), on).get(0);
	}

	List<Signatory> deputies(Bill bill, List<Long> mandateIds, LocalDate on) {
		return this.signatories.on(on, bill.unitCode(), bill.congressId(), mandateIds);
	}

	/** Puts it forward under the next number of its session. */
	void submit(Bill bill, Entry entry) {
		SubmissionWindow window = window(course(bill.courseId()));
		List<Signatory> deputies = deputies(bill, bill.signers(), entry.on());
		int fewest = fewest(bill, entry.on());
		bill.requireSubmittable(window, deputies, fewest, entry);
		bill.submit(window, deputies, fewest, next(bill), entry);
	}

	/**
	 * The next number. Whoever asks at the same time waits until this one is stored or
	 * given back.
	 */
	private int next(Bill bill) {
		this.jdbc.sql("SELECT pg_advisory_xact_lock(:unit, hashtext('bill'))")
			.param("unit", bill.unitCode().value())
			.query((row, number) -> true)
			.single();
		return this.jdbc.sql(NEXT).param("course", bill.courseId()).query(Integer.class).single();
	}

	PresidiumDecision decision(Bill bill, DecisionForm form) {
		return this.meetings.decision(bill.unitCode(), bill.congressId(), form.meetingId(), form.on(), form.meeting());
	}

	/** The wish to withdraw, knowing whether the bill has been put to the vote. */
	Withdrawal wish(Bill bill, String reason, @Nullable String consent) {
		Long item = bill.itemId();
		boolean put = item != null && this.jdbc.sql(PUT).param("item", item).query(Boolean.class).single();
		return new Withdrawal(reason, consent, put);
	}

	/** How those who propose it are called on the agenda. */
	String proposers(Bill bill) {
		return switch (bill.proposer()) {
			case PRESIDIUM -> "主席团";
			case GOVERNMENT -> this.currentUser.actor().unitName() + "人民政府";
			case DEPUTIES -> {
				List<Signatory> all = deputies(bill, bill.signers(), LocalDate.now(this.clock));
				yield all.get(0).name() + "等" + all.size() + "名代表";
			}
		};
	}

	Entry entry(LocalDate on) {
		return Entry.of(on, this.clock, actorName());
	}

	String actorName() {
		return Objects.requireNonNull(this.currentUser.actor()).displayName();
	}

}
