package cn.township.congress.service.suggestion;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.congress.Occasion;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.domain.territory.AdminCode;
import org.springframework.stereotype.Component;

/**
 * What every deed of a deputy on the own suggestions needs: it happens today, and whether
 * in session or between sessions follows from the township's dates.
 */
@Component
class OwnDesk {

	private final SuggestionDesk desk;

	private final Congresses congresses;

	private final Clock clock;

	OwnDesk(SuggestionDesk desk, Congresses congresses, Clock clock) {
		this.desk = desk;
		this.congresses = congresses;
		this.clock = clock;
	}

	Suggestion load(long id, int version) {
		return this.desk.load(id, version);
	}

	long save(Suggestion suggestion) {
		return this.desk.save(suggestion).id();
	}

	Entry today() {
		return this.desk.entry(LocalDate.now(this.clock));
	}

	AdminCode unit() {
		return this.desk.actor().unitCode();
	}

	Occasion occasion(Entry entry) {
		return this.congresses.inTerm(unit(), entry.on())
			.orElseThrow(() -> new RuleViolation("suggestion.noCongress", LawArticle.ORG_38, entry.on()))
			.occasionOn(entry.on());
	}

}
