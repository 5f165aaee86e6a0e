package cn.township.congress.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;

import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A line of the timeline of a session or of a meeting; kept as it was written.
 */
@Entity
@Immutable
public class Proceeding {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proceeding_id_seq")
	@SequenceGenerator(name = "proceeding_id_seq", sequenceName = "proceeding_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private @Nullable Long courseId;

	private @Nullable Long meetingId;

	@Enumerated(EnumType.STRING)
	private ProceedingKind kind;

	private LocalDate happenedOn;

	private @Nullable String document;

	private @Nullable String note;

	private Instant recordedAt;

	private String recordedBy;

	private Proceeding(AdminCode unitCode, ProceedingKind kind, Entry entry, @Nullable String document,
			@Nullable String note) {
		this.unitCode = unitCode;
		this.kind = kind;
		this.happenedOn = entry.on();
		this.document = document;
		this.note = note;
		this.recordedAt = entry.recordedAt();
		this.recordedBy = entry.recordedBy();
	}

	@SuppressWarnings("NullAway.Init")
	protected Proceeding() {
	}

	/** Of a session. */
	public static Proceeding ofSession(AdminCode unitCode, long courseId, ProceedingKind kind, Entry entry,
			@Nullable String document, @Nullable String note) {
		Proceeding line = new Proceeding(unitCode, kind, entry, document, note);
		line.courseId = courseId;
		return line;
	}

	/** Of a meeting. */
	public static Proceeding of(Meeting meeting, ProceedingKind kind, Entry entry, @Nullable String document,
			@Nullable String note) {
		Proceeding line = new Proceeding(meeting.unitCode(), kind, entry, document, note);
		line.meetingId = meeting.id();
		line.courseId = meeting.courseId();
		return line;
	}

	public ProceedingKind kind() {
		return this.kind;
	}

}
