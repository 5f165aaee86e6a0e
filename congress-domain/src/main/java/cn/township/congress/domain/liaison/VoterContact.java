package cn.township.congress.domain.liaison;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.deputy.DeputyMandate;
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
 * With how many households and voters a deputy keeps contact (分工联系选民, 代表法第三十七条). Numbers
 * only: the signed list with the names stays on paper.
 */
@Entity
public class VoterContact {

	private static final int MOST_HOUSEHOLDS = 9_999;

	private static final int MOST_VOTERS = 99_999;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "voter_contact_id_seq")
	@SequenceGenerator(name = "voter_contact_id_seq", sequenceName = "voter_contact_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long mandateId;

	private int households;

	private int voters;

	private @Nullable String area;

	private LocalDate listOn;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	public VoterContact(DeputyMandate mandate, String name, int households, int voters, @Nullable String area,
			LocalDate listOn) {
		this.unitCode = mandate.unitCode();
		this.mandateId = mandate.id();
		correct(name, households, voters, area, listOn);
	}

	@SuppressWarnings("NullAway.Init")
	protected VoterContact() {
	}

	/**
	 * Takes over what the new list says.
	 * @param name of the deputy, for a refusal
	 */
	public final void correct(String name, int households, int voters, @Nullable String area, LocalDate listOn) {
		if (households < 0 || households > MOST_HOUSEHOLDS || voters < 0 || voters > MOST_VOTERS) {
			throw new RuleViolation("voters.outOfRange", null, name, MOST_HOUSEHOLDS, MOST_VOTERS);
		}
		if (households == 0 && voters == 0) {
			throw new RuleViolation("voters.none", LawArticle.DEP_37, name);
		}
		if (voters > 0 && households > voters) {
			throw new RuleViolation("voters.moreHouseholds", null, name, households, voters);
		}
		this.households = households;
		this.voters = voters;
		this.area = area;
		this.listOn = listOn;
	}

	/** The list was entered by mistake: the deputy has none. */
	public void clear() {
		this.households = 0;
		this.voters = 0;
		this.area = null;
	}

	/** Whether the list says exactly this. */
	public boolean says(int households, int voters, @Nullable String area) {
		return this.households == households && this.voters == voters && Objects.equals(this.area, area);
	}

	public long mandateId() {
		return this.mandateId;
	}

	public int households() {
		return this.households;
	}

	public int voters() {
		return this.voters;
	}

	public @Nullable String area() {
		return this.area;
	}

	public LocalDate listOn() {
		return this.listOn;
	}

	public int version() {
		return this.version;
	}

}
