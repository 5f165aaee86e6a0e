package cn.township.congress.service.deputy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.service.deputy.KnownDeputies.Known;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.ParsedRow;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a row is about: by card, else by identity number, else by name and month of
 * birth. Where that leaves a doubt a person decides or the row is refused; never is
 * anything merged silently.
 */
final class DeputyMatcher {

	private final KnownDeputies known;

	private final Map<Known, Integer> rowOf = new HashMap<>();

	/** Cards the sheet gives, by name and month of birth. */
	private final Map<List<Object>, String> cardIn = new HashMap<>();

	private final RosterConflicts conflicts;

	DeputyMatcher(KnownDeputies known, Stream<RosterRow> sheet, RosterConflicts conflicts) {
		this.known = known;
		this.conflicts = conflicts;
		sheet.filter((row) -> row.cardNo() != null)
			.forEach((row) -> this.cardIn.put(List.of(row.name(), row.born()), row.cardNo()));
	}

	/** Nobody for somebody new, or when the row has just been refused. */
	RosterMatch match(ParsedRow<RosterRow> row) {
		RosterMatch match = find(row);
		Known person = match.known();
		if (person != null && match.isSettled()) {
			refuseSecondRow(row, person);
		}
		return row.hasErrors() ? RosterMatch.NOBODY : match;
	}

	private RosterMatch find(ParsedRow<RosterRow> row) {
		RosterRow wanted = row.value();
		Known byCard = Optional.ofNullable(wanted.cardNo())
			.flatMap(this.known::byCard)
			.filter((owner) -> !isPassedOn(owner, wanted))
			.orElse(null);
		Known byId = Optional.ofNullable(wanted.idNumber()).flatMap(this.known::byIdNumber).orElse(null);
		if (byCard != null && byId != null && !byCard.equals(byId)) {
			return ofTwo(row, byCard, byId);
		}
		if (byId != null && !byId.person().name().equals(wanted.name())) {
			return renamed(row, byId, byCard != null);
		}
		if (byCard != null) {
			return ownsCard(row, byCard) ? RosterMatch.of(byCard) : RosterMatch.NOBODY;
		}
		return (byId != null) ? RosterMatch.of(byId) : byName(row, Set.of());
	}

	/** The card of one, the identity number of another. */
	private RosterMatch ofTwo(ParsedRow<RosterRow> row, Known byCard, Known byId) {
		RosterChoice choice = this.conflicts.ask(row, ConflictKind.CARD_AND_ID, RosterSheet.ID_NUMBER, described(byId),
				described(byCard), List.of(RosterChoice.FILE, RosterChoice.SYSTEM, RosterChoice.SKIP));
		if (choice == RosterChoice.FILE) {
			return RosterMatch.of(byId, RosterSheet.NAME, RosterSheet.BORN, RosterSheet.CARD);
		}
		return (choice == RosterChoice.SYSTEM)
				? RosterMatch.of(byCard, RosterSheet.NAME, RosterSheet.BORN, RosterSheet.ID_NUMBER)
				: RosterMatch.undone(choice, byId);
	}

	/** The identity number of somebody with another name. */
	private RosterMatch renamed(ParsedRow<RosterRow> row, Known byId, boolean sameCard) {
		List<RosterChoice> options = sameCard ? List.of(RosterChoice.FILE, RosterChoice.SYSTEM, RosterChoice.SKIP)
				: List.of(RosterChoice.FILE, RosterChoice.SYSTEM, RosterChoice.OTHER, RosterChoice.SKIP);
		RosterChoice choice = this.conflicts.ask(row, ConflictKind.ID_OTHER_NAME, RosterSheet.NAME, row.value().name(),
				name(byId), options);
		if (choice == RosterChoice.OTHER) {
			return byName(row, Set.of(RosterSheet.ID_NUMBER));
		}
		if (choice == RosterChoice.SYSTEM) {
			return RosterMatch.of(byId, RosterSheet.NAME);
		}
		return (choice == RosterChoice.FILE) ? RosterMatch.of(byId) : RosterMatch.undone(choice, byId);
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

	/**
	 * @param kept columns in which what the row says is a slip
	 */
	private RosterMatch byName(ParsedRow<RosterRow> row, Set<Column<?>> kept) {
		List<Known> same = this.known.byNameAndBirth(row.value().name(), row.value().born());
		if (same.size() > 1) {
			RosterText.refuse(row, RosterSheet.NAME, "row.ambiguous", row.value().name(), same.size());
			return RosterMatch.NOBODY;
		}
		if (same.isEmpty()) {
			return namesake(row, kept);
		}
		if (!kept.contains(RosterSheet.ID_NUMBER)) {
			refuseOtherIdNumber(row, same.get(0));
		}
		return new RosterMatch(same.get(0), kept, RosterMatch.State.SETTLED);
	}

	private static void refuseOtherIdNumber(ParsedRow<RosterRow> row, Known person) {
		if (differ(person.idNumber(), row.value().idNumber())) {
			RosterText.refuse(row, RosterSheet.ID_NUMBER, "row.id-differs", name(person), person.born());
		}
	}

	/** A deputy of that name was born in another month. */
	private RosterMatch namesake(ParsedRow<RosterRow> row, Set<Column<?>> kept) {
		RosterMatch stranger = new RosterMatch(null, kept, RosterMatch.State.SETTLED);
		List<Known> others = this.known.seatedByName(row.value().name())
			.stream()
			.filter((other) -> !isProvenOther(other, row.value()))
			.toList();
		if (others.isEmpty()) {
			return stranger;
		}
		RosterChoice choice = this.conflicts.ask(row, ConflictKind.NAMESAKE, RosterSheet.BORN,
				row.value().born().toString(),
				others.stream().map((other) -> other.born().toString()).collect(Collectors.joining("、")),
				namesakeOptions(row.value(), others.size()));
		if (choice == RosterChoice.OTHER) {
			return stranger;
		}
		if (choice == RosterChoice.SYSTEM) {
			return RosterMatch.of(others.get(0), RosterSheet.BORN);
		}
		return (choice == RosterChoice.FILE) ? RosterMatch.of(others.get(0))
				: RosterMatch.undone(choice, others.get(0));
	}

	/** An identity number proves the month; of several nobody can say which one. */
	private static List<RosterChoice> namesakeOptions(RosterRow row, int others) {
		if (others > 1) {
			return List.of(RosterChoice.OTHER, RosterChoice.SKIP);
		}
		return (row.idNumber() != null) ? List.of(RosterChoice.FILE, RosterChoice.OTHER, RosterChoice.SKIP)
				: List.of(RosterChoice.FILE, RosterChoice.SYSTEM, RosterChoice.OTHER, RosterChoice.SKIP);
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

	private static String described(Known person) {
		return name(person) + "（" + person.born() + "）";
	}

	private static String name(Known person) {
		return person.person().name();
	}

}
