package cn.township.congress.service.database;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The scope of the work that runs on this thread: that of the logged-in user, unless our
 * own code has taken another one for a piece of work.
 */
@Component
public class Scopes {

	private final ThreadLocal<@Nullable Scope> taken = new ThreadLocal<>();

	/** Nothing, when nobody is logged in: then nothing is visible either. */
	public @Nullable Scope current() {
		Scope scope = this.taken.get();
		return (scope != null) ? scope : ofUser();
	}

	/** Whether our own code has taken a scope; such work is not asked for permissions. */
	public boolean isTaken() {
		return this.taken.get() != null;
	}

	/** Does the work as the system. */
	public <T, X extends Throwable> T asSystem(String actorName, Work<T, X> work) throws X {
		return as(Scope.system(actorName), work);
	}

	/**
	 * Does the work in the scope. The scope of a transaction never changes, so there must
	 * be none yet.
	 */
	public <T, X extends Throwable> T as(Scope scope, Work<T, X> work) throws X {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("The scope of a running transaction cannot be changed");
		}
		Scope before = this.taken.get();
		this.taken.set(scope);
		try {
			return work.run();
		}
		finally {
			restore(before);
		}
	}

	private void restore(@Nullable Scope before) {
		if (before == null) {
			this.taken.remove();
		}
		else {
			this.taken.set(before);
		}
	}

	private static @Nullable Scope ofUser() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		boolean known = authentication != null && authentication.getPrincipal() instanceof ScopedUser;
		return known ? ((ScopedUser) authentication.getPrincipal()).scope() : null;
	}

	/** Work to be done in a scope; what it throws passes through. */
	@FunctionalInterface
	public interface Work<T, X extends Throwable> {

		T run() throws X;

	}

}
