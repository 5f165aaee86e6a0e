package cn.township.congress.domain.obligation;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import jakarta.persistence.LockModeType;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * Obligations the current scope reaches.
 */
public interface Obligations extends Repository<Obligation, Long> {

	Obligation save(Obligation obligation);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Obligation> findLockedById(long id);

	List<Obligation> findByCourseId(long courseId);

	List<Obligation> findByMeetingId(long meetingId);

	List<Obligation> findByResolutionId(long resolutionId);

	/**
	 * As the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default Obligation load(long id, int version) {
		Obligation found = findLockedById(id).orElseThrow(() -> new NotFound("obligation", id));
		if (found.version() != version) {
			throw new OptimisticLockingFailureException("Obligation " + id + " was changed since version " + version);
		}
		return found;
	}

}
