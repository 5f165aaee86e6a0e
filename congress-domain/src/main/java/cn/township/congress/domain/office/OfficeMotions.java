package cn.township.congress.domain.office;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.VersionedRepository;

/**
 * Resignations and motions of removal the current scope reaches.
 */
public interface OfficeMotions extends VersionedRepository<OfficeMotion> {

	OfficeMotion saveAndFlush(OfficeMotion motion);

	Optional<OfficeMotion> findByLineId(long lineId);

	List<OfficeMotion> findByTenureIdAndStatus(long tenureId, MotionStatus status);

}
