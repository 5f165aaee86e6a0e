package cn.township.congress.domain.inquiry;

import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import jakarta.persistence.LockModeType;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * The interpellations the current scope reaches.
 */
public interface Interpellations extends Repository<Interpellation, Long> {

	Interpellation save(Interpellation interpellation);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Interpellation> findLockedById(long id);

	/**
	 * As the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default Interpellation load(long id, int version) {
		Interpellation found = findLockedById(id).orElseThrow(() -> new NotFound("interpellation", id));
		if (found.version() != version) {
			throw new OptimisticLockingFailureException(
					"Interpellation " + id + " was changed since version " + version);
		}
		return found;
	}

}
