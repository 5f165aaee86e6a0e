package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.MandateChange;
import cn.township.congress.domain.deputy.MandateChanges;
import cn.township.congress.domain.deputy.MandatesEnded;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What every change of one mandate needs: the mandate as the user saw it, the day with
 * the person entering it, the register of changes, and telling others when it ended.
 */
@Component
class MandateDesk {

	private final DeputyMandates mandates;

	private final MandateChanges changes;

	private final Congresses congresses;

	private final ApplicationEventPublisher events;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	MandateDesk(DeputyMandates mandates, MandateChanges changes, Congresses congresses,
			ApplicationEventPublisher events, JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.mandates = mandates;
		this.changes = changes;
		this.congresses = congresses;
		this.events = events;
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	DeputyMandate load(long id, int version) {
		return this.mandates.load(id, version);
	}

	Congress congress(DeputyMandate mandate) {
		return this.congresses.findById(mandate.congressId()).orElseThrow();
	}

	Entry entry(LocalDate on) {
		return Entry.of(on, this.clock, this.currentUser.actor().displayName());
	}

	void record(MandateChange change) {
		this.changes.save(change);
	}

	/** Whatever the deputy holds by the mandate ends with it. */
	void tellEnded(DeputyMandate mandate, LocalDate on) {
		this.events.publishEvent(new MandatesEnded(List.of(mandate.id()), on));
	}

	/** All deputies of the township on that day (实有代表). */
	int inOffice(AdminCode unit, LocalDate day) {
		return this.jdbc
			.sql(DeputyScope.TERM + "SELECT count(*) FROM deputy_mandate m WHERE m.unit_code = :unit AND "
					+ DeputySet.IN_OFFICE.sql())
			.param("day", day)
			.param("unit", unit.value())
			.query(Integer.class)
			.single();
	}

}
