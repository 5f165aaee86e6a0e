package cn.township.congress.service.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list, found by the key of its neighbour: page one thousand costs what the
 * first one costs.
 *
 * @param rows the rows to show
 * @param previous key before which the page before ends, or null on the first page
 * @param next key after which the next page begins, or null on the last page
 * @param count how many rows the whole list has, counted up to {@link #COUNT_LIMIT}
 * @param countIsExact false when there are more than were counted
 */
public record Slice<T>(List<T> rows, @Nullable String previous, @Nullable String next, long count,
		boolean countIsExact) {

	/** Counting stops here; beyond it the page says "more than". */
	public static final int COUNT_LIMIT = 1000;

	/**
	 * @param fetched up to one row more than fits, in the direction of reading
	 * @param request what was asked for
	 * @param key key of a row
	 * @param counted rows counted, at most one more than the limit
	 */
	public static <T> Slice<T> of(List<T> fetched, SliceRequest request, Function<T, String> key, long counted) {
		boolean more = fetched.size() > request.size();
		List<T> rows = new ArrayList<>(more ? fetched.subList(0, request.size()) : fetched);
		if (request.isBackwards()) {
			Collections.reverse(rows);
		}
		boolean hasPrevious = request.isBackwards() ? more : request.after() != null;
		boolean hasNext = request.isBackwards() || more;
		String first = (hasPrevious && !rows.isEmpty()) ? key.apply(rows.get(0)) : null;
		String last = (hasNext && !rows.isEmpty()) ? key.apply(rows.get(rows.size() - 1)) : null;
		return new Slice<>(List.copyOf(rows), first, last, Math.min(counted, COUNT_LIMIT), counted <= COUNT_LIMIT);
	}

}
