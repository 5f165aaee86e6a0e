package cn.township.congress.domain.presidium;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.VersionedRepository;

/**
 * Lists of members of presidiums the current scope reaches.
 */
public interface PresidiumLists extends VersionedRepository<PresidiumList> {

	PresidiumList save(PresidiumList list);

	Optional<PresidiumList> findByCourseIdAndStatusIn(long courseId, Collection<ListStatus> statuses);

	/** The newest first. */
	List<PresidiumList> findByCourseIdAndStatusInOrderByIdDesc(long courseId, Collection<ListStatus> statuses);

	Optional<PresidiumList> findByVoteId(long voteId);

}
