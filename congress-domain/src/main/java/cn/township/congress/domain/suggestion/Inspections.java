package cn.township.congress.domain.suggestion;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The inspections the current scope reaches.
 */
public interface Inspections extends Repository<Inspection, Long> {

	Inspection save(Inspection inspection);

	Optional<Inspection> findByIdAndSuggestionId(long id, long suggestionId);

}
