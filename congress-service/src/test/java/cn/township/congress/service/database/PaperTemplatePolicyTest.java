package cn.township.congress.service.database;

import java.sql.SQLException;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.database.PolicyFixture.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The county writes its templates, its townships read them, nobody else sees them. Asked
 * in raw SQL.
 */
class PaperTemplatePolicyTest {

	private static final AdminCode ELSEWHERE = new AdminCode(980124000);

	private static final String INSERT = "INSERT INTO paper_template (id, unit_code, kind, file_name, content, stored_at, stored_by)"
			+ " VALUES (%d, %s, 'AGENDA', '议程.docx', 'x', now(), '县')";

	@SuppressWarnings("NullAway.Init")
	private static PolicyFixture database;

	@BeforeAll
	static void prepare() throws SQLException {
		database = new PolicyFixture();
		try (Session owner = database.asOwner()) {
			owner.update(INSERT.formatted(1, PolicyFixture.COUNTY));
			owner.update(INSERT.formatted(2, ELSEWHERE));
		}
	}

	@Test
	@DisplayName("乡镇读本县的模板，不读别县的；承办单位、账号管理员看不到")
	void townshipsReadTheirCounty() throws SQLException {
		assertThat(seenBy(Role.CLERK, PolicyFixture.FIRST, null)).isEqualTo("1");
		assertThat(seenBy(Role.CHAIR, PolicyFixture.SECOND, null)).isEqualTo("1");
		assertThat(seenBy(Role.COUNTY, PolicyFixture.COUNTY, null)).isEqualTo("1");
		assertThat(seenBy(Role.COUNTY, ELSEWHERE, null)).isEqualTo("2");
		assertThat(seenBy(Role.AGENCY, PolicyFixture.FIRST, 1101L)).isEmpty();
		assertThat(seenBy(Role.ADMIN, PolicyFixture.COUNTY, null)).isEmpty();
		try (Session nobody = database.withoutScope()) {
			assertThat(nobody.query("SELECT id FROM paper_template")).isEmpty();
		}
	}

	@Test
	@DisplayName("乡镇不能写模板，县不能写别县的，谁也不能删")
	void onlyTheCountyWrites() throws SQLException {
		for (Role role : new Role[] { Role.CLERK, Role.CHAIR }) {
			assertRefused(role, PolicyFixture.FIRST, INSERT.formatted(3, PolicyFixture.COUNTY));
		}
		assertRefused(Role.COUNTY, PolicyFixture.COUNTY, INSERT.formatted(3, ELSEWHERE));
		assertRefused(Role.COUNTY, PolicyFixture.COUNTY, "DELETE FROM paper_template");
		String replace = "UPDATE paper_template SET replaced_at = now(), replaced_by = '他人'";
		try (Session clerk = as(Role.CLERK, PolicyFixture.FIRST, null);
				Session county = as(Role.COUNTY, PolicyFixture.COUNTY, null)) {
			assertThat(clerk.update(replace)).isZero();
			assertThat(county.update(replace)).isEqualTo(1);
		}
	}

	@Test
	@DisplayName("审计记下谁换了模板，不记文件内容")
	void contentIsNotInTheTrail() throws SQLException {
		try (Session owner = database.asOwner()) {
			assertThat(owner.query(
					"SELECT new_values ->> 'file_name' FROM audit_entry WHERE table_name = 'paper_template' AND row_id = 1"))
				.isEqualTo("议程.docx");
			assertThat(owner.query(
					"SELECT count(*) FROM audit_entry WHERE table_name = 'paper_template' AND new_values ? 'content'"))
				.isEqualTo("0");
		}
	}

	private static String seenBy(Role role, AdminCode unit, @Nullable Long agency) throws SQLException {
		try (Session session = as(role, unit, agency)) {
			return session.query("SELECT id FROM paper_template");
		}
	}

	private static void assertRefused(Role role, AdminCode unit, String sql) throws SQLException {
		try (Session session = as(role, unit, null)) {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> session.update(sql))
				.satisfies((ex) -> assertThat(ex.getSQLState()).isEqualTo("42501"));
		}
	}

	private static Session as(Role role, AdminCode unit, @Nullable Long agency) throws SQLException {
		return database.as(PolicyFixture.scope(role, unit, agency));
	}

}
