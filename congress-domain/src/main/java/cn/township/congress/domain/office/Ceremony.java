package cn.township.congress.domain.office;

import org.jspecify.annotations.Nullable;

/**
 * Where an oath is taken and before whom.
 *
 * @param presider who presides (主持人)
 * @param witness who supervises (监誓人)
 */
public record Ceremony(@Nullable String place, String presider, @Nullable String witness) {
}
