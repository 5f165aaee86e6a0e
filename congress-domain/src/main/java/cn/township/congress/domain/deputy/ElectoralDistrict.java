package cn.township.congress.domain.deputy;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A district (选区) whose voters elect one to three deputies (选举法第二十五条).
 */
@Entity
public class ElectoralDistrict {

	/** Most deputies of one district (选举法第二十五条). */
	public static final int MOST_SEATS = 3;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "electoral_district_id_seq")
	@SequenceGenerator(name = "electoral_district_id_seq", sequenceName = "electoral_district_id_seq",
			allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long congressId;

	private int districtNo;

	private String name;

	private int seats;

	private @Nullable Integer voters;

	@Version
	private int version;

	public ElectoralDistrict(AdminCode unitCode, long congressId, int districtNo, String name, int seats) {
		requireSeats(name, seats);
		this.unitCode = unitCode;
		this.congressId = congressId;
		this.districtNo = districtNo;
		this.name = name;
		this.seats = seats;
	}

	@SuppressWarnings("NullAway.Init")
	protected ElectoralDistrict() {
	}

	/** With the voters registered there. */
	public ElectoralDistrict of(@Nullable Integer registered) {
		this.voters = registered;
		return this;
	}

	/**
	 * Corrects what was entered.
	 * @param taken seats deputies take up now
	 * @throws RuleViolation if there would be other than one to three seats, or fewer
	 * than deputies (选举法第二十五条)
	 */
	public void correct(int districtNo, String name, int seats, @Nullable Integer voters, int taken) {
		requireSeats(name, seats);
		if (seats < taken) {
			throw new RuleViolation("district.fewerThanTaken", LawArticle.ELE_25, name, seats, taken);
		}
		this.districtNo = districtNo;
		this.name = name;
		this.seats = seats;
		this.voters = voters;
	}

	private static void requireSeats(String name, int seats) {
		if (seats < 1 || seats > MOST_SEATS) {
			throw new RuleViolation("district.seats", LawArticle.ELE_25, name, seats);
		}
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public String name() {
		return this.name;
	}

	public int districtNo() {
		return this.districtNo;
	}

	public int seats() {
		return this.seats;
	}

	public long congressId() {
		return this.congressId;
	}

	public @Nullable Integer voters() {
		return this.voters;
	}

	public int version() {
		return this.version;
	}

}
