package cn.township.congress.domain.meeting;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import jakarta.persistence.LockModeType;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * Meetings the current scope reaches.
 */
public interface Meetings extends Repository<Meeting, Long> {

	Meeting save(Meeting meeting);

	/** Writes at once, so that a number already taken is found out here. */
	Meeting saveAndFlush(Meeting meeting);

	Optional<Meeting> findById(long id);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Meeting> findLockedById(long id);

	/**
	 * As the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default Meeting load(long id, int version) {
		Meeting found = findLockedById(id).orElseThrow(() -> new NotFound("meeting", id));
		if (found.version() != version) {
			throw new OptimisticLockingFailureException("Meeting " + id + " was changed since version " + version);
		}
		return found;
	}

	List<Meeting> findByCourseIdOrderByHeldOnAscIdAsc(long courseId);

}
