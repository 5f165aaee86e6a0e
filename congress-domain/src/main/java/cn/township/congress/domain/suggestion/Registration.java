package cn.township.congress.domain.suggestion;

import org.jspecify.annotations.Nullable;

/**
 * What the form says besides the text.
 *
 * @param disclosure how far the deputies agree to publication
 * @param suggestedAgency agency the deputy proposes, in the deputy's own words
 */
public record Registration(Category category, Source source, Disclosure disclosure, @Nullable String suggestedAgency) {
}
