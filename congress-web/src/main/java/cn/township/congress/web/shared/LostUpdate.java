package cn.township.congress.web.shared;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/**
 * Somebody else changed the item while it was being edited; shown as a page with both
 * texts.
 */
public class LostUpdate extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final @Nullable String mine;

	private final @Nullable String theirs;

	private final String backUrl;

	/**
	 * What the page shows.
	 * @param mine what the user typed
	 * @param theirs what is stored now
	 * @param backUrl where the item can be read and edited again
	 */
	public LostUpdate(@Nullable String mine, @Nullable String theirs, String backUrl) {
		super("Lost update at " + backUrl);
		this.mine = mine;
		this.theirs = theirs;
		this.backUrl = backUrl;
	}

	@Nullable String mine() {
		return this.mine;
	}

	@Nullable String theirs() {
		return this.theirs;
	}

	String backUrl() {
		return this.backUrl;
	}

}
