package cn.township.congress.domain.presidium;

import org.springframework.data.repository.Repository;

/**
 * Corrections of records of meetings.
 */
public interface MinutesErrata extends Repository<MinutesErratum, Long> {

	MinutesErratum save(MinutesErratum erratum);

}
