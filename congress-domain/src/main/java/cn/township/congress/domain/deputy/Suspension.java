package cn.township.congress.domain.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
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
 * A time in which a deputy's duties are suspended (代表法第六十一条).
 */
@Entity
class Suspension {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suspension_id_seq")
	@SequenceGenerator(name = "suspension_id_seq", sequenceName = "suspension_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "mandate_id")
	private DeputyMandate mandate;

	@Enumerated(EnumType.STRING)
	private SuspensionGround ground;

	private LocalDate fromOn;

	private String document;

	private @Nullable LocalDate untilOn;

	private @Nullable String resumeDocument;

	Suspension(DeputyMandate mandate, SuspensionGround ground, LocalDate fromOn, String document) {
		this.unitCode = mandate.unitCode();
		this.mandate = mandate;
		this.ground = ground;
		this.fromOn = fromOn;
		this.document = document;
	}

	@SuppressWarnings("NullAway.Init")
	protected Suspension() {
	}

	/** Ends it on the first day of acting again. */
	void end(LocalDate on, @Nullable String document) {
		if (on.isBefore(this.fromOn)) {
			throw new RuleViolation("mandate.resume.beforeSuspension", LawArticle.DEP_61, on, this.fromOn);
		}
		this.untilOn = on;
		this.resumeDocument = document;
	}

	/** Where it ended with the term, it ends with the corrected end of the term. */
	void followTermEnd(LocalDate from, LocalDate to) {
		if (from.equals(this.untilOn) && this.resumeDocument == null) {
			this.untilOn = to;
		}
	}

	boolean beginsBefore(LocalDate day) {
		return this.fromOn.isBefore(day);
	}

	boolean beginsFrom(LocalDate day) {
		return !this.fromOn.isBefore(day);
	}

	boolean isOpen() {
		return this.untilOn == null;
	}

}
