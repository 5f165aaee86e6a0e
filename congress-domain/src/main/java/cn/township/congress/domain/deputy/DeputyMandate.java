package cn.township.congress.domain.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.rule.LawArticle;
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
 * The mandate (代表资格) of one person in one congress. Never deleted once something depends
 * on it and never re-opened: who is elected again gets a new one.
 */
@Entity
public class DeputyMandate {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deputy_mandate_id_seq")
	@SequenceGenerator(name = "deputy_mandate_id_seq", sequenceName = "deputy_mandate_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long congressId;

	private long personId;

	private long districtId;

	private @Nullable String cardNo;

	@Enumerated(EnumType.STRING)
	private MandateStatus status;

	private LocalDate electedOn;

	private @Nullable Boolean reelected;

	private @Nullable LocalDate endedOn;

	@Version
	private int version;

	private DeputyMandate(Congress congress, long personId, long districtId, LocalDate electedOn,
			MandateStatus status) {
		this.unitCode = congress.unitCode();
		this.congressId = congress.id();
		this.personId = personId;
		this.districtId = districtId;
		this.electedOn = electedOn;
		this.status = status;
	}

	@SuppressWarnings("NullAway.Init")
	protected DeputyMandate() {
	}

	/**
	 * A mandate taken over from the township's confirmed roster: active once the congress
	 * has met for the first time, confirmed before.
	 */
	public static DeputyMandate fromRoster(Congress congress, long personId, long districtId, LocalDate electedOn,
			LocalDate today) {
		return new DeputyMandate(congress, personId, districtId, electedOn,
				congress.hasMetBy(today) ? MandateStatus.ACTIVE : MandateStatus.CONFIRMED);
	}

	/**
	 * A confirmed deputy is in office from the day the congress first meets (地方组织法第三十八条).
	 * @param congress the one the deputy was elected to
	 * @throws RuleViolation if it has not met by that day, or the mandate is not
	 * confirmed
	 */
	public void enterOffice(Congress congress, LocalDate on) {
		if (congress.id() != this.congressId) {
			throw new IllegalArgumentException("Congress " + congress.id() + " for a mandate of " + this.congressId);
		}
		if (this.status != MandateStatus.CONFIRMED) {
			throw new RuleViolation("mandate.enterOffice.notConfirmed", LawArticle.ELE_47, this.status);
		}
		if (!congress.hasMetBy(on)) {
			throw new RuleViolation("mandate.enterOffice.notMet", LawArticle.ORG_38, on);
		}
		this.status = MandateStatus.ACTIVE;
	}

	/** Corrects what the roster says about the mandate. */
	public void correct(long districtId, LocalDate electedOn, @Nullable String cardNo, @Nullable Boolean reelected) {
		this.districtId = districtId;
		this.electedOn = electedOn;
		this.cardNo = cardNo;
		this.reelected = reelected;
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public long congressId() {
		return this.congressId;
	}

	public long personId() {
		return this.personId;
	}

	public long districtId() {
		return this.districtId;
	}

	public @Nullable String cardNo() {
		return this.cardNo;
	}

	public @Nullable Boolean reelected() {
		return this.reelected;
	}

	public LocalDate electedOn() {
		return this.electedOn;
	}

	public @Nullable LocalDate endedOn() {
		return this.endedOn;
	}

	public MandateStatus status() {
		return this.status;
	}

}
