package cn.township.congress.domain.obligation;

import java.util.List;

import cn.township.congress.domain.shared.VersionedRepository;

/**
 * Obligations the current scope reaches.
 */
public interface Obligations extends VersionedRepository<Obligation> {

	Obligation save(Obligation obligation);

	List<Obligation> findByCourseId(long courseId);

	List<Obligation> findByMeetingId(long meetingId);

	List<Obligation> findByResolutionId(long resolutionId);

}
