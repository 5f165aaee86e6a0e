package cn.township.congress.service.composition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.deputy.DeputySet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Freezes the composition table of one's own area as it is reported. What is counted and
 * how is counted again in this transaction, so that nobody freezes figures of their own.
 */
@UseCase(Permission.FREEZE_COMPOSITION)
public class FreezeComposition {

	private final CompositionCounter counter;

	private final SnapshotStore snapshots;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	FreezeComposition(CompositionCounter counter, SnapshotStore snapshots, JdbcClient jdbc, CurrentUser currentUser,
			Clock clock) {
		this.counter = counter;
		this.snapshots = snapshots;
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Returns the id of the snapshot. */
	public long execute(Command command) {
		LocalDate today = LocalDate.now(this.clock);
		if (command.day().isAfter(today)) {
			throw new RuleViolation("composition.dayToCome", null, command.day(), today);
		}
		Actor actor = this.currentUser.actor();
		Composition counted = this.counter.count(actor.unitCode(), actor.unitName(), command.day(), command.deputies());
		if (counted.sum().total() == 0) {
			throw new RuleViolation("composition.nobody", null, command.day());
		}
		String rules = this.counter.settings(actor.unitCode(), command.day())
			.snapshot(SettingKey.COMPOSITION_AGE_BANDS, SettingKey.COMPOSITION_OCCUPATIONS)
			.json();
		return this.snapshots.add(new SnapshotRow(0, actor.unitCode().value(), actor.unitName(),
				command.title().strip(), command.day(), command.deputies(), term(command), (int) counted.sum().total(),
				rules, OffsetDateTime.now(this.clock), actor.trailName()), counted);
	}

	/** Only where all of the area are in the same one. */
	private @Nullable String term(Command command) {
		List<Integer> terms = this.jdbc
			.sql("SELECT DISTINCT c.term_no FROM deputy_mandate m JOIN congress c ON c.id = m.congress_id WHERE "
					+ command.deputies().sql())
			.param("day", command.day())
			.query(Integer.class)
			.list();
		return (terms.size() == 1) ? "第" + ChineseNumber.of(terms.get(0)) + "届" : null;
	}

	/**
	 * What is asked for.
	 *
	 * @param day the day to be counted, not one to come
	 * @param deputies those in office, or those elected who are not yet
	 * @param title what it is for, such as 2026年年报
	 */
	public record Command(LocalDate day, DeputySet deputies, String title) {
	}

}
