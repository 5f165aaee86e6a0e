package cn.township.congress.service.openness;

import cn.township.congress.domain.suggestion.Category;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a public page asks for.
 *
 * @param year in which it was put forward
 * @param words part of the title
 */
public record PublicFilter(@Nullable Integer year, @Nullable Category category, @Nullable String words) {

	public boolean isNarrowed() {
		return this.year != null || this.category != null || this.words != null;
	}

}
