package cn.township.congress.domain.territory;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The handling agencies within the scope of the transaction.
 */
public interface Agencies extends Repository<Agency, Long> {

	Agency save(Agency agency);

	/** Writes at once, so that a name already taken is found out here. */
	Agency saveAndFlush(Agency agency);

	Optional<Agency> findById(Long id);

	Optional<Agency> findByUnitCodeAndName(AdminCode unitCode, String name);

	List<Agency> findAllByUnitCodeOrderByName(AdminCode unitCode);

}
