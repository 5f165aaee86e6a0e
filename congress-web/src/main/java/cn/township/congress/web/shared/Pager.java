package cn.township.congress.web.shared;

import java.util.List;

import cn.township.congress.service.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * The foot of a list read by key.
 *
 * @param total how many rows there are, counted up to a limit: {@code 306} or
 * {@code 1000+}
 * @param previous address of the page before, if any
 * @param next address of the page after, if any
 * @param sizes the page sizes to choose from
 */
public record Pager(String total, @Nullable String previous, @Nullable String next, List<Tab> sizes) {

	private static final List<Integer> SIZES = List.of(20, 50, 100);

	/**
	 * The pager of a slice.
	 * @param slice what is shown
	 * @param list the address of the list with its filter, from the first row
	 * @param size rows on a page
	 * @return the pager
	 */
	public static Pager of(Slice<?> slice, Address list, int size) {
		List<Tab> sizes = SIZES.stream()
			.map((s) -> new Tab(Integer.toString(s), list.with("size", s).toString(), null, s == size))
			.toList();
		Address sized = list.with("size", size);
		return new Pager(total(slice), turn(sized, "before", slice.previous()), turn(sized, "after", slice.next()),
				sizes);
	}

	private static String total(Slice<?> slice) {
		return slice.countIsExact() ? Long.toString(slice.count()) : slice.count() + "+";
	}

	private static @Nullable String turn(Address list, String direction, @Nullable String key) {
		return (key == null) ? null : list.with(direction, key).toString();
	}

}
