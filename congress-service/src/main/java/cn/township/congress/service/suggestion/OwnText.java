package cn.township.congress.service.suggestion;

import java.util.List;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.Registration;
import cn.township.congress.domain.suggestion.Source;
import cn.township.congress.domain.suggestion.SuggestionText;
import org.jspecify.annotations.Nullable;

/**
 * What a deputy writes, and whom the deputy asks to join.
 *
 * @param joint mandates of those asked, without the writer's own
 */
public record OwnText(String title, String facts, String proposal, Category category, Disclosure disclosure,
		@Nullable String suggestedAgency, List<Long> joint) {

	public OwnText {
		joint = List.copyOf(joint);
	}

	SuggestionText text() {
		return new SuggestionText(this.title, this.facts, this.proposal);
	}

	Registration registration() {
		return new Registration(this.category, Source.DEPUTY, this.disclosure, this.suggestedAgency);
	}

}
