package cn.township.congress.domain.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The deputy's evaluation of one reply.
 */
@Entity
class Evaluation {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evaluation_id_seq")
	@SequenceGenerator(name = "evaluation_id_seq", sequenceName = "evaluation_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "suggestion_id")
	private Suggestion suggestion;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "reply_id")
	private Reply reply;

	private long mandateId;

	private boolean decisive;

	private LocalDate evaluatedOn;

	@Enumerated(EnumType.STRING)
	private Satisfaction attitude;

	@Enumerated(EnumType.STRING)
	private Satisfaction result;

	private @Nullable String reason;

	@Enumerated(EnumType.STRING)
	private EvaluationSource source;

	private @Nullable Long scanId;

	Evaluation(Suggestion suggestion, Reply reply, Verdict verdict, LocalDate evaluatedOn, EvaluationForm form) {
		this.unitCode = suggestion.unitCode();
		this.suggestion = suggestion;
		this.reply = reply;
		this.mandateId = verdict.mandateId();
		this.decisive = verdict.decisive();
		this.evaluatedOn = evaluatedOn;
		this.attitude = form.attitude();
		this.result = form.result();
		this.reason = form.reason();
		this.source = form.source();
		this.scanId = form.scanId();
	}

	@SuppressWarnings("NullAway.Init")
	protected Evaluation() {
	}

	LocalDate evaluatedOn() {
		return this.evaluatedOn;
	}

	boolean isDecisive() {
		return this.decisive;
	}

	boolean isOf(Reply reply, long mandateId) {
		return this.reply == reply && this.mandateId == mandateId;
	}

	/**
	 * Whose it is.
	 *
	 * @param decisive whether it decides what happens next
	 */
	record Verdict(long mandateId, boolean decisive) {
	}

}
