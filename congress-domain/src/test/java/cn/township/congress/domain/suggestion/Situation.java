package cn.township.congress.domain.suggestion;

import java.util.function.Supplier;

/**
 * Every place a suggestion can stand; most are a status, some statuses have several.
 */
enum Situation {

	DRAFT(SuggestionStatus.DRAFT, SuggestionMother::draft),

	CONFIRMED(SuggestionStatus.DRAFT, SuggestionMother::confirmed),

	SUBMITTED(SuggestionStatus.SUBMITTED, SuggestionMother::submitted),

	RETURNED(SuggestionStatus.RETURNED_TO_DEPUTY, SuggestionMother::returned),

	NOT_ACCEPTED(SuggestionStatus.NOT_ACCEPTED, SuggestionMother::notAccepted),

	ACCEPTED(SuggestionStatus.ACCEPTED, SuggestionMother::accepted),

	MERGED(SuggestionStatus.ACCEPTED, SuggestionMother::merged),

	HANDED_OVER(SuggestionStatus.HANDED_OVER, SuggestionMother::handedOver),

	SEND_BACK_REQUESTED(SuggestionStatus.SEND_BACK_REQUESTED, SuggestionMother::sendBackRequested),

	HANDLING(SuggestionStatus.HANDLING, SuggestionMother::handling),

	EXTENSION_ASKED(SuggestionStatus.HANDLING, SuggestionMother::extensionAsked),

	REPLIED(SuggestionStatus.REPLIED, SuggestionMother::replied),

	SATISFIED(SuggestionStatus.EVALUATED, SuggestionMother::satisfied),

	DISSATISFIED(SuggestionStatus.EVALUATED, SuggestionMother::dissatisfied),

	REHANDLING(SuggestionStatus.REHANDLING, SuggestionMother::rehandling),

	REPLIED_AGAIN(SuggestionStatus.REPLIED, SuggestionMother::repliedAgain),

	DISSATISFIED_TO_THE_END(SuggestionStatus.EVALUATED, SuggestionMother::dissatisfiedToTheEnd),

	PROMISED(SuggestionStatus.REPLIED, SuggestionMother::promised),

	TRACKING(SuggestionStatus.TRACKING, SuggestionMother::tracking),

	CONCLUDED(SuggestionStatus.CONCLUDED, SuggestionMother::concluded),

	WITHDRAWN(SuggestionStatus.WITHDRAWN, SuggestionMother::withdrawn);

	private final SuggestionStatus status;

	private final Supplier<Suggestion> way;

	Situation(SuggestionStatus status, Supplier<Suggestion> way) {
		this.status = status;
		this.way = way;
	}

	SuggestionStatus status() {
		return this.status;
	}

	/** A new suggestion that has come this far. */
	Suggestion reached() {
		return this.way.get();
	}

}
