package cn.township.congress.service.presidium;

import java.time.LocalDate;

import cn.township.congress.domain.presidium.Minutes;
import cn.township.congress.domain.presidium.MinutesBook;
import cn.township.congress.domain.presidium.MinutesErrata;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Corrects a signed record by an erratum; the record itself stays as it was signed.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class CorrectMinutes {

	private final PresidiumDesk desk;

	private final MinutesBook book;

	private final MinutesErrata errata;

	CorrectMinutes(PresidiumDesk desk, MinutesBook book, MinutesErrata errata) {
		this.desk = desk;
		this.book = book;
		this.errata = errata;
	}

	public void execute(Command command) {
		Minutes minutes = this.book.load(command.meetingId(), command.version());
		this.errata.save(minutes.correct(command.text(), this.desk.entry(command.on()), command.signer()));
	}

	public record Command(long meetingId, int version, String text, LocalDate on, String signer) {
	}

}
