package cn.township.congress.service.presidium;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.presidium.MinutesBook;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The chair signs the record of a meeting; from then on it is corrected by an erratum
 * only.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class SignMinutes {

	private final PresidiumDesk desk;

	private final PresidiumAgenda agenda;

	private final MinutesBook book;

	SignMinutes(PresidiumDesk desk, PresidiumAgenda agenda, MinutesBook book) {
		this.desk = desk;
		this.agenda = agenda;
		this.book = book;
	}

	public void execute(Command command) {
		Meeting meeting = this.desk.lock(command.meetingId());
		List<AgendaItem> open = this.agenda.of(meeting).stream().filter((item) -> item.status().isOpen()).toList();
		if (!open.isEmpty()) {
			throw new RuleViolation("minutes.itemsOpen", meeting.basis(), open.size(), open.get(0).title());
		}
		Entry entry = this.desk.entry(command.on());
		this.book.load(meeting.id(), command.version()).sign(meeting, entry, command.signer());
		this.desk.note(meeting, ProceedingKind.SIGNED, entry, command.signer() + "签发");
	}

	public record Command(long meetingId, int version, LocalDate on, String signer) {
	}

}
