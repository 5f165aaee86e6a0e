package cn.township.congress.domain.deputy;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The deputy cards the current scope reaches.
 */
public interface DeputyCards extends Repository<DeputyCard, Long> {

	DeputyCard save(DeputyCard card);

	Optional<DeputyCard> findById(long id);

	boolean existsByMandateIdAndState(long mandateId, CardState state);

}
