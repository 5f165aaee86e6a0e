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
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A deputy card (代表证) from the day it was handed out until it came back (代表法第四十九条).
 */
@Entity
public class DeputyCard {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deputy_card_id_seq")
	@SequenceGenerator(name = "deputy_card_id_seq", sequenceName = "deputy_card_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long mandateId;

	private String cardNo;

	private LocalDate issuedOn;

	@Enumerated(EnumType.STRING)
	private CardState state = CardState.ISSUED;

	private @Nullable LocalDate closedOn;

	private @Nullable String note;

	private String recordedBy;

	@Version
	private int version;

	private DeputyCard(DeputyMandate mandate, String cardNo, Entry entry) {
		this.unitCode = mandate.unitCode();
		this.mandateId = mandate.id();
		this.cardNo = cardNo;
		this.issuedOn = entry.on();
		this.recordedBy = entry.recordedBy();
	}

	@SuppressWarnings("NullAway.Init")
	protected DeputyCard() {
	}

	/**
	 * Hands a card out; the mandate then carries its number.
	 * @throws RuleViolation if the mandate is not confirmed yet or has ended, or the day
	 * lies before the confirmation
	 */
	public static DeputyCard issue(DeputyMandate mandate, String cardNo, Entry entry) {
		MandateStatus status = mandate.status();
		if (!status.takesSeat()) {
			throw new RuleViolation("card.mandateEnded", LawArticle.DEP_49, status);
		}
		if (status == MandateStatus.ELECTED || status == MandateStatus.UNDER_REVIEW) {
			throw new RuleViolation("card.notConfirmed", LawArticle.ELE_47, status);
		}
		LocalDate confirmed = mandate.confirmedOn();
		entry.requireNotBefore((confirmed != null) ? confirmed : mandate.electedOn(), "card.beforeConfirmation");
		mandate.correct(mandate.districtId(), mandate.electedOn(), cardNo, mandate.reelected());
		return new DeputyCard(mandate, cardNo, entry);
	}

	/** The card came back. */
	public void takeBack(Entry entry) {
		close(CardState.RETURNED, entry);
	}

	/**
	 * The card is lost and void.
	 * @param reason how it was lost and declared void
	 */
	public void declareLost(Entry entry, @Nullable String reason) {
		close(CardState.LOST, entry);
		this.note = reason;
	}

	private void close(CardState closed, Entry entry) {
		if (this.state != CardState.ISSUED) {
			throw new RuleViolation("card.notOut", null, this.cardNo, this.state);
		}
		entry.requireNotBefore(this.issuedOn, "card.beforeIssue");
		this.state = closed;
		this.closedOn = entry.on();
	}

	public long mandateId() {
		return this.mandateId;
	}

	public String cardNo() {
		return this.cardNo;
	}

	public CardState state() {
		return this.state;
	}

	public @Nullable LocalDate closedOn() {
		return this.closedOn;
	}

}
