package cn.township.congress.domain.deputy;

import java.util.List;
import java.util.Optional;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.repository.Repository;

/**
 * The electoral districts the current scope reaches.
 */
public interface ElectoralDistricts extends Repository<ElectoralDistrict, Long> {

	ElectoralDistrict save(ElectoralDistrict district);

	Optional<ElectoralDistrict> findById(long id);

	/**
	 * The district as the form was filled in with.
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default Optional<ElectoralDistrict> load(long id, int version) {
		Optional<ElectoralDistrict> found = findById(id);
		if (found.isPresent() && found.get().version() != version) {
			throw new OptimisticLockingFailureException("District " + id + " was changed since version " + version);
		}
		return found;
	}

	List<ElectoralDistrict> findByCongressIdOrderByDistrictNo(long congressId);

	void deleteById(long id);

	/** Writes at once, so that what the database refuses is found out here. */
	void flush();

}
