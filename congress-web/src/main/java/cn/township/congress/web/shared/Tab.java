package cn.township.congress.web.shared;

import org.jspecify.annotations.Nullable;

/**
 * A saved filter above a list.
 *
 * @param label the word, e.g. 逾期
 * @param href the filter as an address
 * @param count how many rows are behind it, or nothing if not counted
 * @param active whether the list shows it now
 */
public record Tab(String label, String href, @Nullable String count, boolean active) {

}
