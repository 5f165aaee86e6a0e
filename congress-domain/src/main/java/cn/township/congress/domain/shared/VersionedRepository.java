package cn.township.congress.domain.shared;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.core.GenericTypeResolver;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * Rows that several people change through forms. Two who act on one at once come one
 * after the other, so that the second is told; without the lock their insertions would
 * block each other.
 *
 * @param <T> the entity
 */
@NoRepositoryBean
public interface VersionedRepository<T extends Versioned> extends Repository<T, Long> {

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<T> findLockedById(long id);

	/**
	 * As the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default T load(long id, int version) {
		T found = findLockedById(id).orElseThrow(() -> new NotFound(kind(), id));
		if (found.version() != version) {
			throw new OptimisticLockingFailureException(kind() + " " + id + " was changed since version " + version);
		}
		return found;
	}

	private String kind() {
		Class<?> entity = GenericTypeResolver.resolveTypeArgument(getClass(), VersionedRepository.class);
		return (entity != null) ? entity.getSimpleName() : "row";
	}

}
