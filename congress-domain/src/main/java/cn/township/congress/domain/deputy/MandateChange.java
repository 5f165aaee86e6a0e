package cn.township.congress.domain.deputy;

import java.time.Instant;
import java.time.LocalDate;

import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of changes of deputies (代表变动登记). Every verb of a
 * {@link DeputyMandate} makes one; it is kept as it was written.
 */
@Entity
@Immutable
public class MandateChange {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mandate_change_id_seq")
	@SequenceGenerator(name = "mandate_change_id_seq", sequenceName = "mandate_change_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long mandateId;

	@Enumerated(EnumType.STRING)
	private MandateChangeKind kind;

	private LocalDate changedOn;

	private @Nullable String ground;

	private @Nullable String document;

	private @Nullable String note;

	private Instant recordedAt;

	private String recordedBy;

	MandateChange(DeputyMandate mandate, MandateChangeKind kind, Entry entry, @Nullable Enum<?> ground,
			@Nullable String document, @Nullable String note) {
		this.unitCode = mandate.unitCode();
		this.mandateId = mandate.id();
		this.kind = kind;
		this.changedOn = entry.on();
		this.ground = (ground != null) ? ground.name() : null;
		this.document = document;
		this.note = note;
		this.recordedAt = entry.recordedAt();
		this.recordedBy = entry.recordedBy();
	}

	@SuppressWarnings("NullAway.Init")
	protected MandateChange() {
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public long mandateId() {
		return this.mandateId;
	}

	public MandateChangeKind kind() {
		return this.kind;
	}

	public LocalDate changedOn() {
		return this.changedOn;
	}

	public @Nullable String document() {
		return this.document;
	}

}
