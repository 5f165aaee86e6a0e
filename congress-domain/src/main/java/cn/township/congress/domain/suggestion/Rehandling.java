package cn.township.congress.domain.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.shared.Basis;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The presidium requires a matter to be handled again after 不满意 (重新办理).
 */
@Entity
class Rehandling {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rehandling_id_seq")
	@SequenceGenerator(name = "rehandling_id_seq", sequenceName = "rehandling_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "suggestion_id")
	private Suggestion suggestion;

	@OneToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "reply_id")
	private Reply reply;

	private LocalDate requiredOn;

	private int months;

	private LocalDate dueOn;

	private String basis;

	private @Nullable String meeting;

	Rehandling(Suggestion suggestion, Reply reply, LocalDate requiredOn, int months, Basis basis,
			@Nullable String meeting) {
		this.unitCode = suggestion.unitCode();
		this.suggestion = suggestion;
		this.reply = reply;
		this.requiredOn = requiredOn;
		this.months = months;
		this.dueOn = requiredOn.plusMonths(months);
		this.basis = basis.label();
		this.meeting = meeting;
	}

	@SuppressWarnings("NullAway.Init")
	protected Rehandling() {
	}

	LocalDate requiredOn() {
		return this.requiredOn;
	}

	LocalDate dueOn() {
		return this.dueOn;
	}

}
