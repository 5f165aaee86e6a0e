package cn.township.congress.web.suggestion;

import cn.township.congress.web.shared.Badge;
import org.jspecify.annotations.Nullable;

/**
 * An earlier suggestion beside the form.
 *
 * @param origin number, lead deputy and day
 * @param replied who replied when and how
 * @param reply beginning of that reply
 */
record SimilarLine(String href, String title, Badge status, String origin, String replied, @Nullable String reply) {
}
