package cn.township.congress.service.database;

import java.sql.SQLException;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.database.PolicyFixture.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The county writes what it arranges under its own code and nothing of a township; a
 * township reads of it what concerns the township. Asked in raw SQL.
 */
class LiaisonPolicyTest {

	private static final AdminCode THIRD = new AdminCode(980123103);

	@SuppressWarnings("NullAway.Init")
	private static PolicyFixture database;

	@BeforeAll
	static void prepare() throws SQLException {
		database = new PolicyFixture();
		try (Session owner = database.asOwner()) {
			owner.update("INSERT INTO territory (unit_code, parent_code, name, kind) VALUES"
					+ " (980123103, 980123000, '枫林镇', 'TOWN')");
			owner.update("""
					INSERT INTO deputy_group (id, unit_code, congress_id, name, kind, founded_on) VALUES
					  (1, 980123101, 1001, '第一小组', 'TERRITORIAL', '2026-02-01'),
					  (2, 980123102, 2001, '第一小组', 'TERRITORIAL', '2026-02-01')""");
			owner.update("""
					INSERT INTO group_membership (id, unit_code, group_id, kind, mandate_id, role, from_on) VALUES
					  (1, 980123101, 1, 'TERRITORIAL', 1001, 'LEADER', '2026-02-01'),
					  (2, 980123102, 2, 'TERRITORIAL', 2001, 'LEADER', '2026-02-01')""");
			owner.update("INSERT INTO voter_contact (id, unit_code, mandate_id, households, voters, list_on) VALUES"
					+ " (1, 980123101, 1001, 10, 30, '2026-02-01'), (2, 980123102, 2001, 10, 30, '2026-02-01')");
			owner.update(
					"INSERT INTO liaison_area (id, unit_code, name, formed_on) VALUES (1, 980123000, '东片区', '2026-02-01')");
			owner.update("INSERT INTO area_township (id, unit_code, area_id, township_code, from_on) VALUES"
					+ " (1, 980123000, 1, 980123101, '2026-02-01'), (2, 980123000, 1, 980123103, '2026-02-01')");
			owner
				.update("""
						INSERT INTO liaison_assignment (id, unit_code, official, target_kind, township_code, area_id, group_id,
						  mandate_id, from_on) VALUES
						  (1, 980123000, '甲', 'AREA', NULL, 1, NULL, NULL, '2026-02-01'),
						  (2, 980123000, '乙', 'TOWNSHIP', 980123102, NULL, NULL, NULL, '2026-02-01'),
						  (3, 980123000, '丙', 'GROUP', 980123101, NULL, 1, NULL, '2026-02-01'),
						  (4, 980123000, '丁', 'DEPUTY', 980123102, NULL, NULL, 2001, '2026-02-01')""");
			owner.update("""
					INSERT INTO liaison_visit (id, unit_code, visited_on, visitor, target_kind, township_code, matter,
					  recorded_at, recorded_by) VALUES
					  (1, 980123000, '2026-03-01', '甲', 'TOWNSHIP', 980123101, '调研', now(), '县'),
					  (2, 980123101, '2026-03-01', '甲', 'TOWNSHIP', 980123101, '调研', now(), '镇'),
					  (3, 980123000, '2026-03-01', '乙', 'TOWNSHIP', 980123102, '调研', now(), '县')""");
		}
	}

	@ParameterizedTest(name = "{0}：柳溪镇 {1}，石门镇 {2}，枫林镇 {3}")
	@CsvSource({ "liaison_assignment, 1 3, 2 4, 1", "liaison_area, 1, '', 1", "area_township, 1 2, '', 1 2",
			"liaison_visit, 1 2, 3, ''", "deputy_group, 1, 2, ''", "voter_contact, 1, 2, ''" })
	@DisplayName("乡镇只读涉及本乡镇的联系安排、片区、走访")
	void townshipReadsWhatConcernsIt(String table, String first, String second, String third) throws SQLException {
		try (Session liuxi = clerk(PolicyFixture.FIRST);
				Session shimen = clerk(PolicyFixture.SECOND);
				Session fenglin = clerk(THIRD)) {
			assertThat(liuxi.query("SELECT id FROM " + table)).isEqualTo(first);
			assertThat(shimen.query("SELECT id FROM " + table)).isEqualTo(second);
			assertThat(fenglin.query("SELECT id FROM " + table)).isEqualTo(third);
		}
	}

	@Test
	@DisplayName("县读所辖乡镇的全部，别的县、承办单位、账号管理员什么也看不到")
	void countyReadsAll() throws SQLException {
		try (Session county = county();
				Session elsewhere = database.as(PolicyFixture.scope(Role.COUNTY, new AdminCode(980124000), null));
				Session agency = database.as(PolicyFixture.scope(Role.AGENCY, PolicyFixture.FIRST, 1101L));
				Session admin = database.as(PolicyFixture.scope(Role.ADMIN, PolicyFixture.COUNTY, null))) {
			assertThat(county.query("SELECT id FROM liaison_assignment")).isEqualTo("1 2 3 4");
			assertThat(county.query("SELECT id FROM liaison_visit")).isEqualTo("1 2 3");
			assertThat(county.query("SELECT id FROM group_membership")).isEqualTo("1 2");
			for (Session other : new Session[] { elsewhere, agency, admin }) {
				for (String table : new String[] { "liaison_assignment", "liaison_area", "area_township",
						"liaison_visit", "deputy_group", "voter_contact" }) {
					assertThat(other.query("SELECT id FROM " + table)).as(table).isEmpty();
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"INSERT INTO liaison_area (id, unit_code, name, formed_on) VALUES (900, 980123000, '西片区', '2026-03-01')",
			"INSERT INTO liaison_assignment (id, unit_code, official, target_kind, township_code, from_on) VALUES (900, 980123000, '戊', 'TOWNSHIP', 980123102, '2026-03-01')",
			"INSERT INTO liaison_visit (id, unit_code, visited_on, visitor, target_kind, township_code, matter, recorded_at, recorded_by) VALUES (900, 980123000, '2026-03-01', '甲', 'TOWNSHIP', 980123101, '调研', now(), '县')",
			"UPDATE liaison_assignment SET until_on = '2026-04-01' WHERE id = 2" })
	@DisplayName("县写自己的片区、联系安排、走访")
	void countyWritesItsOwn(String sql) throws SQLException {
		try (Session county = county()) {
			assertThat(county.update(sql)).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"INSERT INTO deputy_group (unit_code, congress_id, name, kind, founded_on) VALUES (980123101, 1001, '县建小组', 'TERRITORIAL', '2026-03-01')",
			"INSERT INTO group_membership (unit_code, group_id, kind, mandate_id, role, from_on) VALUES (980123101, 1, 'TERRITORIAL', 1002, 'MEMBER', '2026-03-01')",
			"INSERT INTO voter_contact (unit_code, mandate_id, households, voters, list_on) VALUES (980123101, 1002, 1, 3, '2026-03-01')",
			"INSERT INTO liaison_visit (unit_code, visited_on, visitor, target_kind, township_code, matter, recorded_at, recorded_by) VALUES (980123101, '2026-03-01', '甲', 'TOWNSHIP', 980123101, '调研', now(), '县')",
			"UPDATE liaison_visit SET unit_code = 980123101 WHERE id = 1" })
	@DisplayName("县不能写乡镇的小组、成员、联系选民、走访")
	void countyWritesNothingOfATownship(String sql) throws SQLException {
		try (Session county = county()) {
			refuses(county, sql, "row-level security");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE deputy_group SET name = '改名小组'", "UPDATE group_membership SET role = 'MEMBER'",
			"UPDATE voter_contact SET voters = 99",
			"UPDATE liaison_visit SET matter = '改' WHERE unit_code <> 980123000",
			"UPDATE deputy_mandate SET card_no = '1'", "UPDATE person SET phone = '1'" })
	@DisplayName("县改不动乡镇的任何一行")
	void countyChangesNothingOfATownship(String sql) throws SQLException {
		try (Session county = county()) {
			assertThat(county.update(sql)).isZero();
		}
	}

	@Test
	@DisplayName("乡镇改不动县的安排，也不能冒充县写")
	void townshipWritesNothingOfTheCounty() throws SQLException {
		try (Session clerk = clerk(PolicyFixture.FIRST)) {
			assertThat(clerk.update("UPDATE liaison_assignment SET official = '改'")).isZero();
			assertThat(clerk.update("UPDATE liaison_area SET name = '改名'")).isZero();
			assertThat(clerk.update("UPDATE liaison_visit SET matter = '改'")).isEqualTo(1);
			refuses(clerk,
					"INSERT INTO liaison_area (id, unit_code, name, formed_on) VALUES (900, 980123000, '西片区', '2026-03-01')",
					"row-level security");
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> clerk.update(
					"INSERT INTO liaison_area (unit_code, name, formed_on) VALUES (980123101, '西片区', '2026-03-01')"))
				.withMessageContaining("check constraint");
		}
	}

	private static Session county() throws SQLException {
		return database.as(PolicyFixture.scope(Role.COUNTY, PolicyFixture.COUNTY, null));
	}

	private static Session clerk(AdminCode unit) throws SQLException {
		return database.as(PolicyFixture.scope(Role.CLERK, unit, null));
	}

	private static void refuses(Session session, String sql, String because) throws SQLException {
		session.update("SAVEPOINT before");
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> session.update(sql))
			.withMessageContaining(because);
		session.update("ROLLBACK TO before");
	}

}
