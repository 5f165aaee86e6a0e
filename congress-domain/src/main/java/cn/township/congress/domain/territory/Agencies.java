package cn.township.congress.domain.territory;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.repository.Repository;

/**
 * The handling agencies within the scope of the transaction.
 */
public interface Agencies extends Repository<Agency, Long> {

	Agency save(Agency agency);

	/** Writes at once, so that a name already taken is found out here. */
	Agency saveAndFlush(Agency agency);

	Optional<Agency> findById(Long id);

	/**
	 * The agency as the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default Agency load(long id, int version) {
		Agency agency = findById(id).orElseThrow(() -> new NotFound("agency", id));
		if (agency.version() != version) {
			throw new OptimisticLockingFailureException("Agency " + id + " was changed since version " + version);
		}
		return agency;
	}

	Optional<Agency> findByUnitCodeAndName(AdminCode unitCode, String name);

	List<Agency> findAllByUnitCodeOrderByName(AdminCode unitCode);

}
