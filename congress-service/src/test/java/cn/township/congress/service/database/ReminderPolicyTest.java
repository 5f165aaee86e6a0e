package cn.township.congress.service.database;

import java.sql.SQLException;

import cn.township.congress.domain.account.Role;
import cn.township.congress.service.database.PolicyFixture.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who sees which reminder, asked in raw SQL.
 */
class ReminderPolicyTest {

	private static final String IDS = "SELECT id FROM reminder";

	@SuppressWarnings("NullAway.Init")
	private static PolicyFixture database;

	@BeforeAll
	static void prepare() throws SQLException {
		database = new PolicyFixture();
		try (Session owner = database.asOwner()) {
			owner
				.update("""
						INSERT INTO reminder (id, unit_code, kind, subject_id, suggestion_id, title, counted_from, due_on, basis,
						  step, role, agency_id, reminded_on) VALUES
						  (1, 980123101, 'REPLY', 1, 1001, '甲', '2026-03-05', '2026-06-05', '代表法第五十一条', 'DAYS_3', 'AGENCY', 1101, '2026-06-02'),
						  (2, 980123101, 'REPLY', 2, 1001, '乙', '2026-03-05', '2026-06-05', '代表法第五十一条', 'DAYS_3', 'AGENCY', 1102, '2026-06-02'),
						  (3, 980123101, 'REPLY', 1, 1001, '甲', '2026-03-05', '2026-06-05', '代表法第五十一条', 'DAYS_3', 'CHAIR', NULL, '2026-06-02'),
						  (4, 980123102, 'REPLY', 4, 2001, '丙', '2026-03-05', '2026-06-05', '代表法第五十一条', 'DAYS_3', 'CLERK', NULL, '2026-06-02')""");
			owner
				.update("""
						INSERT INTO account (unit_code, agency_id, role, username, display_name, password_hash, created_by, created_at)
						VALUES (980123101, 1101, 'AGENCY', 'first.agency', '甲', 'x', '测试', now()),
						  (980123102, 2101, 'AGENCY', 'second.agency', '乙', 'x', '测试', now())""");
		}
	}

	@Test
	@DisplayName("承办单位只看得到提醒本单位的，乡镇只看得到本乡镇的，县里看得到所辖乡镇的，没有登录的什么也看不到")
	void everybodySeesTheirOwn() throws SQLException {
		try (Session agency = database.as(PolicyFixture.scope(Role.AGENCY, PolicyFixture.FIRST, 1101L));
				Session clerk = database.as(PolicyFixture.scope(Role.CLERK, PolicyFixture.FIRST, null));
				Session county = database.as(PolicyFixture.scope(Role.COUNTY, PolicyFixture.COUNTY, null));
				Session nobody = database.withoutScope()) {
			assertThat(agency.query(IDS)).isEqualTo("1");
			assertThat(clerk.query(IDS)).isEqualTo("1 2 3");
			assertThat(county.query(IDS)).isEqualTo("1 2 3 4");
			assertThat(nobody.query(IDS)).isEmpty();
			assertThat(clerk.query("SELECT agencies_on_line()")).isEqualTo("1101");
			assertThat(county.query("SELECT agencies_on_line()")).isEqualTo("1101 2101");
			assertThat(nobody.query("SELECT agencies_on_line()")).isEmpty();
		}
	}

	@Test
	@DisplayName("提醒过的不能改、不能删，同一期限同一天不能对同一角色提醒两次")
	void givenIsGiven() throws SQLException {
		refuses("UPDATE reminder SET role = 'CLERK'", "permission denied");
		refuses("DELETE FROM reminder", "permission denied");
		refuses("""
				INSERT INTO reminder (id, unit_code, kind, subject_id, title, counted_from, due_on, basis, step, role, reminded_on)
				VALUES (99, 980123101, 'REPLY', 1, '甲', '2026-03-05', '2026-08-05', '代表法第五十一条', 'DAYS_30', 'CHAIR', '2026-06-02')""",
				"reminder_once_a_day");
	}

	private static void refuses(String sql, String why) throws SQLException {
		try (Session clerk = database.as(PolicyFixture.scope(Role.CLERK, PolicyFixture.FIRST, null))) {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> clerk.update(sql))
				.withMessageContaining(why);
		}
	}

}
