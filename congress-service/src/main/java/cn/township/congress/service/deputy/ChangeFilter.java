package cn.township.congress.service.deputy;

import cn.township.congress.domain.deputy.MandateChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the register of changes are wanted; whatever is left open matches all.
 *
 * @param unit code of a township within the scope
 */
public record ChangeFilter(@Nullable MandateChangeKind kind, @Nullable Integer year, @Nullable Integer unit) {
}
