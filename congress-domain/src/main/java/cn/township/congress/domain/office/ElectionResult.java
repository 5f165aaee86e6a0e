package cn.township.congress.domain.office;

import java.util.Comparator;
import java.util.List;

/**
 * Who is elected by the votes of a ballot (地方组织法第二十五条、第二十九条): more than half of all
 * deputies; with more of them than places the highest votes; equal votes at the border
 * decide nothing. When those with equal votes are voted on once more, the highest votes
 * are enough.
 *
 * @param elected who is elected, the highest first
 * @param tied who has equal votes at the border
 * @param open places left
 */
public record ElectionResult(List<Standing> elected, List<Standing> tied, int open) {

	/** Somebody on the ballot, or written in. */
	public record Standing(long lineId, String name, int votes) {
	}

	/**
	 * @param seats places to be filled
	 * @param needed votes that are more than half of all deputies
	 * @param standings votes in favour of everybody
	 */
	public static ElectionResult of(int seats, int needed, List<Standing> standings) {
		return rank(seats, standings.stream().filter((one) -> one.votes() >= needed).toList());
	}

	/**
	 * Among those with equal votes in the ballot before, each of whom had more than half
	 * then: the highest votes win (第二十九条).
	 */
	public static ElectionResult ofTieBreak(int seats, List<Standing> standings) {
		return rank(seats, standings);
	}

	private static ElectionResult rank(int seats, List<Standing> eligible) {
		List<Standing> ranked = eligible.stream().sorted(Comparator.comparingInt(Standing::votes).reversed()).toList();
		if (ranked.size() <= seats) {
			return new ElectionResult(ranked, List.of(), seats - ranked.size());
		}
		int border = ranked.get(seats - 1).votes();
		if (ranked.get(seats).votes() < border) {
			return new ElectionResult(ranked.subList(0, seats), List.of(), 0);
		}
		List<Standing> clear = ranked.stream().filter((one) -> one.votes() > border).toList();
		List<Standing> tied = ranked.stream().filter((one) -> one.votes() == border).toList();
		return new ElectionResult(clear, tied, seats - clear.size());
	}

	/** What the election has come to. */
	public ElectionStatus status() {
		if (this.open == 0) {
			return ElectionStatus.ELECTED;
		}
		return this.tied.isEmpty() ? ElectionStatus.SHORTFALL : ElectionStatus.TIE;
	}

}
