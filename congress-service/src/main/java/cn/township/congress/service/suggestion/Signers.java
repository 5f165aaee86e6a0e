package cn.township.congress.service.suggestion;

import java.util.List;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.suggestion.Signer;
import org.springframework.stereotype.Component;

/**
 * Looks up who signs, with the state of each mandate.
 */
@Component
class Signers {

	private final DeputyMandates mandates;

	private final Persons persons;

	Signers(DeputyMandates mandates, Persons persons) {
		this.mandates = mandates;
		this.persons = persons;
	}

	List<Signer> of(List<Long> mandateIds) {
		return mandateIds.stream().map(this::signer).toList();
	}

	private Signer signer(long mandateId) {
		DeputyMandate mandate = this.mandates.findById(mandateId)
			.orElseThrow(() -> new NotFound("deputy mandate", mandateId));
		String name = this.persons.findById(mandate.personId()).map(Person::name).orElse("");
		return new Signer(mandateId, name, mandate.status());
	}

}
