package cn.township.congress.service.deputy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import cn.township.congress.service.deputy.KnownDeputies.Known;
import cn.township.congress.service.sheet.ParsedRow;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a row is about: by card, else by identity number, else by name and month of
 * birth. Where that leaves a doubt the row is refused, never merged silently.
 */
final class DeputyMatcher {

	private final KnownDeputies known;

	private final Map<Known, Integer> rowOf = new HashMap<>();

	/** Cards the sheet gives, by name and month of birth. */
	private final Map<List<Object>, String> cardIn = new HashMap<>();

	DeputyMatcher(KnownDeputies known, Stream<RosterRow> sheet) {
		this.known = known;
		sheet.filter((row) -> row.cardNo() != null)
			.forEach((row) -> this.cardIn.put(List.of(row.name(), row.born()), row.cardNo()));
	}

	/** Empty for somebody new, or when the row has just been refused. */
	Optional<Known> match(ParsedRow<RosterRow> row) {
		Optional<Known> found = find(row);
		found.ifPresent((person) -> refuseSecondRow(row, person));
		return found.filter((person) -> !row.hasErrors());
	}

	private Optional<Known> find(ParsedRow<RosterRow> row) {
		RosterRow wanted = row.value();
		Optional<Known> byCard = Optional.ofNullable(wanted.cardNo())
			.flatMap(this.known::byCard)
			.filter((owner) -> !isPassedOn(owner, wanted));
		Optional<Known> byId = Optional.ofNullable(wanted.idNumber()).flatMap(this.known::byIdNumber);
		if (byCard.isPresent() && byId.isPresent() && !byCard.equals(byId)) {
			RosterText.refuse(row, RosterSheet.ID_NUMBER, "row.card-and-id-differ", name(byCard.get()),
					name(byId.get()));
			return Optional.empty();
		}
		if (byCard.isPresent()) {
			return byCard.filter((person) -> ownsCard(row, person));
		}
		return byId.isPresent() ? byId : byName(row);
	}

	/**
	 * The card goes from its owner to somebody else: the same sheet gives the owner
	 * another one. So two deputies can exchange their cards.
	 */
	private boolean isPassedOn(Known owner, RosterRow wanted) {
		boolean meant = owner.person().name().equals(wanted.name()) && owner.born().equals(wanted.born());
		String fresh = this.cardIn.get(List.of(owner.person().name(), owner.born()));
		return !meant && fresh != null && !fresh.equals(owner.cardNo());
	}

	/**
	 * A card of somebody with another name and another birth is a slip, not a new name.
	 */
	private static boolean ownsCard(ParsedRow<RosterRow> row, Known person) {
		RosterRow wanted = row.value();
		boolean same = person.person().name().equals(wanted.name()) || person.born().equals(wanted.born())
				|| Objects.equals(person.idNumber(), wanted.idNumber()) && wanted.idNumber() != null;
		if (!same) {
			RosterText.refuse(row, RosterSheet.CARD, "row.card-of-other", name(person), person.born());
		}
		else {
			refuseOtherIdNumber(row, person);
		}
		return !row.hasErrors();
	}

	private Optional<Known> byName(ParsedRow<RosterRow> row) {
		List<Known> same = this.known.byNameAndBirth(row.value().name(), row.value().born());
		if (same.size() > 1) {
			RosterText.refuse(row, RosterSheet.NAME, "row.ambiguous", row.value().name(), same.size());
			return Optional.empty();
		}
		if (same.isEmpty()) {
			refuseNamesake(row);
			return Optional.empty();
		}
		refuseOtherIdNumber(row, same.get(0));
		return Optional.of(same.get(0));
	}

	private static void refuseOtherIdNumber(ParsedRow<RosterRow> row, Known person) {
		if (differ(person.idNumber(), row.value().idNumber())) {
			RosterText.refuse(row, RosterSheet.ID_NUMBER, "row.id-differs", name(person), person.born());
		}
	}

	private void refuseNamesake(ParsedRow<RosterRow> row) {
		this.known.seatedByName(row.value().name())
			.stream()
			.filter((other) -> !isProvenOther(other, row.value()))
			.findFirst()
			.ifPresent((other) -> RosterText.refuse(row, RosterSheet.BORN, "row.same-name", name(other), other.born()));
	}

	private static boolean isProvenOther(Known other, RosterRow wanted) {
		return differ(other.idNumber(), wanted.idNumber()) || differ(other.cardNo(), wanted.cardNo());
	}

	private void refuseSecondRow(ParsedRow<RosterRow> row, Known person) {
		Integer earlier = this.rowOf.putIfAbsent(person, row.number());
		if (earlier != null) {
			RosterText.refuse(row, RosterSheet.NAME, "row.same-person", earlier);
		}
	}

	private static boolean differ(@Nullable String one, @Nullable String other) {
		return one != null && other != null && !one.equals(other);
	}

	private static String name(Known person) {
		return person.person().name();
	}

}
