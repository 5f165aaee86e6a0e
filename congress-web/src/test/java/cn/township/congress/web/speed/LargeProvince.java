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
 * A province of as many counties as are asked for, each of 20 townships with 65 deputies;
 * written by the owner of the tables.
 */
final class LargeProvince {

	/** Deputies of a county. */
	static final int DEPUTIES = 1_300;

	static final String PROVINCE_USER = "speed.province";

	static final String COUNTY_USER = "speed.qingshan";

	static final String CLERK = "speed.liuxi";

	static final int TOWNSHIP = 970101103;

	private final Environment environment;

	private int counties;

	LargeProvince(Environment environment) {
		this.environment = environment;
	}

	/** Territory above the counties, the first county, three accounts. */
	LargeProvince found() {
		run("province.sql", 0);
		growTo(1);
		run("onlookers.sql", 0);
		return this;
	}

	/** Adds counties until there are as many, at most one hundred. */
	void growTo(int size) {
		while (this.counties < size) {
			run("deputies.sql", this.counties++);
		}
		execute((statement) -> {
			for (String table : List.of("territory", "congress", "electoral_district", "person", "deputy_mandate")) {
				statement.execute("VACUUM ANALYZE " + table);
			}
		});
	}

	private void run(String script, int number) {
		String sql;
		try {
			sql = new ClassPathResource("speed/" + script).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		int county = 970_000_000 + (1 + number / 10) * 100_000 + (1 + number % 10) * 1_000;
		execute((statement) -> statement.execute(sql.replace("${password}", "{noop}" + LargeCounty.PASSWORD)
			.replace("${county}", Integer.toString(county))));
	}

	private void execute(Work work) {
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
