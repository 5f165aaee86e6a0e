package cn.township.congress.service.office;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.deputy.MandatesEnded;
import cn.township.congress.domain.obligation.Obligation;
import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.obligation.Obligations;
import cn.township.congress.domain.office.Tenure;
import cn.township.congress.domain.office.TenureEnd;
import cn.township.congress.domain.office.Tenures;
import cn.township.congress.domain.rule.LawArticle;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * With a mandate the posts held by it end (选举法第五十四条、第五十六条); with the term all posts do,
 * those of heads who are no deputies too.
 */
@Component
class TenuresEnd {

	private final Tenures tenures;

	private final DeputyMandates mandates;

	private final Obligations obligations;

	private final OfficeNames names;

	private final OfficeDesk desk;

	TenuresEnd(Tenures tenures, DeputyMandates mandates, Obligations obligations, OfficeNames names, OfficeDesk desk) {
		this.tenures = tenures;
		this.mandates = mandates;
		this.obligations = obligations;
		this.names = names;
		this.desk = desk;
	}

	@EventListener
	void endTenures(MandatesEnded ended) {
		Set<Long> congresses = new HashSet<>();
		for (long id : ended.mandateIds()) {
			this.mandates.findById(id)
				.filter((mandate) -> mandate.status() == MandateStatus.EXPIRED)
				.map(DeputyMandate::congressId)
				.ifPresent(congresses::add);
		}
		this.tenures.findByMandateIdInAndUntilOnIsNull(ended.mandateIds())
			.forEach((tenure) -> end(tenure, ended.on(), congresses.contains(tenure.congressId())));
		congresses.forEach((congress) -> this.tenures.findByCongressIdAndUntilOnIsNull(congress)
			.forEach((tenure) -> end(tenure, ended.on(), true)));
	}

	private void end(Tenure tenure, LocalDate on, boolean withTheTerm) {
		if (tenure.endWithMandate(on, withTheTerm) && tenure.endedBy() == TenureEnd.MANDATE_ENDED
				&& tenure.post().endIsAnnounced()) {
			String title = "公告" + this.names.of(tenure) + "职务终止";
			this.obligations.save(new Obligation(tenure.unitCode(), ObligationKind.ANNOUNCE_OFFICE_END, title, null,
					new Obligation.Term(on, null, LawArticle.ELE_54), new Obligation.Source(null, null, null),
					this.desk.operator()));
		}
	}

}
