package cn.township.congress.service.deputy;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.congress.ElectionDayCorrected;
import cn.township.congress.domain.congress.OpeningCorrected;
import cn.township.congress.domain.deputy.DeputyMandates;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the dates of mandates what the corrected dates of their congress make them.
 */
@Component
class TermDates {

	private final DeputyMandates mandates;

	private final Congresses congresses;

	TermDates(DeputyMandates mandates, Congresses congresses) {
		this.mandates = mandates;
		this.congresses = congresses;
	}

	@EventListener
	void follow(ElectionDayCorrected corrected) {
		this.mandates.findByCongressId(corrected.congressId())
			.stream()
			.filter((mandate) -> !mandate.byElection() && mandate.electedOn().equals(corrected.from()))
			.forEach((mandate) -> mandate.followElectionDay(corrected.to()));
	}

	@EventListener
	void follow(OpeningCorrected corrected) {
		if (!corrected.movesTheTerm()) {
			return;
		}
		Congress congress = this.congresses.findById(corrected.congressId()).orElseThrow();
		this.mandates.findByCongressId(congress.id()).forEach((mandate) -> mandate.followFirstSession(congress));
		this.congresses.before(congress)
			.ifPresent((previous) -> this.mandates.findByCongressId(previous.id())
				.forEach((mandate) -> mandate.followTermEnd(corrected.from(), corrected.to())));
	}

}
