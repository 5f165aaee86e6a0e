package cn.township.congress.domain.resolution;

import java.time.LocalDate;
import java.util.Optional;

import cn.township.congress.domain.shared.Basis;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.shared.Versioned;
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
 * A resolution, decision or announcement. Its text is drafted from the data once and
 * belongs to its editor from then on; the vote fixes it, and what was adopted is
 * corrected by a new one only.
 */
@Entity
public class Resolution implements Versioned {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resolution_id_seq")
	@SequenceGenerator(name = "resolution_id_seq", sequenceName = "resolution_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long congressId;

	private @Nullable Long courseId;

	private @Nullable Long meetingId;

	@Enumerated(EnumType.STRING)
	private ResolutionKind kind;

	@Enumerated(EnumType.STRING)
	private ResolutionSubject subject;

	private @Nullable Long subjectId;

	@Enumerated(EnumType.STRING)
	private Issuer issuer;

	private @Nullable Integer docYear;

	private @Nullable Integer docNo;

	private @Nullable String docPrefix;

	private String title;

	private String drafted;

	private String body;

	private @Nullable Long itemId;

	private @Nullable Long lineId;

	private boolean normative;

	@Enumerated(EnumType.STRING)
	private ResolutionStatus status;

	private @Nullable LocalDate adoptedOn;

	private @Nullable LocalDate publishedOn;

	private @Nullable String publishedWhere;

	private @Nullable String signer;

	private String recordedBy;

	@Version
	private int version;

	/**
	 * Begins with the text drafted from the data.
	 * @param subjectId the election, motion or tenure it is about; none otherwise
	 * @throws RuleViolation if the subject does not come as that kind of document
	 */
	public Resolution(Origin origin, ResolutionKind kind, ResolutionSubject subject, @Nullable Long subjectId,
			ResolutionText draft, String recordedBy) {
		if (!subject.fits(kind)) {
			throw new RuleViolation("resolution.kindNotOfSubject", null, subject, kind);
		}
		this.unitCode = origin.unitCode();
		this.congressId = origin.congressId();
		this.courseId = origin.courseId();
		this.meetingId = origin.meetingId();
		this.kind = kind;
		this.subject = subject;
		this.subjectId = subjectId;
		this.issuer = origin.issuer(kind, subject);
		this.title = draft.title();
		this.drafted = draft.body();
		this.body = draft.body();
		this.status = ResolutionStatus.DRAFT;
		this.recordedBy = recordedBy;
	}

	@SuppressWarnings("NullAway.Init")
	protected Resolution() {
	}

	/** The editor's wording. */
	public void edit(ResolutionText text, boolean normative) {
		requireDraft();
		this.title = text.title();
		this.body = text.body();
		this.normative = normative;
	}

	/**
	 * Binds it to the item of the agenda by whose vote it is adopted.
	 * @param itemId none to take it off
	 */
	public void bind(@Nullable Long itemId) {
		requireDraft();
		if (itemId != null && !this.kind.isVoted()) {
			throw new RuleViolation("resolution.announcementNotVoted", this.issuer.basis());
		}
		this.itemId = itemId;
	}

	/**
	 * The data say something new. What the editor wrote stays, unless the new draft is
	 * taken over.
	 * @param takeOver whether the new draft replaces the text in force
	 */
	public void redraft(String draft, boolean takeOver) {
		requireDraft();
		this.drafted = draft;
		if (takeOver) {
			this.body = draft;
		}
	}

	/**
	 * The vote on its item was counted: adopted with more than half of all in favour
	 * (地方组织法第二十五条), or not.
	 * @param lineId the line of the vote
	 */
	public void decide(long lineId, boolean passed, LocalDate on) {
		requireDraft();
		if (!this.kind.isVoted()) {
			throw new RuleViolation("resolution.announcementNotVoted", this.issuer.basis());
		}
		this.lineId = lineId;
		this.status = passed ? ResolutionStatus.ADOPTED : ResolutionStatus.REJECTED;
		this.adoptedOn = passed ? on : null;
	}

	/**
	 * The presidium issues an announcement, signed for it.
	 * @throws RuleViolation if it is to be voted on instead
	 */
	public void issue(Entry entry, String signer) {
		requireDraft();
		if (this.kind.isVoted()) {
			throw new RuleViolation("resolution.notAdopted", this.issuer.basis(), this.kind);
		}
		this.status = ResolutionStatus.ADOPTED;
		this.adoptedOn = entry.on();
		this.signer = signer;
	}

	/**
	 * Gives it its number; drafts get none, so that none is lost.
	 */
	public void number(DocumentNumber number) {
		number().ifPresent((given) -> {
			throw new RuleViolation("resolution.numberedAlready", null, given.text(this.kind));
		});
		requireAdopted();
		this.docPrefix = number.prefix();
		this.docYear = number.year();
		this.docNo = number.number();
	}

	/**
	 * Makes it public.
	 * @throws RuleViolation if it was not adopted, has no number, or would be public
	 * before its adoption
	 */
	public void publish(Entry entry, String where, @Nullable String signer, boolean normative) {
		LocalDate adopted = requireAdopted();
		if (number().isEmpty()) {
			throw new RuleViolation("resolution.noNumber", null, this.kind);
		}
		entry.requireNotBefore(adopted, "resolution.publishedBeforeAdopted");
		this.status = ResolutionStatus.PUBLISHED;
		this.publishedOn = entry.on();
		this.publishedWhere = where;
		this.signer = (signer != null) ? signer : this.signer;
		this.normative = normative;
	}

	private LocalDate requireAdopted() {
		if (this.status == ResolutionStatus.PUBLISHED) {
			throw new RuleViolation("resolution.publishedAlready", null, this.kind);
		}
		if (this.status != ResolutionStatus.ADOPTED || this.adoptedOn == null) {
			throw new RuleViolation("resolution.notAdopted", this.issuer.basis(), this.kind);
		}
		return this.adoptedOn;
	}

	private void requireDraft() {
		if (this.status != ResolutionStatus.DRAFT) {
			throw new RuleViolation("resolution.locked", this.issuer.basis(), this.kind, this.status);
		}
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public Origin origin() {
		return new Origin(this.unitCode, this.congressId, this.courseId, this.meetingId);
	}

	public ResolutionKind kind() {
		return this.kind;
	}

	public ResolutionSubject subject() {
		return this.subject;
	}

	public @Nullable Long subjectId() {
		return this.subjectId;
	}

	public Issuer issuer() {
		return this.issuer;
	}

	public Basis basis() {
		return this.issuer.basis();
	}

	/** None as long as it was not given. */
	public Optional<DocumentNumber> number() {
		return (this.docPrefix != null && this.docYear != null && this.docNo != null)
				? Optional.of(new DocumentNumber(this.docPrefix, this.docYear, this.docNo)) : Optional.empty();
	}

	public String title() {
		return this.title;
	}

	/** The text last drafted from the data. */
	public String drafted() {
		return this.drafted;
	}

	/** The text in force. */
	public String body() {
		return this.body;
	}

	public @Nullable Long itemId() {
		return this.itemId;
	}

	public boolean isNormative() {
		return this.normative;
	}

	public ResolutionStatus status() {
		return this.status;
	}

	public @Nullable LocalDate adoptedOn() {
		return this.adoptedOn;
	}

	public @Nullable LocalDate publishedOn() {
		return this.publishedOn;
	}

	@Override
	public int version() {
		return this.version;
	}

}
