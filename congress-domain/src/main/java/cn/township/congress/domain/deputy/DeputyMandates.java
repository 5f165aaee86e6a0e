package cn.township.congress.domain.deputy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The mandates the current scope reaches.
 */
public interface DeputyMandates extends Repository<DeputyMandate, Long> {

	DeputyMandate save(DeputyMandate mandate);

	Optional<DeputyMandate> findById(long id);

	List<DeputyMandate> findByIdIn(Collection<Long> ids);

	List<DeputyMandate> findByCongressId(long congressId);

	void deleteById(long id);

}
