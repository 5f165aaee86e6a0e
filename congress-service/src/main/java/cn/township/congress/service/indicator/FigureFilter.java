package cn.township.congress.service.indicator;

import org.jspecify.annotations.Nullable;

/**
 * Of which suggestions numbers are made; without anything, all of the reader's area.
 *
 * @param unit a township
 * @param year year of submission
 * @param session a session with the time until the next one
 */
public record FigureFilter(@Nullable Integer unit, @Nullable Integer year, @Nullable Long session) {
}
