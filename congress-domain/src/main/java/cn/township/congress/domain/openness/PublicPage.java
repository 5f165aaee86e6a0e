package cn.township.congress.domain.openness;

import java.time.LocalDate;

import cn.township.congress.domain.shared.Entry;
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
 * Whether the public page of a township is switched on. The county of the township
 * decides; until it did, the page is off.
 */
@Entity
public class PublicPage {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "public_page_id_seq")
	@SequenceGenerator(name = "public_page_id_seq", sequenceName = "public_page_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private AdminCode townshipCode;

	private boolean open;

	private LocalDate changedOn;

	private String changedBy;

	@Version
	private int version;

	/**
	 * @param county who switches it
	 * @throws RuleViolation if the township is not one of the county
	 */
	public PublicPage(AdminCode county, AdminCode township, Entry entry) {
		if (township.equals(county) || !township.county().equals(county)) {
			throw new RuleViolation("openness.notOfCounty", null, township);
		}
		this.unitCode = county;
		this.townshipCode = township;
		this.changedOn = entry.on();
		this.changedBy = entry.recordedBy();
	}

	@SuppressWarnings("NullAway.Init")
	protected PublicPage() {
	}

	/** Everybody may read it from now on. */
	public void open(Entry entry) {
		if (this.open) {
			throw new RuleViolation("openness.alreadyOpen", null);
		}
		turn(true, entry);
	}

	/** Nobody reads it any more. */
	public void close(Entry entry) {
		if (!this.open) {
			throw new RuleViolation("openness.notOpen", null);
		}
		turn(false, entry);
	}

	private void turn(boolean on, Entry entry) {
		this.open = on;
		this.changedOn = entry.on();
		this.changedBy = entry.recordedBy();
	}

	public boolean isOpen() {
		return this.open;
	}

	public AdminCode townshipCode() {
		return this.townshipCode;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public LocalDate changedOn() {
		return this.changedOn;
	}

	public String changedBy() {
		return this.changedBy;
	}

}
