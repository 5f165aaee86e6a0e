package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.suggestion.Signer;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Agencies;
import cn.township.congress.domain.territory.Agency;
import cn.township.congress.service.sheet.Column;
import org.springframework.stereotype.Component;

/**
 * Whom the names in a township's ledger mean.
 */
@Component
class LedgerNames {

	private final Congresses congresses;

	private final DeputyMandates mandates;

	private final Persons persons;

	private final Agencies agencies;

	LedgerNames(Congresses congresses, DeputyMandates mandates, Persons persons, Agencies agencies) {
		this.congresses = congresses;
		this.mandates = mandates;
		this.persons = persons;
		this.agencies = agencies;
	}

	Register of(AdminCode unit) {
		Map<Long, String> names = this.persons.findByUnitCode(unit)
			.stream()
			.collect(Collectors.toMap(Person::id, Person::name));
		Map<String, Agency> byName = this.agencies.findAllByUnitCodeOrderByName(unit)
			.stream()
			.collect(Collectors.toMap(Agency::name, Function.identity()));
		return new Register(this.congresses.findByUnitCodeOrderByTermNoDesc(unit), names, byName);
	}

	/** Everybody and everything of one township that can be named. */
	final class Register {

		private final List<Congress> terms;

		private final Map<Long, String> names;

		private final Map<String, Agency> agenciesByName;

		private final Map<Long, Map<String, List<DeputyMandate>>> deputies = new HashMap<>();

		private Register(List<Congress> terms, Map<Long, String> names, Map<String, Agency> agenciesByName) {
			this.terms = terms;
			this.names = names;
			this.agenciesByName = agenciesByName;
		}

		Congress term(int termNo, Column<?> column) {
			return this.terms.stream()
				.filter((congress) -> congress.termNo() == termNo)
				.findFirst()
				.orElseThrow(() -> new LedgerRefusal(column, "ledger.term-unknown", termNo));
		}

		/** The deputy as of that day: who was in office then may have left since. */
		Signer deputy(Congress term, String name, LocalDate on, Column<?> column) {
			List<DeputyMandate> found = this.deputies.computeIfAbsent(term.id(), this::read)
				.getOrDefault(name, List.of());
			if (found.size() != 1) {
				throw new LedgerRefusal(column, found.isEmpty() ? "ledger.deputy-unknown" : "ledger.deputy-ambiguous",
						name, found.size());
			}
			DeputyMandate mandate = found.get(0);
			boolean left = mandate.isInOfficeOn(on) && mandate.endedOn() != null;
			return new Signer(mandate.id(), name, left ? MandateStatus.ACTIVE : mandate.status());
		}

		Agency agency(String name, Column<?> column) {
			Agency agency = this.agenciesByName.get(name);
			if (agency == null) {
				throw new LedgerRefusal(column, "ledger.agency-unknown", name);
			}
			return agency;
		}

		private Map<String, List<DeputyMandate>> read(long congressId) {
			return LedgerNames.this.mandates.findByCongressId(congressId)
				.stream()
				.collect(Collectors.groupingBy((mandate) -> this.names.getOrDefault(mandate.personId(), "")));
		}

	}

}
