package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.TerminationEvidence;
import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * The credentials committee reports to the congress that a mandate ends (代表法第六十二条、第六十三条),
 * with what proves the ground.
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class ReportTermination {

	private final MandateDesk desk;

	private final MissedSessions missedSessions;

	ReportTermination(MandateDesk desk, MissedSessions missedSessions) {
		this.desk = desk;
		this.missedSessions = missedSessions;
	}

	public void execute(Command command) {
		DeputyMandate mandate = this.desk.load(command.id(), command.version());
		Entry entry = this.desk.entry(command.on());
		String proof = evidence(mandate, command).prove(command.ground());
		String note = Stream.of(proof, command.note())
			.filter((text) -> text != null && !text.isEmpty())
			.collect(Collectors.joining("；"));
		this.desk.record(mandate.reportTermination(entry, command.ground(), command.groundOn(), command.document(),
				note.isEmpty() ? null : note));
		LocalDate ended = mandate.endedOn();
		if (ended != null) {
			this.desk.tellEnded(mandate, ended);
		}
	}

	private TerminationEvidence evidence(DeputyMandate mandate, Command command) {
		Congress congress = this.desk.congress(mandate);
		List<String> missed = (command.ground() == TerminationGround.ABSENT_TWICE)
				? this.missedSessions.without(mandate.id(), command.groundOn()) : List.of();
		return new TerminationEvidence(this.desk.inOffice(mandate.unitCode(), command.groundOn()),
				congress.sessionNoOn(command.groundOn()).isPresent(), command.votes(), command.demanding(),
				command.voters(), missed);
	}

	/**
	 * What is asked for.
	 *
	 * @param groundOn day of the ground: moved, accepted, recalled, died
	 * @param document report of the committee
	 * @param votes for the resignation, or for the recall
	 * @param demanding voters who demanded the recall
	 * @param voters voters of the district
	 */
	public record Command(long id, int version, LocalDate on, TerminationGround ground, LocalDate groundOn,
			String document, @Nullable String note, @Nullable Integer votes, @Nullable Integer demanding,
			@Nullable Integer voters) {

		/** For the grounds that need no vote. */
		public Command(long id, int version, LocalDate on, TerminationGround ground, LocalDate groundOn,
				String document) {
			this(id, version, on, ground, groundOn, document, null, null, null, null);
		}

	}

}
