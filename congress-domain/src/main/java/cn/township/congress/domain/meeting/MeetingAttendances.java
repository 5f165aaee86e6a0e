package cn.township.congress.domain.meeting;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Who attended, as far as the current scope reaches.
 */
public interface MeetingAttendances extends Repository<MeetingAttendance, Long> {

	MeetingAttendance save(MeetingAttendance meetingAttendance);

	void delete(MeetingAttendance meetingAttendance);

	List<MeetingAttendance> findByMeetingId(long meetingId);

	Optional<MeetingAttendance> findByMeetingIdAndMandateId(long meetingId, long mandateId);

	void deleteById(long id);

}
