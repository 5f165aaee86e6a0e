package cn.township.congress.domain.office;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.rule.LawArticle;
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
 * A post somebody holds by election of the congress, from a day until a day. Posts of the
 * congress are held by deputies and end with the mandate; heads and deputy heads of the
 * township need not be deputies.
 */
@Entity
public class Tenure implements Versioned {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tenure_id_seq")
	@SequenceGenerator(name = "tenure_id_seq", sequenceName = "tenure_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long congressId;

	private @Nullable Long mandateId;

	private long personId;

	@Enumerated(EnumType.STRING)
	private Post post;

	private LocalDate fromOn;

	private String document;

	private @Nullable Long sessionId;

	private @Nullable Long lineId;

	private @Nullable LocalDate untilOn;

	@Enumerated(EnumType.STRING)
	private @Nullable TenureEnd endedBy;

	private @Nullable String endDocument;

	@Version
	private int version;

	/**
	 * Of a deputy.
	 * @param document session and announcement by which the holder got it
	 * @throws RuleViolation unless the holder is in office and not suspended; the
	 * presidium of a first session is elected by those confirmed for it (选举法第四十七条)
	 */
	public Tenure(DeputyMandate holder, Post post, Entry entry, String document) {
		boolean acting = holder.status().mayAct() && holder.isInOfficeOn(entry.on());
		boolean meetingFirst = post.isOfPresidium() && holder.status() == MandateStatus.CONFIRMED;
		if (!acting && !meetingFirst) {
			throw new RuleViolation("post.notInOffice", post.basis(), holder.status(), post);
		}
		this.unitCode = holder.unitCode();
		this.congressId = holder.congressId();
		this.mandateId = holder.id();
		this.personId = holder.personId();
		this.post = post;
		this.fromOn = entry.on();
		this.document = document;
	}

	/**
	 * Of somebody who is no deputy of the township.
	 * @throws RuleViolation where only deputies hold the post (地方组织法第十八条、第十九条、第三十七条)
	 */
	public Tenure(Person holder, long congressId, Post post, Entry entry, String document) {
		if (post.isOfDeputies()) {
			throw new RuleViolation("post.deputiesOnly", post.basis(), holder.name(), post);
		}
		this.unitCode = holder.unitCode();
		this.congressId = congressId;
		this.personId = holder.id();
		this.post = post;
		this.fromOn = entry.on();
		this.document = document;
	}

	@SuppressWarnings("NullAway.Init")
	protected Tenure() {
	}

	/**
	 * Where the election is on record.
	 * @param sessionId the session that elected
	 * @param lineId the line of the vote; none where only the session is known
	 */
	public Tenure electedBy(@Nullable Long sessionId, @Nullable Long lineId) {
		this.sessionId = sessionId;
		this.lineId = lineId;
		return this;
	}

	/**
	 * @param held tenures of the same post in the same congress that have not ended
	 * @throws RuleViolation if the holder has it already, or no place is free (地方组织法第十八条)
	 */
	public void requireVacancy(List<Tenure> held) {
		if (held.stream().anyMatch((one) -> one.personId == this.personId)) {
			throw new RuleViolation("post.heldAlready", this.post.basis(), this.post);
		}
		if (held.size() < this.post.most()) {
			return;
		}
		if (this.post == Post.VICE_CHAIR) {
			throw new RuleViolation("post.viceChairsTaken", this.post.basis(), Post.MOST_VICE_CHAIRS);
		}
		throw new RuleViolation("post.taken", this.post.basis(), this.post);
	}

	/**
	 * Ends it by a decision of the congress.
	 * @param how resigned, removed or replaced; the other ends come by themselves
	 */
	public void end(Entry entry, TenureEnd how, String document) {
		requireHeld();
		if (!how.isDecided()) {
			throw new RuleViolation("post.endsByItself", LawArticle.ELE_54, how);
		}
		if (how == TenureEnd.REPLACED && this.post.isElected()) {
			throw new RuleViolation("post.notReplaced", LawArticle.ORG_32, this.post);
		}
		entry.requireNotBefore(this.fromOn, "post.endBeforeBegin");
		this.untilOn = entry.on();
		this.endedBy = how;
		this.endDocument = document;
	}

	/**
	 * The mandate of the holder has ended (选举法第五十四条、第五十六条); a head of the township stays
	 * until the term ends.
	 * @return whether it ended now
	 */
	public boolean endWithMandate(LocalDate on, boolean withTheTerm) {
		if (this.untilOn != null || !(this.post.isOfDeputies() || withTheTerm)) {
			return false;
		}
		this.untilOn = on.isBefore(this.fromOn) ? this.fromOn : on;
		this.endedBy = withTheTerm ? TenureEnd.TERM_ENDED : TenureEnd.MANDATE_ENDED;
		return true;
	}

	/**
	 * @throws RuleViolation if it has ended
	 */
	public void requireHeld() {
		if (this.untilOn != null) {
			throw new RuleViolation("post.ended", this.post.basis(), this.untilOn);
		}
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

	/** Of a deputy; none for those who hold it without being one. */
	public @Nullable Long mandateId() {
		return this.mandateId;
	}

	public long personId() {
		return this.personId;
	}

	public Post post() {
		return this.post;
	}

	public LocalDate fromOn() {
		return this.fromOn;
	}

	public @Nullable Long lineId() {
		return this.lineId;
	}

	public @Nullable LocalDate untilOn() {
		return this.untilOn;
	}

	public @Nullable TenureEnd endedBy() {
		return this.endedBy;
	}

	@Override
	public int version() {
		return this.version;
	}

}
