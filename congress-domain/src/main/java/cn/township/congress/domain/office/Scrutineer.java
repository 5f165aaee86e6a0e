package cn.township.congress.domain.office;

import cn.township.congress.domain.rule.LocalRule;
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
 * Who watches over the ballots of a session, or counts them.
 */
@Entity
public class Scrutineer {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scrutineer_id_seq")
	@SequenceGenerator(name = "scrutineer_id_seq", sequenceName = "scrutineer_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long courseId;

	private @Nullable Long mandateId;

	private String name;

	@Enumerated(EnumType.STRING)
	private ScrutineerRole role;

	private @Nullable Long lineId;

	@Version
	private int version;

	/**
	 * @param mandateId of a deputy; only tellers need not be deputies
	 */
	public Scrutineer(AdminCode unitCode, long courseId, ScrutineerRole role, @Nullable Long mandateId, String name) {
		if (mandateId == null && role != ScrutineerRole.TELLER) {
			throw new RuleViolation("scrutineer.noDeputy", LocalRule.PROVINCE, name);
		}
		this.unitCode = unitCode;
		this.courseId = courseId;
		this.role = role;
		this.mandateId = mandateId;
		this.name = name;
	}

	@SuppressWarnings("NullAway.Init")
	protected Scrutineer() {
	}

	/** The congress has passed the list. */
	public void pass(long lineId) {
		this.lineId = lineId;
	}

	public boolean isPassed() {
		return this.lineId != null;
	}

	public @Nullable Long mandateId() {
		return this.mandateId;
	}

	public String name() {
		return this.name;
	}

	public ScrutineerRole role() {
		return this.role;
	}

}
