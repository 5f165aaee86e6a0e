package cn.township.congress.web.shared;

import java.util.List;

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

}
