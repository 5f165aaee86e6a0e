package cn.township.congress.domain.meeting;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * When and where a meeting takes place, and who presides.
 *
 * @param on the day
 * @param at the hour; none if not fixed
 * @param place the room; none if not fixed
 * @param presider who presides, for plenaries the executive chairpersons (执行主席); none if
 * not fixed
 */
public record Appointment(LocalDate on, @Nullable LocalTime at, @Nullable String place, @Nullable String presider) {
}
