package cn.township.congress.web.indicator;

import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.indicator.FigureFilter;
import cn.township.congress.service.suggestion.SuggestionSet;
import cn.township.congress.web.shared.Address;
import org.jspecify.annotations.Nullable;

/**
 * Of what numbers are asked, as it stands in the address; what makes no sense is left
 * out. Without a year it is this year's, unless one session is named.
 *
 * @param year four digits, or ALL
 * @param unit a township, for who reads several
 * @param session a session with the time until the next one
 * @param sort a column of the ranking, with a minus sign for the largest first
 * @param only {@code with} or {@code without}, for deputies
 */
record FiguresForm(@Nullable String year, @Nullable String unit, @Nullable String session, @Nullable String sort,
		@Nullable String only) {

	static final String ALL = "ALL";

	/** A township reads its own, whatever stands in the address. */
	FiguresForm within(Actor actor) {
		boolean township = actor.unitCode().level() == AdminLevel.TOWNSHIP;
		return new FiguresForm(this.year, township ? null : this.unit, this.session, this.sort, this.only);
	}

	/** A township reads its own and nothing else. */
	FigureFilter filter(Actor actor, int thisYear) {
		boolean township = actor.unitCode().level() == AdminLevel.TOWNSHIP;
		return new FigureFilter(township ? Integer.valueOf(actor.unitCode().value()) : unitOrNull(), yearOr(thisYear),
				sessionOrNull());
	}

	@Nullable Integer yearOr(int thisYear) {
		if (ALL.equals(this.year) || sessionOrNull() != null) {
			return null;
		}
		return (this.year != null && this.year.strip().matches("(19|20|21)[0-9]{2}"))
				? Integer.valueOf(this.year.strip()) : Integer.valueOf(thisYear);
	}

	@Nullable Integer unitOrNull() {
		return (this.unit != null && this.unit.strip().matches("[1-9][0-9]{8}")) ? Integer.valueOf(this.unit.strip())
				: null;
	}

	@Nullable Long sessionOrNull() {
		return (this.session != null && this.session.strip().matches("[0-9]{1,18}"))
				? Long.valueOf(this.session.strip()) : null;
	}

	/** The same filter on another page. */
	Address address(String path, int thisYear) {
		Integer of = yearOr(thisYear);
		return Address.of(path)
			.with("year", (of != null) ? of : (sessionOrNull() == null) ? ALL : null)
			.with("unit", unitOrNull())
			.with("session", sessionOrNull());
	}

	/** The suggestions of a set within the filter. */
	Address rows(SuggestionSet set, int thisYear) {
		return Address.of("/suggestions")
			.with("set", set)
			.with("unit", unitOrNull())
			.with("year", yearOr(thisYear))
			.with("session", sessionOrNull());
	}

}
