package cn.township.congress.domain.suggestion;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.VersionedRepository;
import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;

/**
 * The suggestions the current scope reaches.
 */
public interface Suggestions extends VersionedRepository<Suggestion> {

	Suggestion save(Suggestion suggestion);

	Optional<Suggestion> findById(long id);

	/** Those handled together with it, kept from everybody else. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	List<Suggestion> findByHandlingMergedIntoIdOrderById(long main);

}
