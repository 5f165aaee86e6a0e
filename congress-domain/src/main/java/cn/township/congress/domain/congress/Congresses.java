package cn.township.congress.domain.congress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.territory.AdminCode;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.repository.Repository;

/**
 * The congresses the current scope reaches.
 */
public interface Congresses extends Repository<Congress, Long> {

	Congress save(Congress congress);

	/** Writes at once, so that a number already taken is found out here. */
	Congress saveAndFlush(Congress congress);

	Optional<Congress> findById(long id);

	List<Congress> findByUnitCodeOrderByTermNoDesc(AdminCode unitCode);

	/**
	 * The congress as the form was filled in with.
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default Optional<Congress> load(long id, int version) {
		Optional<Congress> found = findById(id);
		if (found.isPresent() && found.get().version() != version) {
			throw new OptimisticLockingFailureException("Congress " + id + " was changed since version " + version);
		}
		return found;
	}

	/** The congress of the term after. */
	default Optional<Congress> after(Congress congress) {
		return findByUnitCodeOrderByTermNoDesc(congress.unitCode()).stream()
			.filter((c) -> c.termNo() > congress.termNo())
			.reduce((later, sooner) -> sooner);
	}

	/** The congress of the term before. */
	default Optional<Congress> before(Congress congress) {
		return findByUnitCodeOrderByTermNoDesc(congress.unitCode()).stream()
			.filter((c) -> c.termNo() < congress.termNo())
			.findFirst();
	}

	/** The congress in its term on that day; the newest where dates leave a doubt. */
	default Optional<Congress> inTerm(AdminCode unitCode, LocalDate day) {
		return findByUnitCodeOrderByTermNoDesc(unitCode).stream().filter((c) -> c.isInTermOn(day)).findFirst();
	}

}
