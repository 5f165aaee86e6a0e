package cn.township.congress.web.shared;

import org.jspecify.annotations.Nullable;

/**
 * Knows the frame of the current user. The one bean of it lives with the accounts, which
 * this package must not depend on.
 */
@FunctionalInterface
public interface FrameSource {

	/** The frame of whoever is signed in, or nothing on public pages. */
	@Nullable Frame current();

}
