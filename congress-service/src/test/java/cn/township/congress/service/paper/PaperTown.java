package cn.township.congress.service.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.deputy.RosterTown;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A township of 60 deputies in the middle of the first session of a term: the preparatory
 * meeting is over, two votes and one election are counted. Ids begin at {@link #base}.
 */
public final class PaperTown {

	private final ApplicationContext context;

	private final RosterTown town;

	private final long base;

	private PaperTown(ApplicationContext context) {
		this.context = context;
		this.town = RosterTown.in(context, 60);
		this.base = 700_000_000L + this.town.unit().value() % 1_000 * 1_000L;
	}

	public static PaperTown in(ApplicationContext context) {
		PaperTown town = new PaperTown(context);
		town.build();
		return town;
	}

	/** With a term and nothing else but a planned session. */
	public static PaperTown emptyIn(ApplicationContext context) {
		PaperTown town = new PaperTown(context);
		town.run(
				"""
						INSERT INTO session_course (id, unit_code, congress_id, session_no, kind, running_order, status, planned_from,
						  planned_to, recorded_by) VALUES (:B, :U, :C, 1, 'REGULAR', 'FIRST', 'PLANNED', '2026-03-05', '2026-03-05', '测试');
						INSERT INTO meeting (id, unit_code, congress_id, kind, meeting_no, held_on, status, recorded_by)
						  VALUES (:B + 5, :U, :C, 'PRESIDIUM', 1, '2026-04-20', 'DRAFT', '测试');
						INSERT INTO office_election (id, unit_code, course_id, post, kind, seats, margin, status)
						  VALUES (:B + 1, :U, :B, 'HEAD', 'TERM', 1, 1, 'OPENED')""");
		return town;
	}

	/** With bills, an interpellation and suggestions at every stage as well. */
	public static PaperTown withSuggestionsIn(ApplicationContext context) {
		PaperTown town = in(context);
		town.runFile("/paper/suggestion.sql");
		return town;
	}

	/** The number of the session, and what that of the others counts from. */
	public long base() {
		return this.base;
	}

	public int unit() {
		return this.town.unit().value();
	}

	public Actor clerk() {
		return this.town.clerk();
	}

	public Actor chair() {
		return TestActors.chair(this.town.unit());
	}

	public <T> T as(Actor actor, Scopes.Work<T, RuntimeException> work) {
		return this.context.getBean(CurrentUser.class).as(actor, work);
	}

	/** One value, asked as the system. */
	public <T> T one(String sql, Class<T> type) {
		return system(() -> this.context.getBean(JdbcClient.class).sql(filled(sql)).query(type).single());
	}

	private void build() {
		runFile("/paper/session.sql");
	}

	private void runFile(String file) {
		try (InputStream in = PaperTown.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("Missing " + file);
			}
			run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void run(String script) {
		system(() -> {
			for (String statement : script.split(";\\s*\n")) {
				this.context.getBean(JdbcClient.class).sql(filled(statement).replaceAll(";\\s*$", "")).update();
			}
			return true;
		});
	}

	private String filled(String sql) {
		return sql.replace(":C", "(SELECT id FROM congress WHERE unit_code = :U)")
			.replace(":U", Integer.toString(unit()))
			.replace(":B", Long.toString(this.base));
	}

	private <T> T system(Scopes.Work<T, RuntimeException> work) {
		return this.context.getBean(Scopes.class).asSystem("测试", () -> {
			T result = this.context.getBean(TransactionTemplate.class).execute((tx) -> work.run());
			if (result == null) {
				throw new IllegalStateException("Nothing found");
			}
			return result;
		});
	}

}
