package cn.township.congress.domain.office;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Scrutineers and tellers the current scope reaches.
 */
public interface Scrutineers extends Repository<Scrutineer, Long> {

	Scrutineer save(Scrutineer scrutineer);

	List<Scrutineer> findByCourseId(long courseId);

	void deleteByCourseId(long courseId);

	/** Writes at once, so that a list can be replaced. */
	void flush();

}
