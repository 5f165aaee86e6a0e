package cn.township.congress.service.office;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.obligation.Obligation;
import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.obligation.ObligationStatus;
import cn.township.congress.domain.obligation.Obligations;
import cn.township.congress.domain.office.OfficeCandidate;
import cn.township.congress.domain.office.OfficeElection;
import cn.township.congress.domain.office.OfficeElections;
import cn.township.congress.domain.office.Post;
import cn.township.congress.domain.office.Tenure;
import cn.township.congress.domain.office.Tenures;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.Basis;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * The presidium announces the result: who is elected enters office that day. What follows
 * are the oath and the report to the county.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class AnnounceElection {

	private final OfficeElections elections;

	private final Tenures tenures;

	private final DeputyMandates mandates;

	private final Persons persons;

	private final Obligations obligations;

	private final ElectionDesk desk;

	private final OfficeDesk office;

	private final OfficeNames names;

	AnnounceElection(OfficeElections elections, Tenures tenures, DeputyMandates mandates, Persons persons,
			Obligations obligations, ElectionDesk desk, OfficeDesk office, OfficeNames names) {
		this.elections = elections;
		this.tenures = tenures;
		this.mandates = mandates;
		this.persons = persons;
		this.obligations = obligations;
		this.desk = desk;
		this.office = office;
		this.names = names;
	}

	/** How many entered office. */
	public int execute(Command command) {
		OfficeElection election = this.elections.load(command.electionId(), command.version());
		SessionCourse course = this.desk.course(election.courseId());
		Vote vote = this.desk.vote(election);
		Entry entry = this.office.entry(command.on());
		if (command.on().isBefore(vote.putOn())) {
			throw new RuleViolation("election.announceBefore", LawArticle.ORG_29, command.on(), vote.putOn());
		}
		int elected = election.result(vote.lines(), vote.needed()).elected().size();
		int entered = 0;
		for (OfficeCandidate winner : election.announce(entry, elected)) {
			enter(winner, election, course, entry);
			entered++;
		}
		if (entered > 0) {
			oblige(course, ObligationKind.HOLD_OATH, "组织当选人员宪法宣誓", entry.on(),
					entry.on().isAfter(course.planned().to()) ? null : course.planned().to(), LawArticle.CON_27);
			oblige(course, ObligationKind.REPORT_ELECTION, "向县人大常委会报告选举结果", entry.on(), null, LocalRule.COUNTY);
		}
		if (this.desk.elections(course.id()).stream().allMatch(this::isDone)) {
			this.desk.settle(course.id(), AgendaKind.ELECTION, true, entry);
		}
		return entered;
	}

	private void enter(OfficeCandidate winner, OfficeElection election, SessionCourse course, Entry entry) {
		String document = this.names.session(course) + "选举";
		Long mandateId = winner.mandateId();
		Tenure tenure = (mandateId != null)
				? new Tenure(this.mandates.findById(mandateId).orElseThrow(), election.post(), entry, document)
				: new Tenure(this.persons.findById(winner.personId()).orElseThrow(), course.congressId(),
						election.post(), entry, document);
		tenure
			.requireVacancy(this.tenures.findByCongressIdAndPostAndUntilOnIsNull(course.congressId(), election.post()));
		requireCompatible(winner.personId(), election.post());
		this.tenures.save(tenure.electedBy(course.sessionId(), winner.lineId()));
	}

	/** Chair and vice-chairs hold no government post, and the other way round (第十八条). */
	private void requireCompatible(long personId, Post post) {
		for (Tenure other : this.tenures.findByPersonIdAndUntilOnIsNull(personId)) {
			boolean government = other.post() == Post.HEAD || other.post() == Post.DEPUTY_HEAD;
			boolean takesGovernment = post == Post.HEAD || post == Post.DEPUTY_HEAD;
			if (post.isBarredFromGovernment() && government
					|| takesGovernment && other.post().isBarredFromGovernment()) {
				throw new RuleViolation("election.incompatible", LawArticle.ORG_18, other.post(), post);
			}
		}
	}

	private void oblige(SessionCourse course, ObligationKind kind, String title, LocalDate from,
			@Nullable LocalDate until, Basis basis) {
		boolean open = this.obligations.findByCourseId(course.id())
			.stream()
			.anyMatch((one) -> one.kind() == kind && one.status() == ObligationStatus.OPEN);
		if (!open) {
			this.obligations
				.save(new Obligation(course.unitCode(), kind, title, null, new Obligation.Term(from, until, basis),
						Obligation.Source.session(course.id()), this.office.operator()));
		}
	}

	/** With equal votes nothing is done before the vote that follows. */
	private boolean isDone(OfficeElection election) {
		return switch (election.status()) {
			case CANCELLED -> true;
			case TIE -> this.elections.existsByPreviousId(election.id());
			case ELECTED, SHORTFALL -> election.announcedOn() != null;
			default -> false;
		};
	}

	public record Command(long electionId, int version, LocalDate on) {
	}

}
