package cn.township.congress.service.shared;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted: the rows after a key, or those before one.
 *
 * @param after key of the row before the first wanted, or null
 * @param before key of the row after the last wanted, or null
 * @param size rows on a page
 */
public record SliceRequest(@Nullable String after, @Nullable String before, int size) {

	private static final int SMALLEST = 10;

	private static final int LARGEST = 100;

	public SliceRequest {
		after = blankToNull(after);
		before = blankToNull(before);
		size = Math.max(SMALLEST, Math.min(LARGEST, size));
	}

	public static SliceRequest first(int size) {
		return new SliceRequest(null, null, size);
	}

	public boolean isBackwards() {
		return this.before != null;
	}

	/** The key to go on from, or null for the first page. */
	public @Nullable String key() {
		return isBackwards() ? this.before : this.after;
	}

	private static @Nullable String blankToNull(@Nullable String key) {
		return (key == null || key.isBlank()) ? null : key;
	}

}
