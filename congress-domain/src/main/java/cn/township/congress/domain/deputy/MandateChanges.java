package cn.township.congress.domain.deputy;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The register of changes within the current scope.
 */
public interface MandateChanges extends Repository<MandateChange, Long> {

	MandateChange save(MandateChange change);

	List<MandateChange> findByMandateIdOrderById(long mandateId);

}
