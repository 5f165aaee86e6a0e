package cn.township.congress.domain.deputy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.VersionedRepository;

import org.springframework.data.jpa.repository.Query;

/**
 * The mandates the current scope reaches.
 */
public interface DeputyMandates extends VersionedRepository<DeputyMandate> {

	DeputyMandate save(DeputyMandate mandate);

	Optional<DeputyMandate> findById(long id);

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
