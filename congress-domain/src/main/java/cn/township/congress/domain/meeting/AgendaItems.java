package cn.township.congress.domain.meeting;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.VersionedRepository;

/**
 * Items of agendas the current scope reaches.
 */
public interface AgendaItems extends VersionedRepository<AgendaItem> {

	AgendaItem save(AgendaItem agendaItem);

	Optional<AgendaItem> findById(long id);

	List<AgendaItem> findByCourseIdOrderByItemNo(long courseId);

	/** Of a meeting of the presidium, or those of a session taken at this meeting. */
	List<AgendaItem> findByMeetingIdOrderByItemNo(long meetingId);

	void deleteById(long id);

	/** Writes at once, so that items can change their numbers. */
	void flush();

}
