package cn.township.congress.service.suggestion;

import java.util.HashMap;
import java.util.Map;

import cn.township.congress.domain.congress.Occasion;

/**
 * The numbers of a ledger while it is walked: those of the old ledger are kept, the
 * others follow the largest of their series in the order of acceptance.
 */
final class LedgerNumbers {

	/** Where a number stands that is in the system already. */
	private static final int STORED = 0;

	private final Map<Occasion, Map<Integer, Integer>> rows = new HashMap<>();

	private final Map<Occasion, Integer> largest;

	/**
	 * @param last the last number of each series
	 */
	LedgerNumbers(Map<Occasion, Integer> last) {
		this.largest = new HashMap<>(last);
	}

	/** A suggestion in the system has the number. */
	void stored(Occasion occasion, int number) {
		of(occasion).put(number, STORED);
		this.largest.merge(occasion, number, Math::max);
	}

	/** The number of the old ledger. */
	int keep(Occasion occasion, int number, int row) {
		Integer before = of(occasion).putIfAbsent(number, row);
		if (before != null) {
			throw new LedgerRefusal(LedgerSheet.NUMBER,
					(before == STORED) ? "ledger.number-stored" : "ledger.number-twice", number, before);
		}
		this.largest.merge(occasion, number, Math::max);
		return number;
	}

	int next(Occasion occasion) {
		return this.largest.merge(occasion, 1, (last, one) -> last + 1);
	}

	/** The last number of each series with all that was walked. */
	Map<Occasion, Integer> last() {
		return Map.copyOf(this.largest);
	}

	private Map<Integer, Integer> of(Occasion occasion) {
		return this.rows.computeIfAbsent(occasion, (o) -> new HashMap<>());
	}

}
