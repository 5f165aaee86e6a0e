package cn.township.congress.web.speed;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.web.CongressApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Times the pages over HTTP at 1,000 and at 100,000 suggestions and prints a table. Not
 * part of the build; docs/performance.md says how to run it and what was seen.
 */
@Tag("benchmark")
@DatabaseTest
@SpringBootTest(classes = CongressApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "congress.home=target/benchmark-home")
class ListBenchmark {

	private static final int SMALL = Integer.getInteger("benchmark.small", 1_000);

	private static final int LARGE = Integer.getInteger("benchmark.large", 100_000);

	/** Row before the page that is called deep: that of page 1,000 where there is one. */
	private static final int DEEP = 20_000;

	private static final int TOWNSHIP = 980123105;

	@LocalServerPort
	private int port;

	@Autowired
	private Environment environment;

	@Autowired
	private Scopes scopes;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcClient jdbc;

	@Test
	@DisplayName("列表、深页、详情、总览:一千件与十万件")
	void timesThePages() {
		LargeCounty county = new LargeCounty(this.environment).found();
		county.growTo(SMALL);
		Map<String, Double> small = PageTimes.of(pages());
		county.growTo(LARGE);
		PageTimes.print(SMALL, small, LARGE, PageTimes.of(pages()));
	}

	private Map<String, Supplier<HttpResponse<byte[]>>> pages() {
		HttpUser visitor = new HttpUser(this.port);
		HttpUser county = new HttpUser(this.port).logIn(LargeCounty.COUNTY_USER);
		HttpUser clerk = new HttpUser(this.port).logIn(LargeCounty.CLERK);
		Map<String, Supplier<HttpResponse<byte[]>>> pages = new LinkedHashMap<>();
		pages.put("login page", () -> visitor.get("/login"));
		add(pages, "county", county, key(""));
		pages.put("county: one township", () -> county.get("/suggestions?unit=" + TOWNSHIP));
		pages.put("county: overview", () -> county.get("/overview"));
		add(pages, "township", clerk, key(" AND unit_code = " + TOWNSHIP));
		pages.put("township: overdue", () -> clerk.get("/suggestions?set=OVERDUE"));
		pages.put("township: workbench", () -> clerk.get("/"));
		return pages;
	}

	private void add(Map<String, Supplier<HttpResponse<byte[]>>> pages, String who, HttpUser user, String deepKey) {
		String id = one("SELECT max(id)::text FROM suggestion WHERE status = 'CONCLUDED' AND unit_code = " + TOWNSHIP);
		pages.put(who + ": list", () -> user.get("/suggestions"));
		pages.put(who + ": deep page", () -> user.get("/suggestions?after=" + deepKey));
		pages.put(who + ": one state", () -> user.get("/suggestions?set=TO_CONCLUDE"));
		pages.put(who + ": one category", () -> user.get("/suggestions?category=WATER&inSession=false"));
		pages.put(who + ": search", () -> user.get("/suggestions?q=%E9%BE%99%E6%BD%AD%E6%9D%91"));
		pages.put(who + ": detail", () -> user.get("/suggestions/" + id));
	}

	private String key(String condition) {
		return one("SELECT submitted_on || '_' || id FROM suggestion WHERE status <> 'DRAFT'" + condition
				+ " ORDER BY submitted_on DESC, id DESC OFFSET least(" + DEEP
				+ ", (SELECT count(*) * 4 / 5 FROM suggestion WHERE true" + condition + ")) LIMIT 1");
	}

	private String one(String sql) {
		return this.scopes.asSystem("测速",
				() -> this.transaction.execute((status) -> this.jdbc.sql(sql).query(String.class).single()));
	}

}
