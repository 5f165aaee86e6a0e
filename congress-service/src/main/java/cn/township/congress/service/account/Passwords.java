package cn.township.congress.service.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

import cn.township.congress.domain.account.Account;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes, checks and compares passwords and one-time codes.
 */
@Component
class Passwords {

	static final int SHORTEST = 10;

	/** What BCrypt takes into account. */
	static final int MOST_BYTES = 72;

	/** Without the characters that are mistaken for one another. */
	private static final String CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

	private static final int CODE_GROUPS = 3;

	private final SecureRandom random = new SecureRandom();

	private final PasswordEncoder encoder;

	private final String nobodysHash;

	Passwords(PasswordEncoder encoder) {
		this.encoder = encoder;
		this.nobodysHash = encode(newCode());
	}

	/** Three groups of four, 59 bits: K7QF-9M2D-XT4C. */
	String newCode() {
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < CODE_GROUPS * 4; i++) {
			code.append((i > 0 && i % 4 == 0) ? "-" : "");
			code.append(CODE_LETTERS.charAt(this.random.nextInt(CODE_LETTERS.length())));
		}
		return code.toString();
	}

	String encode(String secret) {
		return this.encoder.encode(secret);
	}

	/** The hash of a password that is good enough for this account. */
	String accept(String password, String username) {
		require(password.codePointCount(0, password.length()) >= SHORTEST, "password.tooShort");
		require(password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES, "password.tooLong");
		require(password.codePoints().anyMatch(Character::isLetter), "password.mixed");
		require(password.codePoints().anyMatch(Character::isDigit), "password.mixed");
		require(password.codePoints().distinct().count() > SHORTEST / 2, "password.tooSimple");
		require(!password.toLowerCase(Locale.ROOT).contains(username), "password.containsName");
		return encode(password);
	}

	boolean isPassword(String secret, Account account) {
		return matches(secret, account.passwordHash());
	}

	/** However it was typed: small letters, without hyphens, with blanks. */
	boolean isCode(String secret, Account account) {
		return matches(normal(secret), account.activationHash());
	}

	/** Costs what a comparison costs, so that time does not tell which names exist. */
	void compareInVain(String secret) {
		matches(secret, this.nobodysHash);
	}

	private boolean matches(String secret, @Nullable String hash) {
		return hash != null && secret.length() <= MOST_BYTES && this.encoder.matches(secret, hash);
	}

	private static String normal(String code) {
		String letters = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
		return letters.replaceAll("(.{4})(?=.)", "$1-");
	}

	private static void require(boolean condition, String key) {
		if (!condition) {
			throw new RuleViolation(key, null, SHORTEST, MOST_BYTES);
		}
	}

}
