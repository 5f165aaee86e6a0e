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

	Optional<Congress> findById(long id);

	List<Congress> findByUnitCodeOrderByTermNoDesc(AdminCode unitCode);

	/** The congress in its term on that day; the newest where dates leave a doubt. */
	default Optional<Congress> inTerm(AdminCode unitCode, LocalDate day) {
		return findByUnitCodeOrderByTermNoDesc(unitCode).stream().filter((c) -> c.isInTermOn(day)).findFirst();
	}

}
