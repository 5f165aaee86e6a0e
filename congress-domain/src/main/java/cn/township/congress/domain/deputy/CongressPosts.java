package cn.township.congress.domain.deputy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The posts of deputies the current scope reaches.
 */
public interface CongressPosts extends Repository<CongressPost, Long> {

	CongressPost save(CongressPost post);

	Optional<CongressPost> findById(long id);

	/** Who holds it now. */
	List<CongressPost> findByCongressIdAndPostAndUntilOnIsNull(long congressId, Post post);

	/** What these deputies hold now. */
	List<CongressPost> findByMandateIdInAndUntilOnIsNull(Collection<Long> mandateIds);

}
