package cn.township.congress.domain.territory;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The tree of areas. Everybody may read it; an administrator writes within the own area.
 */
public interface Territories extends Repository<Territory, Long> {

	Territory save(Territory territory);

	Optional<Territory> findByUnitCode(AdminCode unitCode);

	Optional<Territory> findByName(String name);

	List<Territory> findAllByOrderByUnitCode();

	boolean existsByUnitCode(AdminCode unitCode);

	long count();

}
