package cn.township.congress.domain.office;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.VersionedRepository;

/**
 * The tenures the current scope reaches.
 */
public interface Tenures extends VersionedRepository<Tenure> {

	Tenure save(Tenure tenure);

	/** Writes at once, so that another can follow in the same post. */
	Tenure saveAndFlush(Tenure tenure);

	Optional<Tenure> findById(long id);

	/** Who holds it now. */
	List<Tenure> findByCongressIdAndPostAndUntilOnIsNull(long congressId, Post post);

	/** What is held now in a congress. */
	List<Tenure> findByCongressIdAndUntilOnIsNull(long congressId);

	/** What these deputies hold now. */
	List<Tenure> findByMandateIdInAndUntilOnIsNull(Collection<Long> mandateIds);

	/** What this person holds now. */
	List<Tenure> findByPersonIdAndUntilOnIsNull(long personId);

}
