package cn.township.congress.domain.deputy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import jakarta.persistence.LockModeType;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The mandates the current scope reaches.
 */
public interface DeputyMandates extends Repository<DeputyMandate, Long> {

	DeputyMandate save(DeputyMandate mandate);

	Optional<DeputyMandate> findById(long id);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<DeputyMandate> findLockedById(long id);

	/**
	 * The mandate as the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default DeputyMandate load(long id, int version) {
		DeputyMandate mandate = findLockedById(id).orElseThrow(() -> new NotFound("deputy mandate", id));
		if (mandate.version() != version) {
			throw new OptimisticLockingFailureException("Mandate " + id + " was changed since version " + version);
		}
		return mandate;
	}

	List<DeputyMandate> findByIdIn(Collection<Long> ids);

	List<DeputyMandate> findByCongressId(long congressId);

	/** Confirmed deputies of congresses that have met by that day. */
	@Query("""
			SELECT m FROM DeputyMandate m WHERE m.status = cn.township.congress.domain.deputy.MandateStatus.CONFIRMED
			AND m.congressId IN (SELECT c.id FROM Congress c WHERE c.firstSessionOn <= :day)""")
	List<DeputyMandate> awaitingOffice(LocalDate day);

	/** Not yet ended mandates of congresses whose term was over by that day. */
	@Query("""
			SELECT m FROM DeputyMandate m WHERE m.endedOn IS NULL
			AND m.congressId IN (SELECT c.id FROM Congress c WHERE c.endedOn <= :day)""")
	List<DeputyMandate> pastTheirTerm(LocalDate day);

	void deleteById(long id);

}
