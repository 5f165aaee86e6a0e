package cn.township.congress.domain.office;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import jakarta.persistence.LockModeType;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * Resignations and motions of removal the current scope reaches.
 */
public interface OfficeMotions extends Repository<OfficeMotion, Long> {

	OfficeMotion saveAndFlush(OfficeMotion motion);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<OfficeMotion> findLockedById(long id);

	Optional<OfficeMotion> findByLineId(long lineId);

	List<OfficeMotion> findByTenureIdAndStatus(long tenureId, MotionStatus status);

	/**
	 * As the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default OfficeMotion load(long id, int version) {
		OfficeMotion found = findLockedById(id).orElseThrow(() -> new NotFound("motion", id));
		if (found.version() != version) {
			throw new OptimisticLockingFailureException("Motion " + id + " was changed since version " + version);
		}
		return found;
	}

}
