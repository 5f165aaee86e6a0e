package cn.township.congress.service.liaison;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An area as it was on a day.
 *
 * @param townships names of its townships
 * @param officials who is assigned to it
 */
public record AreaRow(long id, String name, LocalDate formedOn, @Nullable LocalDate dissolvedOn, int version,
		@Nullable String townships, long count, @Nullable String officials) {
}
