package cn.township.congress.service.bill;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Disclosure;
import org.jspecify.annotations.Nullable;

/**
 * What the suggestion needs that a bill does not say.
 *
 * @param suggestedAgency who should handle it; none if not said
 */
public record Conversion(Category category, Disclosure disclosure, @Nullable String suggestedAgency) {
}
