package cn.township.congress.domain.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import org.jspecify.annotations.Nullable;

/**
 * What the replies promised. One promise at most is open at a time.
 */
@Embeddable
class Promises {

	private @Nullable LocalDate promisedOn;

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<Commitment> commitments = new ArrayList<>();

	protected Promises() {
	}

	/**
	 * Checks what a letter promises before anything is changed.
	 * @param tracked whether it answers for an earlier promise
	 */
	static void requireFitting(ReplyLetter letter, boolean tracked, Entry entry) {
		Promise promise = letter.promise();
		if (letter.resultClass() != ResultClass.B) {
			if (promise != null) {
				throw new RuleViolation("suggestion.promise.onlyClassB", LocalRule.PROVINCE, letter.resultClass());
			}
			return;
		}
		if (tracked) {
			throw new RuleViolation("suggestion.promise.stillOpen", LocalRule.PROVINCE);
		}
		if (promise == null && letter.source() != ReplySource.LEDGER) {
			throw new RuleViolation("suggestion.promise.missing", LocalRule.PROVINCE);
		}
		if (promise != null) {
			entry.requireBefore(promise.until(), "suggestion.promise.past");
		}
	}

	/** A reply answers for what was promised before, and may promise something itself. */
	void answered(Suggestion suggestion, Reply reply, long agencyId, ReplyLetter letter, Entry entry) {
		open().ifPresent((before) -> before.settle(
				(letter.resultClass() == ResultClass.A) ? CommitmentStatus.KEPT : CommitmentStatus.GIVEN_UP,
				entry.on()));
		this.promisedOn = null;
		Promise promise = letter.promise();
		if (promise != null) {
			this.commitments.add(new Commitment(suggestion, reply, agencyId, promise));
			this.promisedOn = promise.until();
		}
	}

	void report(String text, @Nullable LocalDate postponedTo, Entry entry) {
		Commitment commitment = open()
			.orElseThrow(() -> new RuleViolation("suggestion.promise.none", LocalRule.PROVINCE));
		commitment.report(text, postponedTo, entry);
		this.promisedOn = commitment.promisedOn();
	}

	private Optional<Commitment> open() {
		return this.commitments.stream().filter(Commitment::isOpen).findFirst();
	}

	Optional<LocalDate> promisedOn() {
		return Optional.ofNullable(this.promisedOn);
	}

	boolean isOpen() {
		return this.promisedOn != null;
	}

}
