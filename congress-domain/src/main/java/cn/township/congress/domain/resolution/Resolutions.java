package cn.township.congress.domain.resolution;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import jakarta.persistence.LockModeType;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * Resolutions, decisions and announcements the current scope reaches.
 */
public interface Resolutions extends Repository<Resolution, Long> {

	Resolution save(Resolution resolution);

	/** Writes at once, so that a number already taken is found out here. */
	Resolution saveAndFlush(Resolution resolution);

	Optional<Resolution> findById(long id);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Resolution> findLockedById(long id);

	/** Those one item of an agenda decides, in the order they were drafted. */
	List<Resolution> findByItemIdOrderById(long itemId);

	/**
	 * As the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default Resolution load(long id, int version) {
		Resolution found = findLockedById(id).orElseThrow(() -> new NotFound("resolution", id));
		if (found.version() != version) {
			throw new OptimisticLockingFailureException("Resolution " + id + " was changed since version " + version);
		}
		return found;
	}

}
