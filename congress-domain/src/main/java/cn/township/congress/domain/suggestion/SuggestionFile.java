package cn.township.congress.domain.suggestion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.congress.Occasion;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
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
 * The cover of a suggestion's file: under which number it is kept, how far it has come,
 * and the timeline (办理经过).
 */
@MappedSuperclass
abstract class SuggestionFile implements Versioned {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suggestion_id_seq")
	@SequenceGenerator(name = "suggestion_id_seq", sequenceName = "suggestion_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long congressId;

	private @Nullable Long sessionId;

	private boolean inSession;

	private @Nullable Integer serialNo;

	@Enumerated(EnumType.STRING)
	private SuggestionStatus status;

	private @Nullable String statusNote;

	private LocalDate submittedOn;

	private Instant registeredAt;

	private String registeredBy;

	private @Nullable LocalDate acceptedOn;

	@Enumerated(EnumType.STRING)
	private @Nullable RejectionGround rejectionGround;

	private @Nullable LocalDate concludedOn;

	@Enumerated(EnumType.STRING)
	private @Nullable Conclusion conclusion;

	private @Nullable Long billId;

	private boolean fromLedger;

	private @Nullable LocalDate keySince;

	private int urged;

	@Version
	private int version;

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<SuggestionEvent> events = new ArrayList<>();

	SuggestionFile(AdminCode unitCode, Occasion occasion, Entry submission) {
		this.unitCode = unitCode;
		this.congressId = occasion.congressId();
		this.sessionId = occasion.sessionId();
		this.inSession = occasion.inSession();
		this.status = SuggestionStatus.SUBMITTED;
		this.submittedOn = submission.on();
		this.registeredAt = submission.recordedAt();
		this.registeredBy = submission.recordedBy();
	}

	@SuppressWarnings("NullAway.Init")
	protected SuggestionFile() {
	}

	/** Not yet put forward. */
	void drafted() {
		this.status = SuggestionStatus.DRAFT;
	}

	/** A draft is put forward. */
	void putForward(Occasion occasion, Entry entry) {
		this.congressId = occasion.congressId();
		this.sessionId = occasion.sessionId();
		this.inSession = occasion.inSession();
		this.submittedOn = entry.on();
		move(SuggestionStatus.SUBMITTED, null);
	}

	void cameFromBill(long bill) {
		this.billId = bill;
	}

	/** Taken over with the old ledger: its number and its history are as they were. */
	public void cameFromLedger() {
		this.fromLedger = true;
	}

	void keySince(LocalDate on) {
		this.keySince = on;
	}

	boolean isKey() {
		return this.keySince != null;
	}

	/** Counts one more urging letter and returns its step. */
	int urgedOnceMore() {
		return ++this.urged;
	}

	int urged() {
		return this.urged;
	}

	void require(SuggestionStatus needed, String key, @Nullable Basis basis) {
		if (this.status != needed) {
			throw new RuleViolation(key, basis, this.status);
		}
	}

	void requireFirstHandling(String key) {
		if (this.status != SuggestionStatus.HANDED_OVER && this.status != SuggestionStatus.HANDLING) {
			throw new RuleViolation(key, LawArticle.DEP_51, this.status);
		}
	}

	static void requireReason(String text, String key) {
		if (text.isBlank()) {
			throw new RuleViolation(key, LocalRule.PROVINCE);
		}
	}

	void requireNotBeforeSubmission(Entry entry) {
		entry.requireNotBefore(this.submittedOn, "suggestion.beforeSubmission");
	}

	void requireNotBeforeAcceptance(Entry entry) {
		entry.requireNotBefore(Objects.requireNonNullElse(this.acceptedOn, this.submittedOn),
				"suggestion.beforeAcceptance");
	}

	void numbered(int serialNo, LocalDate on) {
		this.serialNo = serialNo;
		this.acceptedOn = on;
		move(SuggestionStatus.ACCEPTED, null);
	}

	void rejected(RejectionGround ground, @Nullable String explanation) {
		this.rejectionGround = ground;
		move(SuggestionStatus.NOT_ACCEPTED, explanation);
	}

	void concluded(Conclusion conclusion, LocalDate on, @Nullable String reason) {
		this.conclusion = conclusion;
		this.concludedOn = on;
		move(SuggestionStatus.CONCLUDED, reason);
	}

	void move(SuggestionStatus next, @Nullable String note) {
		this.status = next;
		this.statusNote = note;
	}

	/** What stands beside the status stays to be read. */
	void moveKeepingNote(SuggestionStatus next) {
		this.status = next;
	}

	void note(SuggestionEvent event) {
		this.events.add(event);
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	/** The series its number is taken from. */
	public Occasion occasion() {
		return new Occasion(this.congressId, this.sessionId, this.inSession);
	}

	public @Nullable Integer serialNo() {
		return this.serialNo;
	}

	public SuggestionStatus status() {
		return this.status;
	}

	public LocalDate submittedOn() {
		return this.submittedOn;
	}

	/** The kinds of events so far, in order. */
	public List<EventKind> history() {
		return this.events.stream().map(SuggestionEvent::kind).toList();
	}

	@Override
	public int version() {
		return this.version;
	}

}
