package cn.township.congress.domain.meeting;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import jakarta.persistence.LockModeType;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * Items of agendas the current scope reaches.
 */
public interface AgendaItems extends Repository<AgendaItem, Long> {

	AgendaItem save(AgendaItem agendaItem);

	Optional<AgendaItem> findById(long id);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<AgendaItem> findLockedById(long id);

	/**
	 * As the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default AgendaItem load(long id, int version) {
		AgendaItem found = findLockedById(id).orElseThrow(() -> new NotFound("agenda item", id));
		if (found.version() != version) {
			throw new OptimisticLockingFailureException("AgendaItem " + id + " was changed since version " + version);
		}
		return found;
	}

	List<AgendaItem> findByCourseIdOrderByItemNo(long courseId);

	/** Of a meeting of the presidium, or those of a session taken at this meeting. */
	List<AgendaItem> findByMeetingIdOrderByItemNo(long meetingId);

	void deleteById(long id);

	/** Writes at once, so that items can change their numbers. */
	void flush();

}
