package cn.township.congress.domain.meeting;

import java.time.LocalDate;

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
 * An item of a session's agenda, or of one meeting of the presidium. Its number stays
 * once the agenda has been printed; what is taken off keeps its number too.
 */
@Entity
public class AgendaItem implements Versioned {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_item_id_seq")
	@SequenceGenerator(name = "agenda_item_id_seq", sequenceName = "agenda_item_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private @Nullable Long courseId;

	private @Nullable Long meetingId;

	private int itemNo;

	@Enumerated(EnumType.STRING)
	private AgendaKind kind;

	private String title;

	private @Nullable String presenter;

	private boolean needsVote;

	@Enumerated(EnumType.STRING)
	private AgendaStatus status;

	private @Nullable LocalDate settledOn;

	private @Nullable String note;

	@Version
	private int version;

	/**
	 * @param courseId the session whose agenda it is on; none for the presidium
	 * @param meetingId where it is dealt with; may be open as long as it is a session's
	 */
	public AgendaItem(AdminCode unitCode, @Nullable Long courseId, @Nullable Long meetingId, int itemNo,
			AgendaText text) {
		this.unitCode = unitCode;
		this.courseId = courseId;
		this.meetingId = meetingId;
		this.itemNo = itemNo;
		this.status = AgendaStatus.PROPOSED;
		take(text);
		this.kind = text.kind();
		this.title = text.title();
	}

	@SuppressWarnings("NullAway.Init")
	protected AgendaItem() {
	}

	/** Changes the wording as long as it is not settled. */
	public void edit(AgendaText text) {
		requireOpen("agenda.editSettled");
		take(text);
	}

	/** Another number, as long as the agenda was not printed. */
	public void renumber(int itemNo, boolean printed) {
		if (printed) {
			throw new RuleViolation("agenda.numberPrinted", null, this.itemNo);
		}
		this.itemNo = itemNo;
	}

	/** Dealt with at this meeting of the session. */
	public void takeAt(@Nullable Long meetingId) {
		requireOpen("agenda.editSettled");
		this.meetingId = meetingId;
	}

	/** The agenda it is on has been adopted. */
	public void set() {
		if (this.status == AgendaStatus.PROPOSED) {
			this.status = AgendaStatus.SET;
		}
	}

	/**
	 * How it was settled.
	 * @throws RuleViolation if it was settled before, is not on the adopted agenda, or
	 * needs a vote and none is said
	 */
	public void settle(AgendaStatus how, Entry entry, @Nullable String note) {
		requireOpen("agenda.settled");
		boolean dropped = how == AgendaStatus.DEFERRED || how == AgendaStatus.REMOVED;
		if (how.isOpen()) {
			throw new IllegalArgumentException("Not a way to settle an item: " + how);
		}
		if (!dropped && this.status != AgendaStatus.SET) {
			throw new RuleViolation("agenda.notSet", this.kind.basis(), this.title);
		}
		if (how == AgendaStatus.HEARD && this.needsVote) {
			throw new RuleViolation("agenda.needsVote", this.kind.basis(), this.title);
		}
		this.status = how;
		this.settledOn = entry.on();
		this.note = note;
	}

	/**
	 * @throws RuleViolation unless it is on the adopted agenda and not settled
	 */
	public void requireVotable() {
		if (this.status == AgendaStatus.PROPOSED) {
			throw new RuleViolation("agenda.notSet", this.kind.basis(), this.title);
		}
		requireOpen("agenda.settled");
	}

	private void requireOpen(String key) {
		if (!this.status.isOpen()) {
			throw new RuleViolation(key, this.kind.basis(), this.title, this.status);
		}
	}

	private void take(AgendaText text) {
		this.kind = text.kind();
		this.title = text.title();
		this.presenter = text.presenter();
		this.needsVote = text.needsVote();
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public @Nullable Long courseId() {
		return this.courseId;
	}

	public @Nullable Long meetingId() {
		return this.meetingId;
	}

	public int itemNo() {
		return this.itemNo;
	}

	public AgendaText text() {
		return new AgendaText(this.kind, this.title, this.presenter, this.needsVote);
	}

	public AgendaKind kind() {
		return this.kind;
	}

	public String title() {
		return this.title;
	}

	public boolean needsVote() {
		return this.needsVote;
	}

	public AgendaStatus status() {
		return this.status;
	}

	@Override
	public int version() {
		return this.version;
	}

}
