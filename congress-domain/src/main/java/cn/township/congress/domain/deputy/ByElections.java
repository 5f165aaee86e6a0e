package cn.township.congress.domain.deputy;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import jakarta.persistence.LockModeType;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * The by-elections the current scope reaches.
 */
public interface ByElections extends Repository<ByElection, Long> {

	ByElection save(ByElection byElection);

	Optional<ByElection> findById(long id);

	List<ByElection> findByDistrictIdAndStatus(long districtId, ByElectionStatus status);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<ByElection> findLockedById(long id);

	/**
	 * The by-election as the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default ByElection load(long id, int version) {
		ByElection found = findLockedById(id).orElseThrow(() -> new NotFound("by-election", id));
		if (found.version() != version) {
			throw new OptimisticLockingFailureException("By-election " + id + " was changed since version " + version);
		}
		return found;
	}

}
