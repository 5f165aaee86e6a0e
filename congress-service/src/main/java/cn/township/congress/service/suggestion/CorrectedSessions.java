package cn.township.congress.service.suggestion;

import cn.township.congress.domain.congress.OpeningCorrected;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to move the opening of a session across suggestions: whether they were made in
 * session, and so their numbers and papers, rests on the day entered before.
 */
@Component
class CorrectedSessions {

	private final JdbcClient jdbc;

	CorrectedSessions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void refuseWhereSuggestionsDepend(OpeningCorrected corrected) {
		int dependent = this.jdbc.sql("""
				SELECT count(*) FROM suggestion s WHERE s.unit_code = :unit
				AND s.submitted_on >= :first AND s.submitted_on < :until""")
			.param("unit", corrected.unitCode().value())
			.param("first", corrected.firstDay())
			.param("until", corrected.untilDay())
			.query(Integer.class)
			.single();
		if (dependent > 0) {
			throw new RuleViolation("session.suggestionsDepend", LawArticle.DEP_24, dependent, corrected.firstDay(),
					corrected.untilDay().minusDays(1));
		}
	}

}
