package cn.township.congress.domain.inquiry;

import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import jakarta.persistence.LockModeType;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * The questions the current scope reaches.
 */
public interface Questions extends Repository<Question, Long> {

	Question save(Question question);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Question> findLockedById(long id);

	/**
	 * As the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default Question load(long id, int version) {
		Question found = findLockedById(id).orElseThrow(() -> new NotFound("question", id));
		if (found.version() != version) {
			throw new OptimisticLockingFailureException("Question " + id + " was changed since version " + version);
		}
		return found;
	}

}
