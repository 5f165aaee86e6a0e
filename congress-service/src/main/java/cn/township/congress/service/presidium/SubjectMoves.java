package cn.township.congress.service.presidium;

import java.time.LocalDate;
import java.util.Optional;

import cn.township.congress.domain.bill.BillStatus;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.inquiry.InterpellationStatus;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.presidium.AgendaSubject;
import cn.township.congress.domain.presidium.HandOverProposal;
import cn.township.congress.domain.presidium.SubjectKind;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.bill.DecisionForm;
import cn.township.congress.service.bill.ListBill;
import cn.township.congress.service.deputy.ConfirmMandate;
import cn.township.congress.service.inquiry.DecideMode;
import cn.township.congress.service.session.ConveneSession;
import cn.township.congress.service.suggestion.HandOverCommand;
import cn.township.congress.service.suggestion.HandOverSuggestion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves on what the presidium decided, each by the use case it always moves by. What has
 * gone on by itself since (withdrawn, confirmed, convened) is left out with that reason;
 * whatever else a rule refuses stops all of it.
 */
@Component
class SubjectMoves {

	private final HandOverSuggestion handOver;

	private final ConfirmMandate confirmMandate;

	private final ConveneSession conveneSession;

	private final ListBill listBill;

	private final DecideMode decideMode;

	private final JdbcClient jdbc;

	SubjectMoves(HandOverSuggestion handOver, ConfirmMandate confirmMandate, ConveneSession conveneSession,
			ListBill listBill, DecideMode decideMode, JdbcClient jdbc) {
		this.handOver = handOver;
		this.confirmMandate = confirmMandate;
		this.conveneSession = conveneSession;
		this.listBill = listBill;
		this.decideMode = decideMode;
		this.jdbc = jdbc;
	}

	/**
	 * @param on day it is carried out, from which deadlines run
	 * @param citation how the meeting is cited
	 * @return whether it moved on
	 * @throws SubjectRefused if a rule refuses it
	 */
	boolean move(AgendaSubject subject, Meeting meeting, LocalDate on, String citation) {
		Found found = find(subject);
		Optional<String> changed = changed(subject.kind(), found.status());
		if (changed.isPresent()) {
			subject.leaveOut(on, changed.get());
			return false;
		}
		try {
			carryOut(subject, found, meeting, on, citation);
		}
		catch (RuleViolation refusal) {
			throw new SubjectRefused(found.title(), refusal);
		}
		subject.done(on);
		return true;
	}

	private void carryOut(AgendaSubject subject, Found found, Meeting meeting, LocalDate on, String citation) {
		switch (subject.kind()) {
			case SUGGESTION -> {
				HandOverProposal proposal = subject.proposal()
					.orElseThrow(() -> new RuleViolation("suggestion.handOver.leadMissing", LawArticle.DEP_51));
				this.handOver.execute(
						new HandOverCommand(subject.subjectId(), found.version(), proposal.lead(), proposal.assisting(),
								on, proposal.months(), proposal.longGround(), citation, meeting.heldOn()));
			}
			case MANDATE -> this.confirmMandate
				.execute(new ConfirmMandate.Command(subject.subjectId(), found.version(), meeting.heldOn(), citation));
			case SESSION -> this.conveneSession.execute(new ConveneSession.Command(subject.subjectId(), found.version(),
					meeting.heldOn(), citation, meeting.id(), null, null));
			case BILL -> this.listBill.execute(new ListBill.Command(subject.subjectId(), found.version(),
					new DecisionForm(meeting.id(), meeting.heldOn(), citation)));
			case INTERPELLATION -> this.decideMode.execute(new DecideMode.Command(subject.subjectId(), found.version(),
					null, meeting.heldOn(), meeting.id(), citation));
			case TERMINATION -> {
				// the congress announces it; that it is put before it is on record here
			}
		}
	}

	/** What it has become by itself; empty if it still waits. */
	private static Optional<String> changed(SubjectKind kind, String status) {
		return switch (kind) {
			case SUGGESTION -> switch (SuggestionStatus.valueOf(status)) {
				case ACCEPTED -> Optional.empty();
				case WITHDRAWN -> Optional.of("代表已经撤回，没有交办");
				default -> Optional.of("已经另行交办");
			};
			case MANDATE -> switch (MandateStatus.valueOf(status)) {
				case UNDER_REVIEW -> Optional.empty();
				case INVALID -> Optional.of("已经宣布当选无效");
				default -> Optional.of("已经另行确认");
			};
			case TERMINATION -> MandateStatus.valueOf(status) == MandateStatus.TERMINATION_REPORTED ? Optional.empty()
					: Optional.of("报告已经撤回或者已经公告");
			case SESSION -> switch (CourseStatus.valueOf(status)) {
				case PLANNED -> Optional.empty();
				case CANCELLED -> Optional.of("会议计划已经取消");
				default -> Optional.of("已经另行决定召开");
			};
			case BILL -> switch (BillStatus.valueOf(status)) {
				case SUBMITTED -> Optional.empty();
				case WITHDRAWN -> Optional.of("提案人已经撤回");
				default -> Optional.of("是否列入议程已经另行决定");
			};
			case INTERPELLATION -> switch (InterpellationStatus.valueOf(status)) {
				case SUBMITTED -> Optional.empty();
				case WITHDRAWN -> Optional.of("提案代表已经撤回");
				default -> Optional.of("答复方式已经另行决定");
			};
		};
	}

	private Found find(AgendaSubject subject) {
		return this.jdbc.sql(switch (subject.kind()) {
			case SUGGESTION -> "SELECT title, status, version FROM suggestion WHERE id = :id";
			case MANDATE, TERMINATION ->
				"SELECT p.name AS title, m.status, m.version FROM deputy_mandate m JOIN person p ON p.id = m.person_id"
						+ " WHERE m.id = :id";
			case SESSION ->
				"SELECT '第' || session_no || '次会议' AS title, status, version FROM session_course" + " WHERE id = :id";
			case BILL -> "SELECT subject AS title, status, version FROM bill WHERE id = :id";
			case INTERPELLATION -> "SELECT question AS title, status, version FROM interpellation WHERE id = :id";
		}).param("id", subject.subjectId()).query(Found.class).single();
	}

	private record Found(String title, String status, int version) {
	}

}
