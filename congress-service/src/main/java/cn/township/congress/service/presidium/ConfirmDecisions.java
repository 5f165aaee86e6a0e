package cn.township.congress.service.presidium;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.presidium.AgendaSubject;
import cn.township.congress.domain.presidium.AgendaSubjects;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Chair or vice-chair confirm what the presidium decided, and everything it decided in
 * favour moves on in the same moment. They confirm; they cannot decide alone: without a
 * vote of the presidium there is nothing to confirm.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class ConfirmDecisions {

	private final PresidiumDesk desk;

	private final PresidiumAgenda agenda;

	private final AgendaSubjects subjects;

	private final SubjectMoves moves;

	ConfirmDecisions(PresidiumDesk desk, PresidiumAgenda agenda, AgendaSubjects subjects, SubjectMoves moves) {
		this.desk = desk;
		this.agenda = agenda;
		this.subjects = subjects;
		this.moves = moves;
	}

	/** Returns how many moved on, and how many were left out. */
	public Result execute(Command command) {
		Meeting meeting = this.desk.lock(command.id());
		Entry entry = this.desk.entry(command.on());
		entry.requireNotBefore(meeting.heldOn(), "presidium.confirmedBefore");
		List<AgendaSubject> decided = decided(meeting);
		if (decided.isEmpty()) {
			throw new RuleViolation("presidium.nothingDecided", LawArticle.ORG_19);
		}
		String citation = this.desk.citation(meeting);
		int moved = 0;
		for (AgendaSubject subject : decided) {
			if (this.moves.move(subject, meeting, command.on(), citation)) {
				moved++;
			}
		}
		Result result = new Result(moved, decided.size() - moved);
		this.desk.note(meeting, ProceedingKind.DECIDED, entry,
				"确认决定，办理" + moved + "件" + ((result.leftOut() > 0) ? "，另有" + result.leftOut() + "件已有变化未办理" : ""));
		return result;
	}

	private List<AgendaSubject> decided(Meeting meeting) {
		List<Long> adopted = this.agenda.of(meeting)
			.stream()
			.filter((item) -> item.status() == AgendaStatus.ADOPTED)
			.map(AgendaItem::id)
			.toList();
		return this.subjects.findByItemIdInOrderById(adopted).stream().filter(AgendaSubject::isOpen).toList();
	}

	/**
	 * What is asked for.
	 *
	 * @param on day it is carried out; the months of a reply run from it
	 */
	public record Command(long id, LocalDate on) {
	}

	/**
	 * What came of it.
	 *
	 * @param leftOut what has changed since by itself
	 */
	public record Result(int moved, int leftOut) {
	}

}
