package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.Registration;
import cn.township.congress.domain.suggestion.Source;
import cn.township.congress.domain.suggestion.SuggestionText;
import org.jspecify.annotations.Nullable;

/**
 * The paper form of a suggestion (代表建议表) as it is typed in.
 *
 * @param submittedOn day on which the deputy put it forward
 * @param lead mandate of the lead deputy
 * @param joint mandates of the joint signers
 */
public record SuggestionForm(String title, String facts, String proposal, Category category, Source source,
		Disclosure disclosure, @Nullable String suggestedAgency, LocalDate submittedOn, long lead, List<Long> joint) {

	public SuggestionForm {
		joint = List.copyOf(joint);
	}

	SuggestionText text() {
		return new SuggestionText(this.title, this.facts, this.proposal);
	}

	Registration registration() {
		return new Registration(this.category, this.source, this.disclosure, this.suggestedAgency);
	}

	/** The lead deputy first. */
	List<Long> signers() {
		List<Long> all = new ArrayList<>(List.of(this.lead));
		all.addAll(this.joint);
		return all;
	}

}
