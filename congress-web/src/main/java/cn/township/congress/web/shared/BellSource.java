package cn.township.congress.web.shared;

import org.jspecify.annotations.Nullable;

/**
 * Knows how many reminders the current user has. The one bean of it lives with the
 * reminders, which neither this package nor that of the accounts must depend on.
 */
@FunctionalInterface
public interface BellSource {

	/** Nothing for those who are never reminded. */
	@Nullable Integer count();

}
