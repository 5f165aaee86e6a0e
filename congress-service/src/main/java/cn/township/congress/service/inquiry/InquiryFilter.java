package cn.township.congress.service.inquiry;

import org.jspecify.annotations.Nullable;

/**
 * What the user asked a list for.
 *
 * @param course session; all if none
 * @param unit code of a township; for the county
 */
public record InquiryFilter(@Nullable Long course, @Nullable Integer unit) {
}
