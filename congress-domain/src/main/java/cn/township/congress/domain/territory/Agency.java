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
 * A handling agency (承办单位) of a township: who suggestions are handed over to. It is
 * retired when dissolved, never deleted, as old records name it.
 */
@Entity
public class Agency {

	private static final int SHORTEST_NAME = 2;

	private static final int LONGEST_NAME = 60;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_id_seq")
	@SequenceGenerator(name = "agency_id_seq", sequenceName = "agency_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private String name;

	@Enumerated(EnumType.STRING)
	private AgencyKind kind;

	private @Nullable String contactName;

	private @Nullable String phone;

	private boolean active = true;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Agency() {
	}

	private Agency(AdminCode unitCode, String name, AgencyKind kind) {
		this.unitCode = unitCode;
		this.name = name;
		this.kind = kind;
	}

	public static Agency create(AdminCode unitCode, String name, AgencyKind kind) {
		return new Agency(unitCode, checked(name), kind);
	}

	public void describe(String name, AgencyKind kind) {
		this.name = checked(name);
		this.kind = kind;
	}

	/** Whom to call. */
	public void contactBy(@Nullable String contactName, @Nullable String phone) {
		this.contactName = contactName;
		this.phone = phone;
	}

	/** Nothing more is handed over to it. */
	public void retire() {
		this.active = false;
	}

	public void reopen() {
		this.active = true;
	}

	public @Nullable Long id() {
		return this.id;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public String name() {
		return this.name;
	}

	public AgencyKind kind() {
		return this.kind;
	}

	public @Nullable String contactName() {
		return this.contactName;
	}

	public @Nullable String phone() {
		return this.phone;
	}

	public boolean isActive() {
		return this.active;
	}

	public int version() {
		return this.version;
	}

	private static String checked(String name) {
		String stripped = name.strip();
		if (stripped.length() < SHORTEST_NAME || stripped.length() > LONGEST_NAME) {
			throw new RuleViolation("agency.name.invalid", null, SHORTEST_NAME, LONGEST_NAME);
		}
		return stripped;
	}

}
