package cn.township.congress.domain.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.shared.Versioned;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The cover of an interpellation's file.
 */
@MappedSuperclass
abstract class InterpellationFile implements Versioned {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interpellation_id_seq")
	@SequenceGenerator(name = "interpellation_id_seq", sequenceName = "interpellation_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long congressId;

	private long courseId;

	private @Nullable Integer serialNo;

	private String addressee;

	private String question;

	private String content;

	@Enumerated(EnumType.STRING)
	private InterpellationStatus status;

	private LocalDate draftedOn;

	private @Nullable LocalDate submittedOn;

	private Instant registeredAt;

	private String registeredBy;

	@Version
	private int version;

	@OneToMany(mappedBy = "interpellation", cascade = CascadeType.ALL)
	private List<InterpellationEvent> events = new ArrayList<>();

	InterpellationFile(SessionCourse course, InterpellationText text, Entry entry) {
		this.unitCode = course.unitCode();
		this.congressId = course.congressId();
		this.courseId = course.id();
		this.addressee = text.addressee();
		this.question = text.question();
		this.content = text.content();
		this.status = InterpellationStatus.DRAFT;
		this.draftedOn = entry.on();
		this.registeredAt = entry.recordedAt();
		this.registeredBy = entry.recordedBy();
	}

	@SuppressWarnings("NullAway.Init")
	protected InterpellationFile() {
	}

	void numbered(int serialNo, LocalDate on) {
		this.serialNo = serialNo;
		this.submittedOn = on;
	}

	void require(InterpellationStatus needed, String key) {
		if (this.status != needed) {
			throw new RuleViolation(key, LawArticle.ORG_24, this.status);
		}
	}

	void requireNotBeforeSubmission(Entry entry) {
		entry.requireNotBefore((this.submittedOn != null) ? this.submittedOn : this.draftedOn,
				"interpellation.beforeSubmission");
	}

	void move(InterpellationStatus to, InterpellationEventKind kind, Entry entry, @Nullable String detail) {
		this.status = to;
		note(kind, entry, detail);
	}

	void note(InterpellationEventKind kind, Entry entry, @Nullable String detail) {
		this.events.add(new InterpellationEvent((Interpellation) this, kind, entry, detail));
	}

	/** What has happened so far, in the order of the entries. */
	public List<InterpellationEventKind> history() {
		return this.events.stream().map(InterpellationEvent::kind).toList();
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public long congressId() {
		return this.congressId;
	}

	/** The session it was put at. */
	public long courseId() {
		return this.courseId;
	}

	/** Number within the session; none before the submission. */
	public @Nullable Integer serialNo() {
		return this.serialNo;
	}

	public InterpellationText text() {
		return new InterpellationText(this.addressee, this.question, this.content);
	}

	public InterpellationStatus status() {
		return this.status;
	}

	public @Nullable LocalDate submittedOn() {
		return this.submittedOn;
	}

	@Override
	public int version() {
		return this.version;
	}

}
