package cn.township.congress.service.account;

import java.util.Collection;
import java.util.List;

import cn.township.congress.service.database.Scope;
import cn.township.congress.service.database.ScopedUser;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The logged-in account as Spring Security keeps it. Holds no password, and no
 * authorities either: permissions are asked of the actor's role.
 */
public final class AccountPrincipal implements UserDetails, ScopedUser {

	private final Actor actor;

	private final boolean mustChangePassword;

	public AccountPrincipal(Actor actor, boolean mustChangePassword) {
		this.actor = actor;
		this.mustChangePassword = mustChangePassword;
	}

	public Actor actor() {
		return this.actor;
	}

	/** Whether nothing but choosing a password is open to it. */
	public boolean mustChangePassword() {
		return this.mustChangePassword;
	}

	@Override
	public Scope scope() {
		return this.actor.scope();
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of();
	}

	@Override
	public String getPassword() {
		return "";
	}

	@Override
	public String getUsername() {
		return this.actor.username();
	}

	/** Sessions of one account belong together. */
	@Override
	public boolean equals(Object other) {
		return other instanceof AccountPrincipal that && this.actor.accountId() == that.actor.accountId();
	}

	@Override
	public int hashCode() {
		return Long.hashCode(this.actor.accountId());
	}

	@Override
	public String toString() {
		return this.actor.username();
	}

}
