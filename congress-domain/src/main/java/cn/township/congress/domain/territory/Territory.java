package cn.township.congress.domain.territory;

import cn.township.congress.domain.shared.RuleViolation;
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
 * An administrative area or unit. Its place in the tree follows from its code.
 */
@Entity
public class Territory {

	private static final int SHORTEST_NAME = 2;

	private static final int LONGEST_NAME = 40;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "territory_id_seq")
	@SequenceGenerator(name = "territory_id_seq", sequenceName = "territory_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private @Nullable AdminCode parentCode;

	private String name;

	@Enumerated(EnumType.STRING)
	private UnitKind kind;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Territory() {
	}

	private Territory(AdminCode unitCode, String name, UnitKind kind) {
		this.unitCode = unitCode;
		this.parentCode = unitCode.parentChain().stream().findFirst().orElse(null);
		this.name = name;
		this.kind = kind;
	}

	/** Refuses a code outside the segment of the kind (GB/T 10114). */
	public static Territory create(AdminCode unitCode, String name, UnitKind kind) {
		if (!kind.fits(unitCode)) {
			throw new RuleViolation("territory.codeNotOfKind", null, kind, unitCode.value());
		}
		return new Territory(unitCode, checked(name), kind);
	}

	public void rename(String name) {
		this.name = checked(name);
	}

	public @Nullable Long id() {
		return this.id;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	/** The area directly above, none for a province. */
	public @Nullable AdminCode parentCode() {
		return this.parentCode;
	}

	public String name() {
		return this.name;
	}

	public UnitKind kind() {
		return this.kind;
	}

	private static String checked(String name) {
		String stripped = name.strip();
		if (stripped.length() < SHORTEST_NAME || stripped.length() > LONGEST_NAME) {
			throw new RuleViolation("territory.name.invalid", null, SHORTEST_NAME, LONGEST_NAME);
		}
		return stripped;
	}

}
