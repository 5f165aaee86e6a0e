package cn.township.congress.domain.office;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.VersionedRepository;

/**
 * Elections the current scope reaches.
 */
public interface OfficeElections extends VersionedRepository<OfficeElection> {

	OfficeElection save(OfficeElection election);

	OfficeElection saveAndFlush(OfficeElection election);

	Optional<OfficeElection> findById(long id);

	List<OfficeElection> findByCourseIdOrderById(long courseId);

	Optional<OfficeElection> findByVoteId(long voteId);

	Optional<OfficeElection> findByPreVoteId(long preVoteId);

	boolean existsByPreviousId(long previousId);

}
