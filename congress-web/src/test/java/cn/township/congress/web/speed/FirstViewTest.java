package cn.township.congress.web.speed;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.web.CongressApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes over a slow line. The figures of docs/performance.md are those printed by a
 * failure with smaller limits.
 */
@DatabaseTest
@SpringBootTest(classes = CongressApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "congress.home=target/speed-home")
@DisplayName("首屏")
class FirstViewTest {

	private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

	private static final int MOST_BYTES = 100_000;

	private static final int MOST_REQUESTS = 8;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void load(@Autowired Environment environment) {
		new LargeCounty(environment).found().growTo(340);
	}

	@Test
	@DisplayName("登录页加建议列表首页，连同样式和脚本，压缩后不超过 100 KB、8 次请求")
	void loginAndFirstListAreLight() {
		HttpUser user = new HttpUser(this.port);
		HttpResponse<byte[]> login = user.get("/login");
		user.logIn(LargeCounty.COUNTY_USER);
		HttpResponse<byte[]> list = user.get("/suggestions");
		Set<String> assets = assets(List.of(login, list));
		assertThat(assets).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_REQUESTS - 2);
		int bytes = login.body().length + list.body().length
				+ assets.stream().mapToInt((asset) -> user.get(asset).body().length).sum();
		assertThat(bytes).isLessThan(MOST_BYTES);
	}

	@Test
	@DisplayName("页面压缩传送，样式和脚本一年内不再请求")
	void pagesAreCompressedAndAssetsKeptForEver() {
		HttpUser user = new HttpUser(this.port).logIn(LargeCounty.CLERK);
		HttpResponse<byte[]> list = user.get("/suggestions");
		assertThat(list.headers().firstValue("Content-Encoding")).contains("gzip");
		for (String asset : assets(List.of(list))) {
			HttpResponse<byte[]> response = user.get(asset);
			assertThat(response.statusCode()).as(asset).isEqualTo(200);
			assertThat(response.headers().firstValue("Content-Encoding")).as(asset).contains("gzip");
			assertThat(response.headers().firstValue("Cache-Control")).as(asset)
				.hasValueSatisfying((value) -> assertThat(value).contains("max-age=31536000", "immutable"));
		}
	}

	private static Set<String> assets(List<HttpResponse<byte[]>> pages) {
		Set<String> assets = new TreeSet<>();
		pages.forEach((page) -> ASSET.matcher(HttpUser.text(page)).results().forEach((m) -> assets.add(m.group(1))));
		return assets;
	}

}
