package cn.township.congress.domain.office;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import jakarta.persistence.LockModeType;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * The tenures the current scope reaches.
 */
public interface Tenures extends Repository<Tenure, Long> {

	Tenure save(Tenure tenure);

	/** Writes at once, so that another can follow in the same post. */
	Tenure saveAndFlush(Tenure tenure);

	Optional<Tenure> findById(long id);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Tenure> findLockedById(long id);

	/** Who holds it now. */
	List<Tenure> findByCongressIdAndPostAndUntilOnIsNull(long congressId, Post post);

	/** What is held now in a congress. */
	List<Tenure> findByCongressIdAndUntilOnIsNull(long congressId);

	/** What these deputies hold now. */
	List<Tenure> findByMandateIdInAndUntilOnIsNull(Collection<Long> mandateIds);

	/** What this person holds now. */
	List<Tenure> findByPersonIdAndUntilOnIsNull(long personId);

	/**
	 * As the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default Tenure load(long id, int version) {
		Tenure found = findLockedById(id).orElseThrow(() -> new NotFound("tenure", id));
		if (found.version() != version) {
			throw new OptimisticLockingFailureException("Tenure " + id + " was changed since version " + version);
		}
		return found;
	}

}
