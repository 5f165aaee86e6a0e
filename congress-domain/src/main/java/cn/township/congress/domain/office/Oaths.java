package cn.township.congress.domain.office;

import org.springframework.data.repository.Repository;

/**
 * Oaths the current scope reaches.
 */
public interface Oaths extends Repository<Oath, Long> {

	Oath saveAndFlush(Oath oath);

}
