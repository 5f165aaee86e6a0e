package cn.township.congress.domain.meeting;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.VersionedRepository;

/**
 * Votes the current scope reaches.
 */
public interface Votes extends VersionedRepository<Vote> {

	Vote save(Vote vote);

	/** Writes at once, so that rows beside it can refer to it. */
	Vote saveAndFlush(Vote vote);

	Optional<Vote> findById(long id);

	List<Vote> findByMeetingIdOrderById(long meetingId);

}
