package cn.township.congress.service.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.rule.DueState;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.suggestion.SuggestionSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The demo county as it stands after it was loaded today. */
@DatabaseTest
@TestPropertySource(properties = { "congress.demo=true", "congress.home=target/demo-today",
		"spring.jpa.properties.hibernate.jdbc.batch_size=50", "spring.jpa.properties.hibernate.order_inserts=true" })
class DemoTest {

	@Autowired
	private DemoLoader loader;

	@Autowired
	private Scopes scopes;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PasswordEncoder encoder;

	@Autowired
	private Clock clock;

	@Value("${congress.home}")
	private Path home;

	@ParameterizedTest
	@CsvSource({ "territory, 22", "agency, 144", "account, 51", "congress, 17", "congress_session, 174",
			"electoral_district, 397", "person, 991", "deputy_mandate, 991", "suggestion, 596", "holiday, 72",
			"deputy_group, 14", "liaison_assignment, 5", "liaison_visit, 4", "voter_contact, 52", "area_township, 3",
			"session_course, 3", "meeting, 19", "agenda_item, 34", "bill, 3", "interpellation, 1", "question, 1",
			"resolution, 3", "minutes, 10" })
	@DisplayName("演示县的每个文件都整份装入")
	void everyFileIsLoadedWhole(String table, long rows) {
		assertThat(count("SELECT count(*) FROM " + table)).isEqualTo(rows);
	}

	@ParameterizedTest
	@CsvSource({ "SUBMITTED, 28", "RETURNED_TO_DEPUTY, 8", "NOT_ACCEPTED, 17", "ACCEPTED, 17", "HANDED_OVER, 17",
			"SEND_BACK_REQUESTED, 9", "HANDLING, 107", "REPLIED, 34", "EVALUATED, 19", "REHANDLING, 6",
			"CONCLUDED, 300", "TRACKING, 25", "WITHDRAWN, 9" })
	@DisplayName("每种状态都有建议，件数与登记簿一致")
	void everyStateIsShown(String status, long rows) {
		assertThat(count("SELECT count(*) FROM suggestion WHERE status = '" + status + "'")).isEqualTo(rows);
	}

	@Test
	@DisplayName("不论哪天装入，都有超期和即将到期的建议")
	void someAreOverdueAndSomeDueSoonWhateverTheDay() {
		assertThat(count("SELECT count(*) FROM suggestion s WHERE " + sql(SuggestionSet.OVERDUE)))
			.isGreaterThanOrEqualTo(5);
		assertThat(count("SELECT count(*) FROM suggestion s WHERE " + sql(SuggestionSet.DUE_SOON)))
			.isGreaterThanOrEqualTo(10);
	}

	@ParameterizedTest
	@CsvSource({ "total, ALL", "submitted, TO_ACCEPT", "accepted, TO_HAND_OVER", "handling, HANDLING",
			"replied, TO_EVALUATE", "evaluated, TO_CONCLUDE", "concluded, CONCLUDED",
			"closed_otherwise, CLOSED_OTHERWISE", "handed_over_ever, HANDED_OVER_EVER", "replied_ever, REPLIED_EVER",
			"replied_in_time, REPLIED_IN_TIME", "satisfied + basically_satisfied + dissatisfied, EVALUATED_EVER",
			"satisfied, SATISFIED", "satisfied + basically_satisfied, AT_LEAST_BASICALLY_SATISFIED",
			"dissatisfied, DISSATISFIED", "tracking, TRACKING", "from_bill, FROM_BILL",
			"hand_over_judged, HAND_OVER_JUDGED", "handed_over_in_time, HANDED_OVER_IN_TIME", "faced, FACED",
			"class_a, CLASS_A", "class_b, CLASS_B", "class_c, CLASS_C", "class_d, CLASS_D", "solved, SOLVED",
			"rehandled, REHANDLED", "evaluated_again, EVALUATED_AGAIN", "satisfied_again, SATISFIED_AGAIN",
			"promised, PROMISED", "promise_kept, PROMISE_KEPT", "key_supervised, KEY", "key_satisfied, KEY_SATISFIED" })
	@DisplayName("总览的计数与逐件重新清点一致")
	void tallyEqualsARecount(String column, SuggestionSet set) {
		String recount = "SELECT unit_code, extract(year FROM submitted_on)::integer AS year, category, in_session,"
				+ " count(*) FILTER (WHERE " + sql(set)
				+ ") AS number FROM suggestion s GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4";
		String tally = "SELECT unit_code, year, category, in_session, (" + column
				+ ")::bigint AS number FROM suggestion_tally ORDER BY 1, 2, 3, 4";
		assertThat(rows(tally)).isEqualTo(rows(recount)).isNotEmpty();
	}

	@Test
	@DisplayName("编号在每次会议、每个闭会期间内按受理先后连续，没有空号")
	void numbersOfEverySeriesHaveNoGap() {
		assertThat(rows("""
				SELECT serial_no FROM (SELECT serial_no, row_number() OVER w AS expected,
				    lag(accepted_on) OVER w > accepted_on AS disordered
				  FROM suggestion WHERE serial_no IS NOT NULL
				  WINDOW w AS (PARTITION BY congress_id, session_id, in_session ORDER BY serial_no)) numbered
				WHERE serial_no <> expected OR disordered""")).isEmpty();
		assertThat(rows("""
				SELECT n.id FROM suggestion_number_series n WHERE n.last_no <> (SELECT count(*) FROM suggestion s
				  WHERE s.serial_no IS NOT NULL AND (s.congress_id, s.session_id, s.in_session)
				    IS NOT DISTINCT FROM (n.congress_id, n.session_id, n.in_session))""")).isEmpty();
	}

	@Test
	@DisplayName("上次会议走完全程，下次会议在筹备，另一乡镇的会议已经通知")
	void sessionsHaveTheirCourses() {
		assertThat(count("SELECT count(*) FROM session_course c JOIN congress_session s ON s.id = c.session_id"
				+ " WHERE c.unit_code = 980123101 AND c.session_no = 10 AND c.status = 'CLOSED' AND s.closed_on = c.planned_to"))
			.isOne();
		assertThat(count("SELECT count(*) FROM session_course WHERE unit_code = 980123101 AND status = 'PLANNED'"))
			.isOne();
		assertThat(count("SELECT count(*) FROM session_course WHERE unit_code = 980123103 AND status = 'NOTIFIED'"))
			.isOne();
		assertThat(count("SELECT count(*) FROM session_absence WHERE unit_code = 980123101")).isEqualTo(3);
		assertThat(count("SELECT count(*) FROM resolution WHERE published_on IS NOT NULL AND doc_no IN (1, 2, 3)"))
			.isEqualTo(3);
		assertThat(rows("SELECT kind FROM obligation WHERE status = 'OPEN' AND unit_code = 980123101 ORDER BY id"))
			.extracting((row) -> row.get("kind"))
			.containsExactlyInAnyOrder("TASK", "ARCHIVE", "BILL_REPORT");
	}

	@Test
	@DisplayName("主席团会议：一个乡镇按时，一个超过三个月，一个今年没有开过")
	void presidiumsMeetOftenEnoughOrNot() {
		LocalDate limit = LocalDate.now(this.clock).minusMonths(3);
		assertThat(lastPresidium(980123101)).isAfter(limit);
		assertThat(lastPresidium(980123103)).isAfter(limit);
		assertThat(lastPresidium(980123102)).isBefore(limit);
		assertThat(lastPresidium(980123104).getYear()).isLessThan(LocalDate.now(this.clock).getYear());
	}

	private LocalDate lastPresidium(int unit) {
		return ((Date) rows("SELECT max(held_on) AS day FROM meeting WHERE kind = 'PRESIDIUM'"
				+ " AND status = 'HELD' AND unit_code = " + unit)
			.get(0)
			.get("day")).toLocalDate();
	}

	@Test
	@DisplayName("再次启动不重复装入")
	void loadsOnlyOnce() throws IOException {
		List<String> accounts = Files.readAllLines(this.home.resolve("demo-accounts.txt"));
		assertThat(this.loader.load()).isZero();
		assertThat(count("SELECT count(*) FROM suggestion")).isEqualTo(596);
		assertThat(Files.readAllLines(this.home.resolve("demo-accounts.txt"))).isEqualTo(accounts);
	}

	@Test
	@DisplayName("演示账号文件每行一个账号，每种角色先列一个，只有本人可读")
	void accountsAreWrittenDown() throws IOException {
		Path file = this.home.resolve("demo-accounts.txt");
		List<String[]> lines = Files.readAllLines(file).stream().map((line) -> line.split("\t")).toList();
		assertThat(lines).hasSize(51).allMatch((cells) -> cells.length == 4);
		assertThat(lines.subList(0, 7)).extracting((cells) -> cells[0])
			.containsExactly("chair", "clerk", "agency", "county", "admin", "auditor", "vice-chair");
		assertThat(lines).extracting((cells) -> cells[3])
			.doesNotHaveDuplicates()
			.allMatch((password) -> password.matches("[a-km-np-z2-9]{12}"));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		String[] chair = lines.get(0);
		assertThat(chair[1]).isEqualTo("柳溪镇");
		assertThat(hashOf(chair[2])).satisfies((hash) -> assertThat(this.encoder.matches(chair[3], hash)).isTrue());
	}

	@Test
	@DisplayName("演示账号首次登录不必改密码")
	void passwordsNeedNotBeChanged() {
		assertThat(count("SELECT count(*) FROM account WHERE must_change_password OR activation_hash IS NOT NULL"))
			.isZero();
	}

	@Test
	@DisplayName("装入的每一项都在审计记录中，由本乡镇干事经手")
	void theTrailNamesTheClerk() {
		assertThat(rows("SELECT DISTINCT actor_name FROM audit_entry WHERE table_name = 'suggestion'"
				+ " AND unit_code = 980123101"))
			.isEqualTo(List.of(Map.of("actor_name", "周敏(liuxi.clerk)")));
	}

	private String hashOf(String username) {
		return (String) rows("SELECT password_hash FROM account WHERE username = '" + username + "'").get(0)
			.get("password_hash");
	}

	private String sql(SuggestionSet set) {
		LocalDate today = LocalDate.now(this.clock);
		return set.sql()
			.replace(":today", "DATE '" + today + "'")
			.replace(":soon", "DATE '" + today.plusDays(DueState.SOON_DAYS) + "'");
	}

	private long count(String sql) {
		return (long) rows(sql).get(0).get("count");
	}

	private List<Map<String, Object>> rows(String sql) {
		return this.scopes.asSystem("测试",
				() -> this.transaction.execute((status) -> this.jdbc.sql(sql).query().listOfRows()));
	}

}
