package cn.township.congress.domain.deputy;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.territory.AdminCode;
import org.springframework.data.repository.Repository;

/**
 * The persons the current scope reaches.
 */
public interface Persons extends Repository<Person, Long> {

	Person save(Person person);

	Optional<Person> findById(long id);

	List<Person> findByUnitCode(AdminCode unitCode);

	void deleteById(long id);

}
