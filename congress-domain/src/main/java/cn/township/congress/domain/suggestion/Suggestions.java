package cn.township.congress.domain.suggestion;

import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.repository.Repository;

/**
 * The suggestions the current scope reaches.
 */
public interface Suggestions extends Repository<Suggestion, Long> {

	Suggestion save(Suggestion suggestion);

	Optional<Suggestion> findById(long id);

	/**
	 * The suggestion as the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default Suggestion load(long id, int version) {
		Suggestion suggestion = findById(id).orElseThrow(() -> new NotFound("suggestion", id));
		if (suggestion.version() != version) {
			throw new OptimisticLockingFailureException("Suggestion " + id + " was changed since version " + version);
		}
		return suggestion;
	}

}
