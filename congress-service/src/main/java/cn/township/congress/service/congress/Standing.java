package cn.township.congress.service.congress;

import java.time.LocalDate;

import cn.township.congress.domain.congress.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * Where a township's congress stands on a day.
 *
 * @param day the day
 * @param occasion its term and session; none as long as no congress has met
 */
public record Standing(LocalDate day, @Nullable Occasion occasion) {
}
