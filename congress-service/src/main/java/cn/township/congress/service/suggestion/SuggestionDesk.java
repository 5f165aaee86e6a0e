package cn.township.congress.service.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.List;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.domain.suggestion.Suggestions;
import cn.township.congress.domain.territory.Agencies;
import cn.township.congress.domain.territory.Agency;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * What every deed on a suggestion needs: the suggestion as the user saw it, the day it
 * happened with the person entering it, and the agency acting.
 */
@Component
class SuggestionDesk {

	private final Suggestions suggestions;

	private final Agencies agencies;

	private final CurrentUser currentUser;

	private final Clock clock;

	SuggestionDesk(Suggestions suggestions, Agencies agencies, CurrentUser currentUser, Clock clock) {
		this.suggestions = suggestions;
		this.agencies = agencies;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	Suggestion load(long id, int version) {
		return this.suggestions.load(id, version);
	}

	/** Those handled together with it (并案). */
	List<Suggestion> mergedInto(long id) {
		return this.suggestions.findByHandlingMergedIntoIdOrderById(id);
	}

	/** One of those locked before. */
	Suggestion locked(long id) {
		return this.suggestions.findLockedById(id).orElseThrow(() -> new NotFound("suggestion", id));
	}

	/** All of them, always in one order, so that two people never wait for each other. */
	void lock(Collection<Long> ids) {
		new TreeSet<>(ids).forEach(this::locked);
	}

	Suggestion save(Suggestion suggestion) {
		return this.suggestions.save(suggestion);
	}

	Entry entry(LocalDate on) {
		return Entry.of(on, this.clock, actor().displayName());
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Actor actor() {
		return this.currentUser.actor();
	}

	/**
	 * An agency a suggestion can be handed over to: known in this township and not
	 * dissolved.
	 */
	Agency openAgency(long id) {
		Agency agency = this.agencies.findById(id).orElseThrow(() -> new NotFound("agency", id));
		if (!agency.isActive()) {
			throw new RuleViolation("suggestion.agencyRetired", null, agency.name());
		}
		return agency;
	}

	/**
	 * The agency in whose name something is entered: one's own, or, where the office
	 * types in a paper, the lead agency.
	 */
	long agencyActing(Suggestion suggestion) {
		Long own = actor().agencyId();
		if (own != null) {
			return own;
		}
		return suggestion.leadAgencyId()
			.orElseThrow(
					() -> new RuleViolation("suggestion.reply.notHandedOver", LawArticle.DEP_51, suggestion.status()));
	}

	/**
	 * An agency acts only on what it leads; the office on everything of its township.
	 */
	void requireLeading(Suggestion suggestion) {
		Long own = actor().agencyId();
		if (own != null && !suggestion.leadAgencyId().equals(Optional.of(own))) {
			throw new RuleViolation("suggestion.notLeadAgency", LawArticle.DEP_51);
		}
	}

}
