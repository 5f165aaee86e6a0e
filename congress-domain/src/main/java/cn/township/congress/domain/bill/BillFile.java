package cn.township.congress.domain.bill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.Basis;
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
 * The cover of a bill's file: to which session it was put, under which number, what it
 * says, how far it has come, and the timeline.
 */
@MappedSuperclass
abstract class BillFile implements Versioned {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bill_id_seq")
	@SequenceGenerator(name = "bill_id_seq", sequenceName = "bill_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long congressId;

	private long courseId;

	private @Nullable Integer serialNo;

	@Enumerated(EnumType.STRING)
	private Proposer proposer;

	private String subject;

	private String grounds;

	private String plan;

	@Enumerated(EnumType.STRING)
	private BillStatus status;

	private LocalDate draftedOn;

	private @Nullable LocalDate submittedOn;

	private Instant registeredAt;

	private String registeredBy;

	@Version
	private int version;

	@OneToMany(mappedBy = "bill", cascade = CascadeType.ALL)
	private List<BillEvent> events = new ArrayList<>();

	BillFile(SessionCourse course, Proposer proposer, BillText text, Entry entry) {
		this.unitCode = course.unitCode();
		this.congressId = course.congressId();
		this.courseId = course.id();
		this.proposer = proposer;
		this.subject = text.subject();
		this.grounds = text.grounds();
		this.plan = text.plan();
		this.status = BillStatus.DRAFT;
		this.draftedOn = entry.on();
		this.registeredAt = entry.recordedAt();
		this.registeredBy = entry.recordedBy();
	}

	@SuppressWarnings("NullAway.Init")
	protected BillFile() {
	}

	void write(BillText text) {
		this.subject = text.subject();
		this.grounds = text.grounds();
		this.plan = text.plan();
	}

	void numbered(int serialNo, LocalDate on) {
		this.serialNo = serialNo;
		this.submittedOn = on;
	}

	void require(BillStatus needed, String key, Basis basis) {
		if (this.status != needed) {
			throw new RuleViolation(key, basis, this.status);
		}
	}

	void requireNotBeforeDraft(Entry entry) {
		entry.requireNotBefore(this.draftedOn, "bill.beforeDraft");
	}

	void requireNotBeforeSubmission(Entry entry) {
		entry.requireNotBefore((this.submittedOn != null) ? this.submittedOn : this.draftedOn, "bill.beforeSubmission");
	}

	void move(BillStatus to, BillEventKind kind, Entry entry, @Nullable String detail) {
		this.status = to;
		note(kind, entry, detail);
	}

	void note(BillEventKind kind, Entry entry, @Nullable String detail) {
		this.events.add(new BillEvent((Bill) this, kind, entry, detail));
	}

	/** What has happened so far, in the order of the entries. */
	public List<BillEventKind> history() {
		return this.events.stream().map(BillEvent::kind).toList();
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

	/** The session it was put to. */
	public long courseId() {
		return this.courseId;
	}

	/** Number within the session; none before the submission. */
	public @Nullable Integer serialNo() {
		return this.serialNo;
	}

	public Proposer proposer() {
		return this.proposer;
	}

	public BillText text() {
		return new BillText(this.subject, this.grounds, this.plan);
	}

	public BillStatus status() {
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
