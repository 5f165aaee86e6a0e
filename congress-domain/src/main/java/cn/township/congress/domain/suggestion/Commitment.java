package cn.township.congress.domain.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A promised matter (承诺事项): followed until it is done, across years and terms.
 */
@Entity
class Commitment {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment_id_seq")
	@SequenceGenerator(name = "commitment_id_seq", sequenceName = "commitment_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "suggestion_id")
	private Suggestion suggestion;

	@OneToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "reply_id")
	private Reply reply;

	private long agencyId;

	private String content;

	private LocalDate firstPromisedOn;

	private LocalDate promisedOn;

	@Enumerated(EnumType.STRING)
	private CommitmentStatus status;

	private @Nullable LocalDate settledOn;

	@Version
	private int version;

	@OneToMany(mappedBy = "commitment", cascade = CascadeType.ALL)
	private List<CommitmentProgress> progress = new ArrayList<>();

	Commitment(Suggestion suggestion, Reply reply, long agencyId, Promise promise) {
		this.unitCode = suggestion.unitCode();
		this.suggestion = suggestion;
		this.reply = reply;
		this.agencyId = agencyId;
		this.content = promise.content();
		this.firstPromisedOn = promise.until();
		this.promisedOn = promise.until();
		this.status = CommitmentStatus.OPEN;
	}

	@SuppressWarnings("NullAway.Init")
	protected Commitment() {
	}

	/** What came of it so far; it is never put off to an earlier day. */
	void report(String text, @Nullable LocalDate postponedTo, Entry entry) {
		entry.requireNotBefore(this.reply.repliedOn(), "suggestion.beforeReply");
		if (postponedTo != null && !postponedTo.isAfter(this.promisedOn)) {
			throw new RuleViolation("suggestion.promise.notLater", LocalRule.PROVINCE, postponedTo, this.promisedOn);
		}
		this.progress.add(new CommitmentProgress(this.suggestion, this, text, postponedTo, entry));
		if (postponedTo != null) {
			this.promisedOn = postponedTo;
		}
	}

	void settle(CommitmentStatus how, LocalDate on) {
		this.status = how;
		this.settledOn = on;
	}

	boolean isOpen() {
		return this.status == CommitmentStatus.OPEN;
	}

	LocalDate promisedOn() {
		return this.promisedOn;
	}

}
