package cn.township.congress.service.presidium;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaText;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.presidium.AgendaSubject;
import cn.township.congress.domain.presidium.AgendaSubjects;
import cn.township.congress.domain.presidium.SubjectKind;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Puts what waits for the presidium on the agenda of a meeting: one item for each kind,
 * with its subjects.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class OfferWaiting {

	private final PresidiumDesk desk;

	private final PresidiumAgenda agenda;

	private final AgendaSubjects subjects;

	private final WaitingRoom waiting;

	OfferWaiting(PresidiumDesk desk, PresidiumAgenda agenda, AgendaSubjects subjects, WaitingRoom waiting) {
		this.desk = desk;
		this.agenda = agenda;
		this.subjects = subjects;
		this.waiting = waiting;
	}

	/** Returns how many matters were put on the agenda. */
	public int execute(Command command) {
		Meeting meeting = this.desk.lock(command.meetingId());
		Map<SubjectKind, List<Waiting>> all = this.waiting.byKind(meeting.unitCode().value());
		int offered = 0;
		for (SubjectKind kind : SubjectKind.values()) {
			List<Waiting> chosen = new ArrayList<>(all.getOrDefault(kind, List.of()));
			chosen.removeIf((one) -> !command.refs().contains(one.ref()) && !command.refs().contains(kind.name()));
			if (kind.isDecidedAlone()) {
				chosen.forEach((one) -> putAlone(meeting, one));
			}
			else if (!chosen.isEmpty()) {
				putOn(meeting, kind, chosen);
			}
			offered += chosen.size();
		}
		if (offered == 0) {
			throw new RuleViolation("presidium.nothingOffered", LawArticle.ORG_19);
		}
		return offered;
	}

	/** An item of its own, for each may be decided differently. */
	private void putAlone(Meeting meeting, Waiting one) {
		AgendaItem item = this.agenda.add(meeting,
				new AgendaText(one.kind().item(), title(one.kind(), List.of(one)), null, true));
		this.subjects.save(new AgendaSubject(item, one.kind(), one.id()));
	}

	private void putOn(Meeting meeting, SubjectKind kind, List<Waiting> chosen) {
		AgendaItem item = this.agenda.of(meeting)
			.stream()
			.filter((one) -> one.kind() == kind.item() && one.status().isOpen())
			.filter((one) -> kind != SubjectKind.SESSION && !this.agenda.isPut(one))
			.findFirst()
			.orElseGet(() -> this.agenda.add(meeting, new AgendaText(kind.item(), title(kind, chosen), null, true)));
		chosen.forEach((one) -> this.subjects.save(new AgendaSubject(item, kind, one.id())));
	}

	private static String title(SubjectKind kind, List<Waiting> chosen) {
		return switch (kind) {
			case SUGGESTION -> "研究交办代表建议";
			case MANDATE -> "听取代表资格审查报告，确认代表资格";
			case TERMINATION -> "代表资格终止事项提请人民代表大会";
			case SESSION -> "决定召开" + chosen.get(0).title();
			case BILL -> "决定议案是否列入会议议程：" + chosen.get(0).title();
			case INTERPELLATION -> "决定质询案的答复方式：" + chosen.get(0).title();
		};
	}

	/**
	 * What is asked for.
	 *
	 * @param refs matters as they stand in the form, or the name of a kind for all of it
	 */
	public record Command(long meetingId, List<String> refs) {

		public Command {
			refs = List.copyOf(refs);
		}

	}

}
