package cn.township.congress.domain.liaison;

import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.repository.Repository;

/**
 * The visits the current scope reaches.
 */
public interface LiaisonVisits extends Repository<LiaisonVisit, Long> {

	LiaisonVisit save(LiaisonVisit visit);

	Optional<LiaisonVisit> findByIdAndUnitCode(long id, AdminCode unitCode);

	/**
	 * The visit as the user saw it on the form.
	 * @throws NotFound if the unit entered no such visit
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default LiaisonVisit own(long id, AdminCode unitCode, int version) {
		LiaisonVisit visit = findByIdAndUnitCode(id, unitCode).orElseThrow(() -> new NotFound("visit", id));
		if (visit.version() != version) {
			throw new OptimisticLockingFailureException("Visit " + id + " was changed since version " + version);
		}
		return visit;
	}

}
