package cn.township.congress.domain.suggestion;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import jakarta.persistence.LockModeType;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * The suggestions the current scope reaches.
 */
public interface Suggestions extends Repository<Suggestion, Long> {

	Suggestion save(Suggestion suggestion);

	Optional<Suggestion> findById(long id);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Suggestion> findLockedById(long id);

	/** Those handled together with it, kept from everybody else. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	List<Suggestion> findByHandlingMergedIntoIdOrderById(long main);

	/**
	 * The suggestion as the user saw it on the form. Two who act on it at once come one
	 * after the other, so that the second is told; without the lock their insertions
	 * would block each other.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default Suggestion load(long id, int version) {
		Suggestion suggestion = findLockedById(id).orElseThrow(() -> new NotFound("suggestion", id));
		if (suggestion.version() != version) {
			throw new OptimisticLockingFailureException("Suggestion " + id + " was changed since version " + version);
		}
		return suggestion;
	}

}
