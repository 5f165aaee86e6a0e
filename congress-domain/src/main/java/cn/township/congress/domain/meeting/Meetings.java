package cn.township.congress.domain.meeting;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.VersionedRepository;

/**
 * Meetings the current scope reaches.
 */
public interface Meetings extends VersionedRepository<Meeting> {

	Meeting save(Meeting meeting);

	/** Writes at once, so that a number already taken is found out here. */
	Meeting saveAndFlush(Meeting meeting);

	Optional<Meeting> findById(long id);

	List<Meeting> findByCourseIdOrderByHeldOnAscIdAsc(long courseId);

}
