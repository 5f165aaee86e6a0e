package cn.township.congress.service.deputy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.ElectoralDistrict;
import cn.township.congress.domain.deputy.Person;
import org.jspecify.annotations.Nullable;

/** What the database knows when a roster is compared with it. */
final class KnownDeputies {

	private final Congress congress;

	private final List<ElectoralDistrict> districts;

	private final Map<String, Known> byCard = new HashMap<>();

	private final Map<String, Known> byIdNumber = new HashMap<>();

	private final Map<String, List<Known>> byName = new HashMap<>();

	private final List<Known> seated = new ArrayList<>();

	/** A person with the mandate that counts in this term, if any. */
	record Known(Person person, @Nullable DeputyMandate mandate) {

		boolean holdsSeat() {
			return this.mandate != null && this.mandate.status().takesSeat();
		}

		YearMonth born() {
			return YearMonth.from(this.person.facts().bornOn());
		}

		@Nullable String idNumber() {
			return this.person.facts().idNumber();
		}

		@Nullable String cardNo() {
			return (this.mandate != null) ? this.mandate.cardNo() : null;
		}

	}

	KnownDeputies(Congress congress, List<ElectoralDistrict> districts, List<Person> persons,
			List<DeputyMandate> mandates) {
		this.congress = congress;
		this.districts = districts;
		Map<Long, DeputyMandate> byPerson = new HashMap<>();
		mandates.forEach((mandate) -> byPerson.merge(mandate.personId(), mandate, KnownDeputies::thatCounts));
		persons.forEach((person) -> add(new Known(person, byPerson.get(person.id()))));
	}

	Congress congress() {
		return this.congress;
	}

	List<ElectoralDistrict> districts() {
		return this.districts;
	}

	Optional<Known> byCard(String cardNo) {
		return Optional.ofNullable(this.byCard.get(cardNo));
	}

	Optional<Known> byIdNumber(String idNumber) {
		return Optional.ofNullable(this.byIdNumber.get(idNumber));
	}

	List<Known> byNameAndBirth(String name, YearMonth born) {
		return named(name).filter((known) -> known.born().equals(born)).toList();
	}

	/** Who holds a seat of this term under that name. */
	List<Known> seatedByName(String name) {
		return named(name).filter(Known::holdsSeat).toList();
	}

	List<Known> seated() {
		return this.seated;
	}

	private Stream<Known> named(String name) {
		return this.byName.getOrDefault(name, List.of()).stream();
	}

	private void add(Known known) {
		String card = known.cardNo();
		if (card != null) {
			this.byCard.merge(card, known, KnownDeputies::seatedOne);
		}
		String idNumber = known.idNumber();
		if (idNumber != null) {
			this.byIdNumber.put(idNumber, known);
		}
		this.byName.computeIfAbsent(known.person().name(), (name) -> new ArrayList<>()).add(known);
		if (known.holdsSeat()) {
			this.seated.add(known);
		}
	}

	/** A card that an ended mandate had may be another deputy's now. */
	private static Known seatedOne(Known one, Known other) {
		return (one.holdsSeat() || !other.holdsSeat()) ? one : other;
	}

	private static DeputyMandate thatCounts(DeputyMandate one, DeputyMandate other) {
		if (one.status().takesSeat() != other.status().takesSeat()) {
			return one.status().takesSeat() ? one : other;
		}
		return (one.id() > other.id()) ? one : other;
	}

}
