package cn.township.congress.service.deputy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

	private final List<Known> all = new ArrayList<>();

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
		persons.forEach((person) -> this.all.add(new Known(person, byPerson.get(person.id()))));
	}

	Congress congress() {
		return this.congress;
	}

	List<ElectoralDistrict> districts() {
		return this.districts;
	}

	Optional<Known> byCard(String cardNo) {
		return matching((known) -> cardNo.equals(known.cardNo())).findFirst();
	}

	Optional<Known> byIdNumber(String idNumber) {
		return matching((known) -> idNumber.equals(known.idNumber())).findFirst();
	}

	List<Known> byNameAndBirth(String name, YearMonth born) {
		return matching((known) -> known.person().name().equals(name) && known.born().equals(born)).toList();
	}

	/** Who holds a seat of this term under that name. */
	List<Known> seatedByName(String name) {
		return matching((known) -> known.holdsSeat() && known.person().name().equals(name)).toList();
	}

	List<Known> seated() {
		return matching(Known::holdsSeat).toList();
	}

	private Stream<Known> matching(Predicate<Known> predicate) {
		return this.all.stream().filter(predicate);
	}

	private static DeputyMandate thatCounts(DeputyMandate one, DeputyMandate other) {
		if (one.status().takesSeat() != other.status().takesSeat()) {
			return one.status().takesSeat() ? one : other;
		}
		return (one.id() > other.id()) ? one : other;
	}

}
