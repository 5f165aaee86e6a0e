package cn.township.congress.domain.bill;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Deadlines for bills the current scope reaches.
 */
public interface BillDeadlines extends Repository<BillDeadline, Long> {

	BillDeadline save(BillDeadline deadline);

	Optional<BillDeadline> findByCourseId(long courseId);

}
