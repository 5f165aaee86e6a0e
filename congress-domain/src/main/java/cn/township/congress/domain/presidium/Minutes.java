package cn.township.congress.domain.presidium;

import java.time.LocalDate;

import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
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
 * The record of one meeting (会议纪要). It is drafted from the data and from then on belongs
 * to its editor; a newer draft is kept beside it and never put over it. Signed, it stays.
 */
@Entity
public class Minutes {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minutes_id_seq")
	@SequenceGenerator(name = "minutes_id_seq", sequenceName = "minutes_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long meetingId;

	private String drafted;

	private String body;

	@Enumerated(EnumType.STRING)
	private MinutesStatus status;

	private @Nullable LocalDate signedOn;

	private @Nullable String signedBy;

	private String recordedBy;

	@Version
	private int version;

	/**
	 * @throws RuleViolation unless the meeting was held
	 */
	public Minutes(Meeting meeting, String drafted, String recordedBy) {
		if (meeting.status() != MeetingStatus.HELD) {
			throw new RuleViolation("minutes.notHeld", LocalRule.PROVINCE, meeting.status());
		}
		this.unitCode = meeting.unitCode();
		this.meetingId = meeting.id();
		this.drafted = drafted;
		this.body = drafted;
		this.status = MinutesStatus.DRAFT;
		this.recordedBy = recordedBy;
	}

	@SuppressWarnings("NullAway.Init")
	protected Minutes() {
	}

	/**
	 * Takes note of a newer draft. As long as nobody has written on it, it is the text;
	 * afterwards it only stands beside it.
	 */
	public void draftAgain(String newer) {
		requireUnsigned();
		if (this.body.equals(this.drafted)) {
			this.body = newer;
		}
		this.drafted = newer;
	}

	/** The editor's text. */
	public void edit(String text) {
		requireUnsigned();
		if (text.isBlank()) {
			throw new RuleViolation("minutes.empty", null);
		}
		this.body = text;
	}

	/** The chair signs it on a day; from then on it stays. */
	public void sign(Meeting meeting, Entry entry, String signer) {
		requireUnsigned();
		entry.requireNotBefore(meeting.heldOn(), "minutes.signedBeforeMeeting");
		this.status = MinutesStatus.SIGNED;
		this.signedOn = entry.on();
		this.signedBy = signer;
	}

	/**
	 * @throws RuleViolation unless it is signed; before, one simply writes on it
	 */
	public MinutesErratum correct(String text, Entry entry, String signer) {
		if (this.status != MinutesStatus.SIGNED || this.signedOn == null) {
			throw new RuleViolation("minutes.erratumUnsigned", null);
		}
		entry.requireNotBefore(this.signedOn, "minutes.erratumBeforeSignature");
		return new MinutesErratum(this, text, entry, signer);
	}

	private void requireUnsigned() {
		if (this.status == MinutesStatus.SIGNED) {
			throw new RuleViolation("minutes.signed", LocalRule.PROVINCE);
		}
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public long meetingId() {
		return this.meetingId;
	}

	public String drafted() {
		return this.drafted;
	}

	public String body() {
		return this.body;
	}

	public MinutesStatus status() {
		return this.status;
	}

	public int version() {
		return this.version;
	}

}
