package cn.township.congress.domain.presidium;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import jakarta.persistence.LockModeType;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * Lists of members of presidiums the current scope reaches.
 */
public interface PresidiumLists extends Repository<PresidiumList, Long> {

	PresidiumList save(PresidiumList list);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<PresidiumList> findLockedById(long id);

	Optional<PresidiumList> findByCourseIdAndStatusIn(long courseId, Collection<ListStatus> statuses);

	/** The newest first. */
	List<PresidiumList> findByCourseIdAndStatusInOrderByIdDesc(long courseId, Collection<ListStatus> statuses);

	Optional<PresidiumList> findByVoteId(long voteId);

	/**
	 * As the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default PresidiumList load(long id, int version) {
		PresidiumList found = findLockedById(id).orElseThrow(() -> new NotFound("presidium list", id));
		if (found.version() != version) {
			throw new OptimisticLockingFailureException("List " + id + " was changed since version " + version);
		}
		return found;
	}

}
