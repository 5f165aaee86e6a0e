package cn.township.congress.service.openness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps answers for some seconds, and no more of them than fit; the oldest goes first.
 */
final class ShortMemory {

	private final Duration fresh;

	private final Clock clock;

	private final Map<Object, Kept> answers;

	ShortMemory(Duration fresh, int most, Clock clock) {
		this.fresh = fresh;
		this.clock = clock;
		this.answers = new LinkedHashMap<>() {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<Object, Kept> eldest) {
				return size() > most;
			}

		};
	}

	/** The answer to the question, found anew when it is no longer fresh. */
	@SuppressWarnings("unchecked")
	<T> Optional<T> recall(Object question, Supplier<Optional<T>> find) {
		Instant now = this.clock.instant();
		synchronized (this.answers) {
			Kept kept = this.answers.get(question);
			if (kept != null && now.isBefore(kept.until())) {
				return (Optional<T>) kept.answer();
			}
		}
		Optional<T> found = find.get();
		synchronized (this.answers) {
			this.answers.remove(question);
			this.answers.put(question, new Kept(found, now.plus(this.fresh)));
		}
		return found;
	}

	int size() {
		synchronized (this.answers) {
			return this.answers.size();
		}
	}

	private record Kept(Optional<?> answer, Instant until) {
	}

}
