package cn.township.congress.service.session;

import org.jspecify.annotations.Nullable;

/**
 * Which sessions are counted.
 *
 * @param year in which they opened; none for all
 * @param unit code of a township; none for the reader's area
 * @param session only this one
 * @param meeting only this plenary of it
 */
public record StatisticsFilter(@Nullable Integer year, @Nullable Integer unit, @Nullable Long session,
		@Nullable Long meeting) {
}
