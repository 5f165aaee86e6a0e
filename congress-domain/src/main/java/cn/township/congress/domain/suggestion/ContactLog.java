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
 * The agency spoke with the deputy before replying (代表法第五十一条).
 */
@Entity
class ContactLog {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_log_id_seq")
	@SequenceGenerator(name = "contact_log_id_seq", sequenceName = "contact_log_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "suggestion_id")
	private Suggestion suggestion;

	private long agencyId;

	private LocalDate contactedOn;

	@Enumerated(EnumType.STRING)
	private ContactMode mode;

	private String content;

	ContactLog(Suggestion suggestion, long agencyId, LocalDate contactedOn, ContactMode mode, String content) {
		this.unitCode = suggestion.unitCode();
		this.suggestion = suggestion;
		this.agencyId = agencyId;
		this.contactedOn = contactedOn;
		this.mode = mode;
		this.content = content;
	}

	@SuppressWarnings("NullAway.Init")
	protected ContactLog() {
	}

}
