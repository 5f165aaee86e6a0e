package cn.township.congress.service.openness;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A township of the county and its public page.
 *
 * @param shown concluded suggestions the page shows
 * @param withheld concluded suggestions it does not
 * @param changedOn day it was switched last; none when it never was
 */
public record PublicPageRow(int code, String name, boolean open, long shown, long withheld,
		@Nullable LocalDate changedOn, @Nullable String changedBy) {
}
