package cn.township.congress.domain.office;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Proposed members of committees the current scope reaches.
 */
public interface CommitteeNominees extends Repository<CommitteeNominee, Long> {

	CommitteeNominee save(CommitteeNominee nominee);

	List<CommitteeNominee> findByCourseId(long courseId);

	void deleteByCourseId(long courseId);

	/** Writes at once, so that a list can be replaced. */
	void flush();

}
