package cn.township.congress.service.suggestion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.shared.SliceRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Times similar suggestions and the search of the list among a million. Not part of the
 * build; docs/performance.md says how to run it and what was seen. Run once with
 * {@code -Dbenchmark.units=1} for the baseline.
 */
@Tag("benchmark")
@DatabaseTest
class ShinglesBenchmark {

	private static final int UNITS = Integer.getInteger("benchmark.units", 1_960);

	private static final int LARGE = Integer.getInteger("benchmark.large", 20_000);

	private static final String LONG = "村口到学校的路灯坏了半年没人修，学生晚自习放学摸黑回家，雨天积水更不好走。".repeat(5);

	@Autowired
	private Environment environment;

	@Autowired
	private CurrentUser currentUser;

	@Autowired
	private SimilarSuggestions similar;

	@Autowired
	private SuggestionList list;

	@Test
	@DisplayName("一百万件里找类似的、按词检索")
	void timesTheQuestions() throws IOException, SQLException {
		load();
		Map<String, Supplier<Integer>> questions = new LinkedHashMap<>();
		int ordinary = (UNITS > 1) ? 970101101 : 970101100;
		questions.put("similar, seven letters", () -> like(ordinary, "路灯坏了没人修"));
		questions.put("similar, 190 letters", () -> like(ordinary, LONG));
		questions.put("similar, large township", () -> like(970101100, "路灯坏了没人修"));
		questions.put("similar, large township, 190 letters", () -> like(970101100, LONG));
		questions.put("township: search 路灯损坏", () -> search(Role.CLERK, ordinary, "路灯损坏"));
		questions.put("county: search 路灯损坏", () -> search(Role.COUNTY, 970101000, "路灯损坏"));
		questions.put("county: search 没有的词", () -> search(Role.COUNTY, 970101000, "没有的词"));
		System.out.printf("%,d suggestions in %,d townships, one of them with %,d%n", (UNITS - 1) * 500 + LARGE, UNITS,
				LARGE);
		questions.forEach((name, question) -> System.out.printf("%-40s %8.1f ms, %d found%n", name, median(question),
				question.get()));
		assertThat(like(ordinary, "路灯坏了没人修")).isPositive();
	}

	private int like(int unit, String typed) {
		return this.currentUser.as(actor(Role.CLERK, unit), () -> this.similar.of(typed, null).size());
	}

	/** As the page asks: the counts of all tabs and the first rows. */
	private int search(Role role, int unit, String words) {
		return this.currentUser.as(actor(role, unit), () -> {
			SuggestionFilter filter = new SuggestionFilter(SuggestionSet.ALL, words, null, null, null, null, null);
			return this.list.find(filter, new SliceRequest(null, null, 20)).rows().size();
		});
	}

	private static Actor actor(Role role, int unit) {
		return new Actor(900_000_200L, "speed", "测速", role, new AdminCode(unit), "测速", null);
	}

	private static double median(Supplier<Integer> question) {
		List<Double> times = new ArrayList<>();
		for (int i = 0; i < 31; i++) {
			long start = System.nanoTime();
			question.get();
			times.add((System.nanoTime() - start) / 1e6);
		}
		Collections.sort(times.subList(10, 31));
		return times.get(20);
	}

	private void load() throws IOException, SQLException {
		String sql = new ClassPathResource("shingles-benchmark.sql").getContentAsString(StandardCharsets.UTF_8)
			.replace("${units}", Integer.toString(UNITS))
			.replace("${large}", Integer.toString(LARGE));
		long start = System.nanoTime();
		try (Connection owner = DriverManager.getConnection(property("url"), property("user"), property("password"));
				Statement statement = owner.createStatement()) {
			statement.execute(sql);
			statement.execute("VACUUM ANALYZE suggestion");
			statement.execute("VACUUM ANALYZE suggestion_shingles");
			statement.execute("VACUUM ANALYZE suggestion_signer");
		}
		System.out.printf("loaded in %.0f s%n", (System.nanoTime() - start) / 1e9);
	}

	private String property(String name) {
		return this.environment.getRequiredProperty("spring.flyway." + name);
	}

}
