package cn.township.congress.service.seed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.service.account.Actor;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.shared.StartupFailure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A start that was killed while the demo county was being loaded. */
@DatabaseTest
@TestPropertySource(properties = "congress.home=target/demo-interrupted")
class DemoInterruptedTest {

	@Autowired
	private DemoRecords records;

	@Autowired
	private DemoBase base;

	@Autowired
	private DemoTownship township;

	@Autowired
	private ReferenceData referenceData;

	@Autowired
	private Scopes scopes;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Test
	@DisplayName("中断后从未装完的乡镇接着装，日期仍从开始那天算起；没装成的乡镇不留痕迹")
	void goesOnWhereItStopped() {
		LocalDate yesterday = LocalDate.now(this.clock).minusDays(1);
		DemoCounty county = DemoCounty.read(yesterday);
		assertThat(this.records.isEmpty()).isTrue();
		this.base.load(county);
		count("WITH a AS (UPDATE account SET created_at = created_at - interval '1 day' RETURNING 1)"
				+ " SELECT count(*) FROM a");
		assertThat(this.records.isEmpty()).isFalse();
		assertThat(this.records.day()).contains(yesterday);
		List<Actor> clerks = this.records.clerksToLoad();
		assertThat(clerks).hasSize(17);
		this.township.load(county, clerks.get(0));
		assertThat(this.records.clerksToLoad()).isEqualTo(clerks.subList(1, 17));
		DemoCounty withoutSessions = new DemoCounty(county.day(), county.units(), county.terms(), List.of(),
				county.districts(), county.agencies(), county.accounts(), county.changes(), List.of(), List.of(),
				List.of(), SittingSeeds.NONE, List.of());
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> this.township.load(withoutSessions, clerks.get(1)))
			.withMessageContaining("seeds/demo/suggestions/980123102.csv");
		assertThat(this.records.clerksToLoad()).isEqualTo(clerks.subList(1, 17));
		assertThat(count("SELECT count(*) FROM person WHERE unit_code = 980123102")).isZero();
	}

	@Test
	@DisplayName("放假安排每次启动都核对，不重复装入")
	void holidaysAreLoadedOnce() {
		long before = count("SELECT count(*) FROM audit_entry WHERE table_name = 'holiday'");
		this.referenceData.load();
		assertThat(count("SELECT count(*) FROM audit_entry WHERE table_name = 'holiday'")).isEqualTo(before);
		assertThat(count("SELECT count(*) FROM holiday WHERE unit_code = 0")).isEqualTo(72);
	}

	private long count(String sql) {
		Long count = this.scopes.asSystem("测试",
				() -> this.transaction.execute((status) -> this.jdbc.sql(sql).query(Long.class).single()));
		return (count != null) ? count : -1;
	}

}
