package cn.township.congress.service.database;

import java.sql.SQLException;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.database.PolicyFixture.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What whoever has not logged in reaches, asked in raw SQL: what the functions of open
 * pages say, and nothing else.
 */
class OpennessPolicyTest {

	private static final String TABLES = """
			SELECT c.relname FROM pg_class c
			WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
			  AND has_table_privilege(c.oid, 'SELECT') AND c.relname NOT IN ('territory', 'jurisdiction_setting', 'holiday')""";

	private static final String SHOWN = "SELECT id FROM published_suggestions(%d)";

	@SuppressWarnings("NullAway.Init")
	private static PolicyFixture database;

	@BeforeAll
	static void prepare() throws SQLException {
		database = new PolicyFixture();
		try (Session owner = database.asOwner()) {
			owner
				.update("""
						INSERT INTO public_page (id, unit_code, township_code, open, changed_on, changed_by) VALUES
						  (1, 980123000, 980123101, true, '2026-11-01', '测试'), (2, 980123000, 980123102, false, '2026-11-01', '测试')""");
			for (int base : new int[] { 1000, 2000 }) {
				owner
					.update("""
							INSERT INTO suggestion (id, unit_code, congress_id, in_session, serial_no, title, facts, proposal, category,
							  source, disclosure, status, submitted_on, registered_at, registered_by, accepted_on, concluded_on, conclusion,
							  satisfaction)
							SELECT %1$d + n, 980123100 + %1$d / 1000, %1$d + 1, false, n, '题目' || n, '事实' || n, '建议' || n, 'ROAD', 'PAPER', d,
							  s, '2026-03-01', now(), '测试', '2026-03-02', '2026-09-01', c, 'SATISFIED'
							FROM (VALUES (11, 'FULL', 'CONCLUDED', 'PUBLISHED'), (12, 'TITLE', 'CONCLUDED', 'PUBLISHED'),
							  (13, 'NONE', 'CONCLUDED', 'PUBLISHED'), (14, 'FULL', 'CONCLUDED', 'EXEMPT'), (15, 'FULL', 'EVALUATED', NULL))
							  v (n, d, s, c)"""
						.formatted(base));
				owner
					.update("""
							INSERT INTO suggestion_signer (id, unit_code, suggestion_id, mandate_id, position)
							SELECT id, unit_code, id, %1$d + 1, 0 FROM suggestion WHERE id BETWEEN %1$d + 11 AND %1$d + 15"""
						.formatted(base));
				owner
					.update("""
							INSERT INTO reply (id, unit_code, suggestion_id, agency_id, round, replied_on, due_on, result_class, signatory,
							  body, contact_name, contact_phone, source)
							SELECT id, unit_code, id, %1$d + 101, 1, '2026-08-01', '2026-08-05', 'A', '王站长', '答复' || id || '，请找刘志强，0999-5550101', '刘志强',
							  '0999-5550101', 'AGENCY' FROM suggestion WHERE id BETWEEN %1$d + 11 AND %1$d + 15"""
						.formatted(base));
			}
		}
	}

	@Test
	@DisplayName("没有登录的，任何一张业务表都读不到一行，也写不了")
	void nothingElse() throws SQLException {
		try (Session nobody = database.withoutScope()) {
			for (String table : nobody.query(TABLES).split(" ")) {
				assertThat(nobody.query("SELECT count(*) FROM " + table)).as(table).isEqualTo("0");
			}
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> nobody
				.update("INSERT INTO public_page (id, unit_code, township_code, open, changed_on, changed_by) VALUES"
						+ " (9, 980123000, 980123103, true, '2026-11-01', '测试')"));
			assertThat(nobody.update("UPDATE public_page SET open = true")).isZero();
		}
	}

	@Test
	@DisplayName("只看得到开通了的乡镇、已办结已公开、代表同意公开的；只同意公开题目的没有正文、答复、编号和姓名")
	void onlyWhatIsPublished() throws SQLException {
		try (Session nobody = database.withoutScope()) {
			assertThat(nobody.query("SELECT name FROM published_township(980123101)")).isEqualTo("柳溪镇");
			assertThat(nobody.query("SELECT name FROM published_township(980123102)")).isEmpty();
			assertThat(nobody.query(SHOWN.formatted(980123101))).isEqualTo("1011 1012");
			assertThat(nobody.query(SHOWN.formatted(980123102))).isEmpty();
			assertThat(nobody.query(SHOWN.formatted(980123000))).isEmpty();
			for (int id = 1011; id <= 1015; id++) {
				boolean full = id == 1011;
				assertThat(nobody.query("SELECT facts FROM published_text(980123101, %d)".formatted(id)))
					.isEqualTo(full ? "事实11" : "");
				assertThat(nobody.query("SELECT body FROM published_replies(980123101, %d)".formatted(id)))
					.isEqualTo(full ? "答复1011，请找（姓名不公开），（号码不公开）" : "");
			}
			assertThat(nobody.query("SELECT body FROM published_replies(980123102, 2011)")).isEmpty();
			assertThat(nobody.query("SELECT body FROM published_replies(980123101, 2011)")).isEmpty();
			assertThat(nobody.query(
					"SELECT concat_ws(',', lead_deputy, signers, serial_no, term_no) FROM published_suggestions(980123101) WHERE id = 1012"))
				.isEmpty();
			assertThat(nobody.query("SELECT row_to_json(x)::text FROM published_suggestions(980123101) x"))
				.doesNotContain("0999", "刘志强", "王站长", "1980");
		}
	}

	@Test
	@DisplayName("办理情况报告公布了才看得到（代表法第五十一条）")
	void publishedReportsOnly() throws SQLException {
		try (Session owner = database.asOwner(); Session nobody = database.withoutScope()) {
			owner
				.update("""
						INSERT INTO session_course (id, unit_code, congress_id, session_no, kind, running_order, status, planned_from,
						  planned_to, recorded_by) VALUES (7001, 980123101, 1001, 1, 'REGULAR', 'REGULAR', 'PLANNED', '2026-12-01',
						  '2026-12-02', '测试')""");
			for (int unit : new int[] { 980123101, 980123102 }) {
				owner
					.update("""
							INSERT INTO suggestion_report (unit_code, year, title, drafted, body, cut_off, figures, status, recorded_by)
							VALUES (%d, 2026, '2026年报告', '稿', '正文', '2026-11-30', '{}', 'DRAFT', '测试')"""
						.formatted(unit));
			}
			assertThat(nobody.query("SELECT title FROM published_reports(980123101)")).isEmpty();
			owner.update("""
					UPDATE suggestion_report SET status = 'PUBLISHED', course_id = 7001, reported_on = '2026-12-01',
					  published_on = '2026-12-05', published_where = '公开栏' WHERE unit_code = 980123101""");
			assertThat(nobody.query("SELECT title FROM published_reports(980123101)")).isEqualTo("2026年报告");
			assertThat(nobody.query("SELECT title FROM published_reports(980123102)")).isEmpty();
			assertThat(nobody.query("SELECT count(*) FROM suggestion_report")).isEqualTo("0");
		}
	}

	@Test
	@DisplayName("开关归县人大：乡镇看得到自己的，不能改；别的县看不到；县不能开通别县的")
	void countySwitches() throws SQLException {
		try (Session clerk = database.as(PolicyFixture.scope(Role.CHAIR, PolicyFixture.FIRST, null));
				Session county = database.as(PolicyFixture.scope(Role.COUNTY, PolicyFixture.COUNTY, null));
				Session other = database.as(PolicyFixture.scope(Role.COUNTY, new AdminCode(980124000), null))) {
			assertThat(clerk.query("SELECT id FROM public_page")).isEqualTo("1");
			assertThat(clerk.update("UPDATE public_page SET open = false")).isZero();
			assertThat(other.query("SELECT id FROM public_page")).isEmpty();
			assertThat(county.update("UPDATE public_page SET open = true WHERE id = 2")).isEqualTo(1);
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> other
				.update("INSERT INTO public_page (id, unit_code, township_code, open, changed_on, changed_by) VALUES"
						+ " (9, 980124000, 980123101, true, '2026-11-01', '测试')"));
		}
	}

}
