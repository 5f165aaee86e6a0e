package cn.township.congress.service.account;

import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import cn.township.congress.domain.account.Accounts;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.shared.Progress;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Open only while there is no account at all, and only to whoever reads the terminal: the
 * code is made anew at every start and takes a few wrong tries.
 */
@Component
public class SetupGate {

	private static final int TRIES = 5;

	private final Accounts accounts;

	private final Scopes scopes;

	private final String code;

	private volatile boolean closed;

	private int wrongTries;

	SetupGate(Accounts accounts, Scopes scopes, Passwords passwords) {
		this.accounts = accounts;
		this.scopes = scopes;
		this.code = passwords.newCode();
	}

	/** Whether the first administrator is still to be made. */
	public boolean isOpen() {
		if (!this.closed) {
			this.closed = this.scopes.asSystem("初始化", this.accounts::count) > 0;
		}
		return !this.closed;
	}

	/** Whether this is the code of the terminal; after too many wrong ones nothing is. */
	synchronized boolean accepts(String typed) {
		if (this.wrongTries >= TRIES) {
			return false;
		}
		boolean right = MessageDigest.isEqual(bytes(this.code), bytes(typed));
		this.wrongTries += right ? 0 : 1;
		return right;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.LOWEST_PRECEDENCE)
	void announce() {
		if (isOpen()) {
			Progress.say("系统中还没有账号。请在浏览器中打开上面的地址,用一次性口令 " + this.code + " 建立第一个账号管理员。");
		}
	}

	private static byte[] bytes(String code) {
		String letters = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
		return letters.getBytes(StandardCharsets.UTF_8);
	}

	/** For tests, which have no terminal. */
	String code() {
		return this.code;
	}

}
