package cn.township.congress.domain.congress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.territory.AdminCode;
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
