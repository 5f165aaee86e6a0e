package cn.township.congress.service.openness;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.Satisfaction;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as everybody may read it. Of a title alone there is no number and nobody
 * who signed.
 *
 * @param result the verdict on the result; none where the deputy gave none
 * @param signers how many deputies signed
 */
public record PublishedSuggestion(long id, String title, Disclosure disclosure, int year, Category category,
		@Nullable String agency, @Nullable ResultClass resultClass, @Nullable Satisfaction result,
		LocalDate concludedOn, @Nullable Integer termNo, @Nullable Integer sessionNo, @Nullable Boolean inSession,
		@Nullable Integer serialNo, @Nullable String leadDeputy, @Nullable Integer signers) {

	PublishedSuggestion titled(String text) {
		return new PublishedSuggestion(this.id, text, this.disclosure, this.year, this.category, this.agency,
				this.resultClass, this.result, this.concludedOn, this.termNo, this.sessionNo, this.inSession,
				this.serialNo, this.leadDeputy, this.signers);
	}

	public boolean isFull() {
		return this.disclosure == Disclosure.FULL;
	}

	/**
	 * With its text and the replies to it; of a title alone there are none.
	 *
	 * @param facts what the deputies saw; none of a title alone
	 * @param proposal what they ask for; none of a title alone
	 */
	public record Whole(PublicTownship township, PublishedSuggestion head, @Nullable String facts,
			@Nullable String proposal, List<Answer> answers) {
	}

	/**
	 * A reply and its evaluation.
	 */
	public record Answer(int round, LocalDate repliedOn, String agency, ResultClass resultClass,
			@Nullable String documentNo, String body, @Nullable Satisfaction attitude, @Nullable Satisfaction result) {

		Answer masked(String text, @Nullable String number) {
			return new Answer(this.round, this.repliedOn, this.agency, this.resultClass, number, text, this.attitude,
					this.result);
		}

	}

}
