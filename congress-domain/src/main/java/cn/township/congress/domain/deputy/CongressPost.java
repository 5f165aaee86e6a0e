package cn.township.congress.domain.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.rule.LawArticle;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A post a deputy holds in the congress, from a day until a day. It ends with the mandate
 * it is held by.
 */
@Entity
@Table(name = "tenure")
public class CongressPost {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tenure_id_seq")
	@SequenceGenerator(name = "tenure_id_seq", sequenceName = "tenure_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long congressId;

	private long mandateId;

	private long personId;

	@Enumerated(EnumType.STRING)
	private Post post;

	private LocalDate fromOn;

	private String document;

	private @Nullable LocalDate untilOn;

	@Enumerated(EnumType.STRING)
	private @Nullable PostEnd endedBy;

	private @Nullable String endDocument;

	@Version
	private int version;

	/**
	 * @param document session and announcement by which the holder got it
	 * @throws RuleViolation unless the holder is in office and not suspended
	 */
	public CongressPost(DeputyMandate holder, Post post, Entry entry, String document) {
		if (!holder.status().mayAct() || !holder.isInOfficeOn(entry.on())) {
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

	@SuppressWarnings("NullAway.Init")
	protected CongressPost() {
	}

	/**
	 * Ends it by a decision of the congress.
	 * @param how resigned or removed; the other ends come by themselves
	 */
	public void end(Entry entry, PostEnd how, String document) {
		if (this.untilOn != null) {
			throw new RuleViolation("post.ended", this.post.basis(), this.untilOn);
		}
		if (how != PostEnd.RESIGNED && how != PostEnd.REMOVED) {
			throw new RuleViolation("post.endsByItself", LawArticle.ELE_54, how);
		}
		entry.requireNotBefore(this.fromOn, "post.endBeforeBegin");
		this.untilOn = entry.on();
		this.endedBy = how;
		this.endDocument = document;
	}

	/** The mandate it is held by has ended (选举法第五十四条、第五十六条). */
	public void endWithMandate(LocalDate on, boolean withTheTerm) {
		if (this.untilOn == null) {
			this.untilOn = on.isBefore(this.fromOn) ? this.fromOn : on;
			this.endedBy = withTheTerm ? PostEnd.TERM_ENDED : PostEnd.MANDATE_ENDED;
		}
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public long mandateId() {
		return this.mandateId;
	}

	public Post post() {
		return this.post;
	}

	public @Nullable LocalDate untilOn() {
		return this.untilOn;
	}

	public @Nullable PostEnd endedBy() {
		return this.endedBy;
	}

}
