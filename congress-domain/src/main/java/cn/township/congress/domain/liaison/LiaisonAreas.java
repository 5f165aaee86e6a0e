package cn.township.congress.domain.liaison;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The areas the current scope reaches.
 */
public interface LiaisonAreas extends Repository<LiaisonArea, Long> {

	/** Writes at once, so that a name already taken is found out here. */
	LiaisonArea saveAndFlush(LiaisonArea area);

	Optional<LiaisonArea> findById(long id);

	Optional<LiaisonArea> findByIdAndUnitCode(long id, AdminCode unitCode);

	/**
	 * The area as the user saw it on the form.
	 * @throws NotFound if the county has no such area
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default LiaisonArea own(long id, AdminCode unitCode, int version) {
		LiaisonArea area = findByIdAndUnitCode(id, unitCode).orElseThrow(() -> new NotFound("area", id));
		if (area.version() != version) {
			throw new OptimisticLockingFailureException("Area " + id + " was changed since version " + version);
		}
		return area;
	}

	/** In which areas these townships are or were. */
	@Query("SELECT t FROM AreaTownship t JOIN FETCH t.area WHERE t.townshipCode IN :townships")
	List<AreaTownship> of(Collection<AdminCode> townships);

}
