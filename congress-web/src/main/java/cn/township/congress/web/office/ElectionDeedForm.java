package cn.township.congress.web.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The small form of a step of an election as typed.
 *
 * @param positions place on the ballot by candidate
 * @param course session of the election that follows
 * @param byVotes whether its candidates are taken over by votes
 */
record ElectionDeedForm(@Nullable Integer version, @Nullable LocalDate on, @Nullable Integer seats,
		@Nullable Integer margin, @Nullable Map<Long, Integer> positions, @Nullable Long course,
		@Nullable String byVotes, @Size(max = 500, message = "{form.text.tooLong}") @Nullable String text) {

	static ElectionDeedForm of(int version, LocalDate on, int seats, int margin, Map<Long, Integer> positions,
			long course) {
		return new ElectionDeedForm(version, on, seats, margin, positions, course, "true", "");
	}

	int versionOrNone() {
		return (this.version != null) ? this.version : -1;
	}

	/** Candidates in the order of their places. */
	List<Long> order() {
		Map<Long, Integer> typed = (this.positions != null) ? new TreeMap<>(this.positions) : Map.of();
		return typed.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != null)
			.sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
			.map(Map.Entry::getKey)
			.toList();
	}

	boolean isByVotes() {
		return "true".equals(this.byVotes);
	}

	String textOrEmpty() {
		return (this.text == null) ? "" : this.text.strip();
	}

}
