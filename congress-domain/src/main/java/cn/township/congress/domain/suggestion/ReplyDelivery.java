package cn.township.congress.domain.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.shared.Entry;
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
 * A reply given to one of those who signed (答复送达).
 */
@Entity
class ReplyDelivery {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reply_delivery_id_seq")
	@SequenceGenerator(name = "reply_delivery_id_seq", sequenceName = "reply_delivery_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "suggestion_id")
	private Suggestion suggestion;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "reply_id")
	private Reply reply;

	private long mandateId;

	private LocalDate deliveredOn;

	@Enumerated(EnumType.STRING)
	private DeliveryMode mode;

	ReplyDelivery(Suggestion suggestion, Reply reply, long mandateId, DeliveryMode mode, Entry entry) {
		this.unitCode = suggestion.unitCode();
		this.suggestion = suggestion;
		this.reply = reply;
		this.mandateId = mandateId;
		this.deliveredOn = entry.on();
		this.mode = mode;
	}

	@SuppressWarnings("NullAway.Init")
	protected ReplyDelivery() {
	}

	boolean isOf(Reply reply, long mandateId) {
		return this.reply == reply && this.mandateId == mandateId;
	}

}
