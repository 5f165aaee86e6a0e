package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.ByElection;
import cn.township.congress.domain.deputy.ByElections;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Plans another poll for the seats one left open: among those with equal votes, or for
 * too few elected (选举法第四十五条).
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class PlanNextPoll {

	private final ByElections byElections;

	private final CurrentUser currentUser;

	private final JdbcClient jdbc;

	PlanNextPoll(ByElections byElections, CurrentUser currentUser, JdbcClient jdbc) {
		this.byElections = byElections;
		this.currentUser = currentUser;
		this.jdbc = jdbc;
	}

	/** Returns the id of the new poll. */
	public long execute(Command command) {
		ByElection before = this.byElections.load(command.id(), command.version());
		boolean followed = this.jdbc
			.sql("SELECT EXISTS (SELECT FROM by_election WHERE previous_id = :id AND status <> 'CANCELLED')")
			.param("id", command.id())
			.query(Boolean.class)
			.single();
		if (followed) {
			throw new RuleViolation("byElection.followedAlready", LawArticle.ELE_45);
		}
		return this.byElections
			.save(before.next(command.listOn(), command.pollOn(), command.document(),
					this.currentUser.actor().displayName()))
			.id();
	}

	public record Command(long id, int version, LocalDate listOn, LocalDate pollOn, String document) {
	}

}
