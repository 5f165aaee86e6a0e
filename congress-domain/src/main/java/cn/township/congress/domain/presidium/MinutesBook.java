package cn.township.congress.domain.presidium;

import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import jakarta.persistence.LockModeType;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * Records of meetings the current scope reaches.
 */
public interface MinutesBook extends Repository<Minutes, Long> {

	Minutes save(Minutes minutes);

	Optional<Minutes> findByMeetingId(long meetingId);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Minutes> findLockedByMeetingId(long meetingId);

	/**
	 * The record of a meeting as the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default Minutes load(long meetingId, int version) {
		Minutes found = findLockedByMeetingId(meetingId).orElseThrow(() -> new NotFound("minutes", meetingId));
		if (found.version() != version) {
			throw new OptimisticLockingFailureException("Minutes of meeting " + meetingId + " were changed");
		}
		return found;
	}

}
