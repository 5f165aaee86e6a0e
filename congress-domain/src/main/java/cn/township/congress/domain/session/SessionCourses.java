package cn.township.congress.domain.session;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.VersionedRepository;

/**
 * Sessions on their course, as far as the current scope reaches.
 */
public interface SessionCourses extends VersionedRepository<SessionCourse> {

	SessionCourse save(SessionCourse course);

	/** Writes at once, so that a number already taken is found out here. */
	SessionCourse saveAndFlush(SessionCourse course);

	Optional<SessionCourse> findById(long id);

	List<SessionCourse> findByCongressIdOrderBySessionNo(long congressId);

}
