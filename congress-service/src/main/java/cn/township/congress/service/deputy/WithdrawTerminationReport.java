package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Withdraws the report of a termination before the congress has announced anything,
 * unless the seat has been filled meanwhile.
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class WithdrawTerminationReport {

	private final MandateDesk desk;

	private final SeatBook seats;

	WithdrawTerminationReport(MandateDesk desk, SeatBook seats) {
		this.desk = desk;
		this.seats = seats;
	}

	public void execute(Command command) {
		DeputyMandate mandate = this.desk.load(command.id(), command.version());
		Entry entry = this.desk.entry(command.on());
		boolean gaveUpSeat = mandate.endedOn() != null && mandate.status().takesSeat();
		if (gaveUpSeat) {
			this.seats.requireFree(mandate.districtId(), entry.on(), 1);
		}
		this.desk.record(mandate.withdrawReport(entry, command.reason()));
	}

	public record Command(long id, int version, LocalDate on, String reason) {
	}

}
