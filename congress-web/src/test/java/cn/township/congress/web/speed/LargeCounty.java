package cn.township.congress.web.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

/**
 * A county of 17 townships with as many suggestions as are asked for, written by the
 * owner of the tables set by set.
 */
final class LargeCounty {

	static final String COUNTY_USER = "speed.county";

	static final String CLERK = "speed.clerk";

	static final String PASSWORD = "springrain2026";

	private static final int BATCH = 5_000;

	private final Environment environment;

	private int count;

	LargeCounty(Environment environment) {
		this.environment = environment;
	}

	/** Territory, congresses, deputies, agencies and two accounts. */
	LargeCounty found() {
		execute(script("county.sql").replace("${password}", "{noop}" + PASSWORD));
		return this;
	}

	/** Adds suggestions until there are as many. */
	void growTo(int size) {
		String script = script("suggestions.sql");
		while (this.count < size) {
			int batch = Math.min(BATCH, size - this.count);
			execute(script.replace("${from}", Integer.toString(this.count))
				.replace("${count}", Integer.toString(batch)));
			this.count += batch;
		}
		vacuum();
	}

	private static String script(String name) {
		try {
			return new ClassPathResource("speed/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void execute(String sql) {
		run((statement) -> {
			statement.getConnection().setAutoCommit(false);
			statement.execute(sql);
			statement.getConnection().commit();
		});
	}

	/** What the server does by itself some time after such a load. */
	private void vacuum() {
		run((statement) -> {
			for (String table : List.of("suggestion", "suggestion_signer", "hand_over", "reply", "suggestion_event",
					"deputy_mandate", "person")) {
				statement.execute("VACUUM ANALYZE " + table);
			}
			statement.execute("VACUUM FULL ANALYZE suggestion_tally");
		});
	}

	private void run(Work work) {
		try (Connection connection = DriverManager.getConnection(property("url"), property("user"),
				property("password")); Statement statement = connection.createStatement()) {
			work.with(statement);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String property(String name) {
		return this.environment.getRequiredProperty("spring.flyway." + name);
	}

	@FunctionalInterface
	private interface Work {

		void with(Statement statement) throws SQLException;

	}

}
