package cn.township.congress.domain.account;

import java.time.Instant;
import java.util.Objects;

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
 * An account. It starts with a one-time code instead of a password; the password is
 * chosen by its holder and known to nobody else.
 */
@Entity
public class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_id_seq")
	@SequenceGenerator(name = "account_id_seq", sequenceName = "account_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private @Nullable Long agencyId;

	private @Nullable Long personId;

	@Enumerated(EnumType.STRING)
	private Role role;

	private String username;

	private String displayName;

	private @Nullable String passwordHash;

	private @Nullable Instant passwordChangedAt;

	private boolean mustChangePassword = true;

	private @Nullable String activationHash;

	private @Nullable Instant activationExpiresAt;

	private int failedAttempts;

	private @Nullable Instant lockedUntil;

	private @Nullable Instant disabledAt;

	private @Nullable Instant lastLoginAt;

	private @Nullable Instant previousLoginAt;

	private String createdBy;

	private Instant createdAt;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	private Account(Holder holder, String createdBy, Instant now) {
		this.unitCode = holder.unitCode();
		this.agencyId = holder.agencyId();
		this.personId = holder.personId();
		this.role = holder.role();
		this.username = holder.username();
		this.displayName = holder.displayName();
		this.createdBy = createdBy;
		this.createdAt = now;
	}

	/** Creates an account that waits for its holder to choose a password. */
	public static Account create(Holder holder, OneTimeCode code, String createdBy, Instant now) {
		Account account = new Account(holder, createdBy, now);
		account.issue(code);
		return account;
	}

	/** The holder uses the one-time code up and chooses the password. */
	public void activate(String passwordHash, Instant now) {
		requireEnabled();
		require(this.activationHash != null, "account.activate.noCode");
		require(hasValidCode(now), "account.activate.codeExpired");
		withdrawCode();
		set(passwordHash, now);
	}

	/** The holder replaces the password they have. */
	public void changePassword(String passwordHash, Instant now) {
		requireEnabled();
		require(this.passwordHash != null, "account.password.notActivated");
		set(passwordHash, now);
	}

	public void loginSucceeded(Instant now) {
		requireEnabled();
		require(!isLocked(now), "account.login.locked");
		forgetFailures();
		this.previousLoginAt = this.lastLoginAt;
		this.lastLoginAt = now;
	}

	/** Counts a wrong password or code; from the fifth on the account rests a while. */
	public void loginFailed(Instant now) {
		this.failedAttempts++;
		if (this.failedAttempts >= Lockout.TOLERATED) {
			this.lockedUntil = now.plus(Lockout.after(this.failedAttempts));
		}
	}

	public void unlock() {
		require(this.failedAttempts > 0 || this.lockedUntil != null, "account.unlock.notLocked");
		forgetFailures();
	}

	public void disable(Instant now) {
		require(this.disabledAt == null, "account.disable.already");
		this.disabledAt = now;
	}

	public void enable() {
		require(this.disabledAt != null, "account.enable.already");
		this.disabledAt = null;
	}

	/** The old password is void; the holder chooses a new one with the code. */
	public void reset(OneTimeCode code) {
		requireEnabled();
		this.passwordHash = null;
		forgetFailures();
		issue(code);
	}

	public boolean isDisabled() {
		return this.disabledAt != null;
	}

	public boolean isLocked(Instant now) {
		return this.lockedUntil != null && now.isBefore(this.lockedUntil);
	}

	/** Whether there is a one-time code that can still be used. */
	public boolean hasValidCode(Instant now) {
		return this.activationHash != null && this.activationExpiresAt != null
				&& now.isBefore(this.activationExpiresAt);
	}

	public @Nullable Long id() {
		return this.id;
	}

	/** The id of an account that is stored. */
	public long requiredId() {
		return Objects.requireNonNull(this.id, "not stored yet");
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public @Nullable Long agencyId() {
		return this.agencyId;
	}

	/** The person of the register, where it is a deputy's. */
	public @Nullable Long personId() {
		return this.personId;
	}

	public Role role() {
		return this.role;
	}

	/** Whether its holder has chosen a password. */
	public boolean isActivated() {
		return this.passwordHash != null;
	}

	public String username() {
		return this.username;
	}

	public String displayName() {
		return this.displayName;
	}

	public @Nullable String passwordHash() {
		return this.passwordHash;
	}

	public boolean mustChangePassword() {
		return this.mustChangePassword;
	}

	public @Nullable String activationHash() {
		return this.activationHash;
	}

	public int failedAttempts() {
		return this.failedAttempts;
	}

	public @Nullable Instant lockedUntil() {
		return this.lockedUntil;
	}

	public @Nullable Instant lastLoginAt() {
		return this.lastLoginAt;
	}

	public @Nullable Instant previousLoginAt() {
		return this.previousLoginAt;
	}

	private void issue(OneTimeCode code) {
		this.activationHash = code.hash();
		this.activationExpiresAt = code.expiresAt();
		this.mustChangePassword = true;
	}

	private void withdrawCode() {
		this.activationHash = null;
		this.activationExpiresAt = null;
	}

	private void set(String passwordHash, Instant now) {
		this.passwordHash = passwordHash;
		this.passwordChangedAt = now;
		this.mustChangePassword = false;
		forgetFailures();
	}

	private void forgetFailures() {
		this.failedAttempts = 0;
		this.lockedUntil = null;
	}

	private void requireEnabled() {
		require(this.disabledAt == null, "account.disabled");
	}

	private static void require(boolean condition, String key) {
		if (!condition) {
			throw new RuleViolation(key, null);
		}
	}

}
