package cn.township.congress.domain.meeting;

import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who attends without a vote: a session as a whole, or one meeting of the
 * presidium.
 */
@Entity
public class MeetingObserver {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_observer_id_seq")
	@SequenceGenerator(name = "meeting_observer_id_seq", sequenceName = "meeting_observer_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private @Nullable Long courseId;

	private @Nullable Long meetingId;

	private String name;

	private @Nullable String workUnit;

	private @Nullable String post;

	@Enumerated(EnumType.STRING)
	private ObserverGround ground;

	private @Nullable Boolean attended;

	@Version
	private int version;

	/**
	 * Invited to the session the meeting belongs to or, at the presidium, to this meeting
	 * alone.
	 */
	public MeetingObserver(Meeting meeting, String name, @Nullable String workUnit, @Nullable String post,
			ObserverGround ground) {
		this.unitCode = meeting.unitCode();
		boolean ofMeeting = meeting.kind() == MeetingKind.PRESIDIUM || meeting.courseId() == null;
		this.courseId = ofMeeting ? null : meeting.courseId();
		this.meetingId = ofMeeting ? meeting.id() : null;
		this.name = name;
		this.workUnit = workUnit;
		this.post = post;
		this.ground = ground;
	}

	@SuppressWarnings("NullAway.Init")
	protected MeetingObserver() {
	}

	/** Whether they came. */
	public void attended(boolean attended) {
		this.attended = attended;
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public String name() {
		return this.name;
	}

	public @Nullable String workUnit() {
		return this.workUnit;
	}

	public boolean isAttended() {
		return Boolean.TRUE.equals(this.attended);
	}

}
