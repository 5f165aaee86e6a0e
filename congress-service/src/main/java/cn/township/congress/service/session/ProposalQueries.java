package cn.township.congress.service.session;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.session.RunningOrder;
import cn.township.congress.domain.session.StandardAgenda;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.rule.Rules;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The standard running order a session is planned from.
 */
@Queries(Permission.MANAGE_SESSIONS)
public class ProposalQueries {

	private final JdbcClient jdbc;

	private final CourseFacts facts;

	private final Rules rules;

	private final CurrentUser currentUser;

	private final Clock clock;

	ProposalQueries(JdbcClient jdbc, CourseFacts facts, Rules rules, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.facts = facts;
		this.rules = rules;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * @param order as chosen; the first session of a term is always run as such
	 * @throws NotFound if it is not this township's congress
	 */
	public SessionProposal of(long congressId, @Nullable RunningOrder order) {
		AdminCode unit = this.currentUser.actor().unitCode();
		Term term = this.jdbc.sql("""
				SELECT c.term_no, c.elected_on, t.kind FROM congress c JOIN territory t ON t.unit_code = c.unit_code
				WHERE c.id = :id AND c.unit_code = :unit""")
			.param("id", congressId)
			.param("unit", unit.value())
			.query(Term.class)
			.optional()
			.orElseThrow(() -> new NotFound("congress", congressId));
		int no = this.facts.nextNo(congressId);
		LocalDate today = LocalDate.now(this.clock);
		RunningOrder run = order(no, order);
		return new SessionProposal(congressId, term.termNo(), no, run,
				StandardAgenda.of(run, (term.kind() == UnitKind.TOWN) ? "镇" : "乡", today.getYear()),
				(no == 1) ? Congress.firstSessionDue(term.electedOn()) : null, this.facts.notice(unit, today),
				this.rules.settings(unit, today).number(SettingKey.SESSION_PAPERS_DAYS));
	}

	private static RunningOrder order(int no, @Nullable RunningOrder asked) {
		if (no == 1) {
			return RunningOrder.FIRST;
		}
		return (asked == null || asked == RunningOrder.FIRST) ? RunningOrder.REGULAR : asked;
	}

	private record Term(int termNo, LocalDate electedOn, UnitKind kind) {
	}

}
