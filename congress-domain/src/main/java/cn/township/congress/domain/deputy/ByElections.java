package cn.township.congress.domain.deputy;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.VersionedRepository;

/**
 * The by-elections the current scope reaches.
 */
public interface ByElections extends VersionedRepository<ByElection> {

	ByElection save(ByElection byElection);

	Optional<ByElection> findById(long id);

	List<ByElection> findByDistrictIdAndStatus(long districtId, ByElectionStatus status);

}
