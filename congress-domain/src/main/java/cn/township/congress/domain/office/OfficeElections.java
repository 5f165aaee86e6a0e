package cn.township.congress.domain.office;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import jakarta.persistence.LockModeType;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * Elections the current scope reaches.
 */
public interface OfficeElections extends Repository<OfficeElection, Long> {

	OfficeElection save(OfficeElection election);

	OfficeElection saveAndFlush(OfficeElection election);

	Optional<OfficeElection> findById(long id);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<OfficeElection> findLockedById(long id);

	List<OfficeElection> findByCourseIdOrderById(long courseId);

	Optional<OfficeElection> findByVoteId(long voteId);

	Optional<OfficeElection> findByPreVoteId(long preVoteId);

	boolean existsByPreviousId(long previousId);

	/**
	 * As the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default OfficeElection load(long id, int version) {
		OfficeElection found = findLockedById(id).orElseThrow(() -> new NotFound("election", id));
		if (found.version() != version) {
			throw new OptimisticLockingFailureException("Election " + id + " was changed since version " + version);
		}
		return found;
	}

}
