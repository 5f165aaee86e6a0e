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
 * A reply of the lead agency; the first is round 1, one more after each re-handling.
 */
@Entity
class Reply {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reply_id_seq")
	@SequenceGenerator(name = "reply_id_seq", sequenceName = "reply_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "suggestion_id")
	private Suggestion suggestion;

	private long agencyId;

	private int round;

	private LocalDate repliedOn;

	private LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private ResultClass resultClass;

	private @Nullable String documentNo;

	private String signatory;

	private String body;

	private @Nullable String contactName;

	private @Nullable String contactPhone;

	@Enumerated(EnumType.STRING)
	private ReplySource source;

	private @Nullable String noContactReason;

	Reply(Suggestion suggestion, long agencyId, int round, LocalDate repliedOn, LocalDate dueOn, ReplyLetter letter) {
		this.unitCode = suggestion.unitCode();
		this.suggestion = suggestion;
		this.agencyId = agencyId;
		this.round = round;
		this.repliedOn = repliedOn;
		this.dueOn = dueOn;
		this.resultClass = letter.resultClass();
		this.documentNo = letter.documentNo();
		this.signatory = letter.signatory();
		this.body = letter.body();
		this.contactName = letter.contactName();
		this.contactPhone = letter.contactPhone();
		this.source = letter.source();
		this.noContactReason = letter.noContactReason();
	}

	@SuppressWarnings("NullAway.Init")
	protected Reply() {
	}

	int round() {
		return this.round;
	}

	LocalDate repliedOn() {
		return this.repliedOn;
	}

}
