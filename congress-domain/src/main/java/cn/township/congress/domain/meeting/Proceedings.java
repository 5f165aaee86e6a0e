package cn.township.congress.domain.meeting;

import org.springframework.data.repository.Repository;

/**
 * Timelines of sessions and meetings.
 */
public interface Proceedings extends Repository<Proceeding, Long> {

	Proceeding save(Proceeding proceeding);

}
