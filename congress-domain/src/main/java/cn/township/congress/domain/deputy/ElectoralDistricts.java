package cn.township.congress.domain.deputy;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The electoral districts the current scope reaches.
 */
public interface ElectoralDistricts extends Repository<ElectoralDistrict, Long> {

	ElectoralDistrict save(ElectoralDistrict district);

	List<ElectoralDistrict> findByCongressIdOrderByDistrictNo(long congressId);

	void deleteById(long id);

}
