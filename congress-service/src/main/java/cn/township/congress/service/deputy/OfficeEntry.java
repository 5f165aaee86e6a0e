package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.congress.FirstSessionHeld;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.MandatesEnded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the confirmed deputies within the scope enter office once their congress has met
 * (地方组织法第三十八条), and ends the mandates of the one before (代表法第二条): at once when the first
 * session is recorded on that day or later, otherwise when {@link EnterOffice} comes by.
 */
@Component
class OfficeEntry {

	private final DeputyMandates mandates;

	private final Congresses congresses;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OfficeEntry(DeputyMandates mandates, Congresses congresses, ApplicationEventPublisher events, Clock clock) {
		this.mandates = mandates;
		this.congresses = congresses;
		this.events = events;
		this.clock = clock;
	}

	@EventListener(FirstSessionHeld.class)
	void enterOffice() {
		LocalDate today = LocalDate.now(this.clock);
		expire(today);
		this.mandates.awaitingOffice(today).forEach((mandate) -> mandate.enterOffice(congress(mandate), today));
	}

	private void expire(LocalDate today) {
		Map<LocalDate, List<Long>> ended = new TreeMap<>();
		for (DeputyMandate mandate : this.mandates.pastTheirTerm(today)) {
			LocalDate on = Objects.requireNonNull(congress(mandate).endedOn());
			mandate.expire(on);
			ended.computeIfAbsent(on, (day) -> new ArrayList<>()).add(mandate.id());
		}
		ended.forEach((on, ids) -> this.events.publishEvent(new MandatesEnded(ids, on)));
	}

	private Congress congress(DeputyMandate mandate) {
		return this.congresses.findById(mandate.congressId()).orElseThrow();
	}

}
