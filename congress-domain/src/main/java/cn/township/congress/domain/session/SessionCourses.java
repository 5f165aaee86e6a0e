package cn.township.congress.domain.session;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import jakarta.persistence.LockModeType;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * Sessions on their course, as far as the current scope reaches.
 */
public interface SessionCourses extends Repository<SessionCourse, Long> {

	SessionCourse save(SessionCourse course);

	/** Writes at once, so that a number already taken is found out here. */
	SessionCourse saveAndFlush(SessionCourse course);

	Optional<SessionCourse> findById(long id);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<SessionCourse> findLockedById(long id);

	List<SessionCourse> findByCongressIdOrderBySessionNo(long congressId);

	/**
	 * As the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default SessionCourse load(long id, int version) {
		SessionCourse found = findLockedById(id).orElseThrow(() -> new NotFound("session course", id));
		if (found.version() != version) {
			throw new OptimisticLockingFailureException("Session " + id + " was changed since version " + version);
		}
		return found;
	}

}
