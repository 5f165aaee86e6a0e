package cn.township.congress.domain.liaison;

import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.repository.Repository;

/**
 * The assignments the current scope reaches.
 */
public interface LiaisonAssignments extends Repository<LiaisonAssignment, Long> {

	LiaisonAssignment save(LiaisonAssignment assignment);

	Optional<LiaisonAssignment> findById(long id);

	Optional<LiaisonAssignment> findByIdAndUnitCode(long id, AdminCode unitCode);

	/**
	 * The assignment as the user saw it on the form.
	 * @throws NotFound if the county has no such assignment
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default LiaisonAssignment own(long id, AdminCode unitCode, int version) {
		LiaisonAssignment assignment = findByIdAndUnitCode(id, unitCode)
			.orElseThrow(() -> new NotFound("assignment", id));
		if (assignment.version() != version) {
			throw new OptimisticLockingFailureException("Assignment " + id + " was changed since version " + version);
		}
		return assignment;
	}

}
