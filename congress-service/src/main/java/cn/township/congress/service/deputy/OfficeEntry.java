package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.congress.FirstSessionHeld;
import cn.township.congress.domain.deputy.DeputyMandates;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the confirmed deputies within the scope enter office once their congress has met
 * (地方组织法第三十八条): at once when its first session is recorded on that day or later,
 * otherwise when {@link EnterOffice} comes by.
 */
@Component
class OfficeEntry {

	private final DeputyMandates mandates;

	private final Congresses congresses;

	private final Clock clock;

	OfficeEntry(DeputyMandates mandates, Congresses congresses, Clock clock) {
		this.mandates = mandates;
		this.congresses = congresses;
		this.clock = clock;
	}

	@EventListener(FirstSessionHeld.class)
	void enterOffice() {
		LocalDate today = LocalDate.now(this.clock);
		this.mandates.awaitingOffice(today)
			.forEach((mandate) -> mandate.enterOffice(this.congresses.findById(mandate.congressId()).orElseThrow(),
					today));
	}

}
