package cn.township.congress.domain.deputy;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The mandates of higher congresses the current scope reaches.
 */
public interface HigherMandates extends Repository<HigherMandate, Long> {

	HigherMandate save(HigherMandate mandate);

	Optional<HigherMandate> findById(long id);

	List<HigherMandate> findByPersonId(long personId);

	void delete(HigherMandate mandate);

}
