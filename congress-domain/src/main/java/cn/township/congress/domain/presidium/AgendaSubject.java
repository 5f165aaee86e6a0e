package cn.township.congress.domain.presidium;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.rule.LawArticle;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an item of a meeting of the presidium is about. Once the presidium has decided in
 * favour and the chair has confirmed it, the subject moves on.
 */
@Entity
public class AgendaSubject {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_subject_id_seq")
	@SequenceGenerator(name = "agenda_subject_id_seq", sequenceName = "agenda_subject_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long itemId;

	@Enumerated(EnumType.STRING)
	private SubjectKind kind;

	private long subjectId;

	private @Nullable Long leadAgencyId;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<Long> assisting = new ArrayList<>();

	private @Nullable Integer months;

	private @Nullable String longGround;

	@Enumerated(EnumType.STRING)
	private SubjectState state;

	private @Nullable LocalDate settledOn;

	private @Nullable String note;

	@Version
	private int version;

	public AgendaSubject(AgendaItem item, SubjectKind kind, long subjectId) {
		this.unitCode = item.unitCode();
		this.itemId = item.id();
		this.kind = kind;
		this.subjectId = subjectId;
		this.state = SubjectState.OPEN;
	}

	@SuppressWarnings("NullAway.Init")
	protected AgendaSubject() {
	}

	/** To whom the suggestion is to be handed over; null takes the proposal back. */
	public void propose(@Nullable HandOverProposal proposal) {
		requireOpen();
		this.leadAgencyId = (proposal != null) ? proposal.lead() : null;
		this.assisting = new ArrayList<>((proposal != null) ? proposal.assisting() : List.of());
		this.months = (proposal != null) ? proposal.months() : null;
		this.longGround = (proposal != null) ? proposal.longGround() : null;
	}

	/** It has moved on. */
	public void done(LocalDate on) {
		requireOpen();
		this.state = SubjectState.DONE;
		this.settledOn = on;
	}

	/** It could not move on, for it has changed since. */
	public void leaveOut(LocalDate on, String reason) {
		requireOpen();
		this.state = SubjectState.LEFT_OUT;
		this.settledOn = on;
		this.note = reason;
	}

	/** The same for the item of another meeting, which takes it over. */
	public AgendaSubject takenOverBy(AgendaItem item) {
		AgendaSubject copy = new AgendaSubject(item, this.kind, this.subjectId);
		proposal().ifPresent(copy::propose);
		return copy;
	}

	private void requireOpen() {
		if (this.state != SubjectState.OPEN) {
			throw new RuleViolation("presidium.subjectSettled", LawArticle.ORG_19, this.state);
		}
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public long itemId() {
		return this.itemId;
	}

	public SubjectKind kind() {
		return this.kind;
	}

	public long subjectId() {
		return this.subjectId;
	}

	/** What is proposed for a suggestion; none as long as nothing is. */
	public Optional<HandOverProposal> proposal() {
		return (this.leadAgencyId == null || this.months == null) ? Optional.empty()
				: Optional.of(new HandOverProposal(this.leadAgencyId, this.assisting, this.months, this.longGround));
	}

	public boolean isOpen() {
		return this.state == SubjectState.OPEN;
	}

	public int version() {
		return this.version;
	}

}
