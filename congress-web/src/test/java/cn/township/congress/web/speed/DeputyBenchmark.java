package cn.township.congress.web.speed;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.web.CongressApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/**
 * Times the pages of the deputies over HTTP with 1,300 deputies in 20 townships and with
 * 130,000 in 2,000, and prints a table. Not part of the build; docs/performance.md says
 * how to run it and what was seen.
 */
@Tag("benchmark")
@DatabaseTest
@SpringBootTest(classes = CongressApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "congress.home=target/benchmark-home")
class DeputyBenchmark {

	private static final int COUNTIES = Integer.getInteger("benchmark.counties", 100);

	@LocalServerPort
	private int port;

	@Autowired
	private Environment environment;

	@Test
	@DisplayName("代表名册、搜索、代表结构：1,300 名与 130,000 名")
	void timesThePages() {
		LargeProvince province = new LargeProvince(this.environment).found();
		Map<String, Double> small = PageTimes.of(pages());
		Map<String, Double> smallOfAll = PageTimes.of(pagesOfAll());
		province.growTo(COUNTIES);
		PageTimes.print(LargeProvince.DEPUTIES, small, COUNTIES * LargeProvince.DEPUTIES, PageTimes.of(pages()));
		PageTimes.print(LargeProvince.DEPUTIES, smallOfAll, COUNTIES * LargeProvince.DEPUTIES,
				PageTimes.of(pagesOfAll()));
	}

	/** Who looks at the same 1,300 deputies, however many others there are. */
	private Map<String, Supplier<HttpResponse<byte[]>>> pages() {
		HttpUser visitor = new HttpUser(this.port);
		HttpUser county = new HttpUser(this.port).logIn(LargeProvince.COUNTY_USER);
		Map<String, Supplier<HttpResponse<byte[]>>> pages = new LinkedHashMap<>();
		pages.put("login page", () -> visitor.get("/login"));
		add(pages, "township", new HttpUser(this.port).logIn(LargeProvince.CLERK));
		add(pages, "county", county);
		addOverview(pages, "county", county);
		return pages;
	}

	/** Who looks at all of them. */
	private Map<String, Supplier<HttpResponse<byte[]>>> pagesOfAll() {
		HttpUser province = new HttpUser(this.port).logIn(LargeProvince.PROVINCE_USER);
		Map<String, Supplier<HttpResponse<byte[]>>> pages = new LinkedHashMap<>();
		add(pages, "province", province);
		addOverview(pages, "province", province);
		return pages;
	}

	private static void add(Map<String, Supplier<HttpResponse<byte[]>>> pages, String who, HttpUser user) {
		pages.put(who + ": list", () -> user.get("/deputies"));
		pages.put(who + ": list by name", () -> user.get("/deputies?sort=name"));
		pages.put(who + ": one class", () -> user.get("/deputies?class=age%3A31-40"));
		pages.put(who + ": search by name", () -> user.get("/deputies?q=%E7%8E%8B%E4%BC%9F"));
		pages.put(who + ": search by pinyin", () -> user.get("/deputies?q=wangwei"));
		pages.put(who + ": search by initials", () -> user.get("/deputies?q=ww"));
		pages.put(who + ": composition", () -> user.get("/composition"));
	}

	private static void addOverview(Map<String, Supplier<HttpResponse<byte[]>>> pages, String who, HttpUser user) {
		pages.put(who + ": one township", () -> user.get("/deputies?unit=" + LargeProvince.TOWNSHIP));
		pages.put(who + ": standing", () -> user.get("/deputies/standing"));
	}

}
