package cn.township.congress.domain.meeting;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Who attends without a vote, as far as the current scope reaches.
 */
public interface MeetingObservers extends Repository<MeetingObserver, Long> {

	MeetingObserver save(MeetingObserver observer);

	List<MeetingObserver> findByCourseIdOrderById(long courseId);

	List<MeetingObserver> findByMeetingIdOrderById(long meetingId);

	void delete(MeetingObserver observer);

	/** Of the session the meeting belongs to or, at the presidium, of the meeting. */
	default List<MeetingObserver> of(Meeting meeting) {
		Long course = meeting.courseId();
		return (meeting.kind() == MeetingKind.PRESIDIUM || course == null) ? findByMeetingIdOrderById(meeting.id())
				: findByCourseIdOrderById(course);
	}

}
