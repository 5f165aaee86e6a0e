package cn.township.congress.domain.meeting;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import jakarta.persistence.LockModeType;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * Votes the current scope reaches.
 */
public interface Votes extends Repository<Vote, Long> {

	Vote save(Vote vote);

	/** Writes at once, so that rows beside it can refer to it. */
	Vote saveAndFlush(Vote vote);

	Optional<Vote> findById(long id);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Vote> findLockedById(long id);

	/**
	 * As the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default Vote load(long id, int version) {
		Vote found = findLockedById(id).orElseThrow(() -> new NotFound("vote", id));
		if (found.version() != version) {
			throw new OptimisticLockingFailureException("Vote " + id + " was changed since version " + version);
		}
		return found;
	}

	List<Vote> findByMeetingIdOrderById(long meetingId);

}
