package cn.township.congress.domain.deputy;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.repository.Repository;

/**
 * The persons the current scope reaches.
 */
public interface Persons extends Repository<Person, Long> {

	Person save(Person person);

	Optional<Person> findById(long id);

	List<Person> findByUnitCode(AdminCode unitCode);

	Optional<Person> findByUnitCodeAndIdNumber(AdminCode unitCode, String idNumber);

	List<Person> findByUnitCodeAndName(AdminCode unitCode, String name);

	/**
	 * The person as the user saw it on the form.
	 * @throws NotFound if there is none within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default Person load(long id, int version) {
		Person person = findById(id).orElseThrow(() -> new NotFound("person", id));
		if (person.version() != version) {
			throw new OptimisticLockingFailureException("Person " + id + " was changed since version " + version);
		}
		return person;
	}

	void deleteById(long id);

}
