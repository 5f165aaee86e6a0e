package cn.township.congress.domain.suggestion;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The key supervisions the current scope reaches.
 */
public interface KeySupervisions extends Repository<KeySupervision, Long> {

	KeySupervision save(KeySupervision supervision);

	Optional<KeySupervision> findBySuggestionId(long suggestionId);

}
