package cn.township.congress.domain.presidium;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Subjects of items the current scope reaches.
 */
public interface AgendaSubjects extends Repository<AgendaSubject, Long> {

	AgendaSubject save(AgendaSubject subject);

	Optional<AgendaSubject> findById(long id);

	List<AgendaSubject> findByItemIdOrderById(long itemId);

	List<AgendaSubject> findByItemIdInOrderById(Collection<Long> itemIds);

	void deleteById(long id);

	void deleteByItemId(long itemId);

}
