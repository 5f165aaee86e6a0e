package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The roster of a term is published (选举法第四十七条), before the first session opens; a later
 * publication is recorded as what it was.
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class PublishRoster {

	private final MandateBatch batch;

	private final Congresses congresses;

	PublishRoster(MandateBatch batch, Congresses congresses) {
		this.batch = batch;
		this.congresses = congresses;
	}

	/** Returns whether it came after the first session opened. */
	public boolean execute(Command command) {
		Entry entry = this.batch.entry(command.on());
		Congress congress = this.congresses.findById(command.congressId())
			.orElseThrow(() -> new NotFound("congress", command.congressId()));
		List<DeputyMandate> chosen = this.batch.load(congress.id(), command.ids(),
				(mandate) -> mandate.confirmedOn() != null && mandate.publishedOn() == null
						&& mandate.status().takesSeat());
		chosen.forEach((mandate) -> this.batch.record(mandate.publish(congress, entry)));
		LocalDate met = congress.firstSessionOn();
		return met != null && command.on().isAfter(met) && !chosen.stream().allMatch(DeputyMandate::byElection);
	}

	/**
	 * What is asked for.
	 *
	 * @param ids the mandates ticked on the page
	 */
	public record Command(long congressId, Set<Long> ids, LocalDate on) {
	}

}
