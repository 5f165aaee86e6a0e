package cn.township.congress.service.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.account.Role;
import cn.township.congress.service.database.PolicyFixture.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A deputy reaches what that person signed and nothing else of the township: asked in raw
 * SQL as the application role, and of every table there is.
 */
class DeputyPolicyTest {

	private static final String SUGGESTIONS = "SELECT id FROM suggestion";

	/** Readable by a deputy, own rows or what everybody in the township may know. */
	private static final String OPEN = "agency attachment commitment commitment_progress congress congress_session"
			+ " contact_log deputy_mandate electoral_district evaluation extension hand_over person rehandling reply"
			+ " reply_delivery send_back suggestion suggestion_event suggestion_signer";

	private static final String INSERTED = "evaluation reply_delivery suggestion suggestion_event suggestion_signer";

	private static final String CHANGED = "commitment extension hand_over send_back suggestion suggestion_signer";

	/** Not of the townships' work: accounts, units, rule values, the trail. */
	private static final String ADMINISTRATION = "account audit_entry holiday jurisdiction_setting territory";

	/**
	 * Answers for what they are asked about, numbers and names only; the policies use
	 * them.
	 */
	private static final String HARMLESS = "agencies_of_person agencies_on_line area_concerns_reader free_username mandates_of_agency"
			+ " persons_of_agency published_replies published_reports published_suggestions published_text published_township"
			+ " suggestions_of_agency suggestions_of_person suggestions_written_by";

	private static final String TABLES = """
			SELECT c.relname FROM pg_class c
			WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
			  AND has_table_privilege(c.oid, 'SELECT')""";

	private static final String DRAFT = """
			INSERT INTO suggestion (id, unit_code, congress_id, in_session, title, facts, proposal, category, source, disclosure,
			  status, submitted_on, registered_at, registered_by) VALUES
			  (%d, %d, %d, false, '关于桥的建议', '桥坏了', '请修桥', 'ROAD', '%s', 'FULL', '%s', '2026-03-02', now(), '测试')""";

	private static final String SIGNER = "INSERT INTO suggestion_signer (id, unit_code, suggestion_id, mandate_id, position)"
			+ " VALUES (%d, 980123101, %d, %d, %d)";

	@SuppressWarnings("NullAway.Init")
	private static PolicyFixture database;

	@BeforeAll
	static void prepare() throws SQLException {
		database = new PolicyFixture();
		try (Session owner = database.asOwner()) {
			owner.update("INSERT INTO suggestion_signer (id, unit_code, suggestion_id, mandate_id, position)"
					+ " VALUES (1003, 980123101, 1001, 1002, 1)");
			owner
				.update("""
						INSERT INTO attachment (id, unit_code, suggestion_id, kind, file_name, media_type, size, sha256, content,
						  uploaded_at, uploaded_by) VALUES
						  (1001, 980123101, 1001, 'OTHER', '一.pdf', 'application/pdf', 1, 'x', 'x', now(), '测试'),
						  (1002, 980123101, 1002, 'OTHER', '二.pdf', 'application/pdf', 1, 'x', 'x', now(), '测试')""");
			owner
				.update("""
						INSERT INTO suggestion_event (id, unit_code, suggestion_id, kind, happened_on, recorded_at, recorded_by)
						VALUES (1001, 980123101, 1001, 'SUBMITTED', '2026-03-01', now(), '测试'),
						  (1002, 980123101, 1002, 'SUBMITTED', '2026-03-01', now(), '测试')""");
			owner.update("""
					INSERT INTO account (id, unit_code, role, person_id, username, display_name, activation_hash,
					  password_hash, created_by, created_at) VALUES
					  (11, 980123101, 'DEPUTY', 1001, 'chendaibiao', '陈代表', 'x', NULL, '测试', now()),
					  (12, 980123101, 'DEPUTY', 1002, 'lidaibiao', '李代表', NULL, 'z', '测试', now())""");
		}
	}

	@Test
	@DisplayName("代表只看得到自己领衔、附议的建议及其交办、附件、经过")
	void deputySeesOnlyOwnItems() throws SQLException {
		try (Session lead = deputy(1001); Session joint = deputy(1002)) {
			assertThat(lead.query(SUGGESTIONS)).isEqualTo("1001");
			assertThat(lead.query("SELECT id FROM suggestion_signer")).isEqualTo("1001 1003");
			assertThat(lead.query("SELECT id FROM hand_over")).isEqualTo("1001");
			assertThat(lead.query("SELECT id FROM attachment")).isEqualTo("1001");
			assertThat(lead.query("SELECT id FROM suggestion_event")).isEqualTo("1001");
			assertThat(lead.query("SELECT id FROM agency")).isEqualTo("1101");
			assertThat(joint.query(SUGGESTIONS)).isEqualTo("1001 1002");
			assertThat(joint.query("SELECT id FROM attachment")).isEqualTo("1001 1002");
		}
	}

	@Test
	@DisplayName("代表看不到名册：他人的资料只有姓名、选区，没有电话")
	void deputySeesNoRoster() throws SQLException {
		try (Session lead = deputy(1001)) {
			assertThat(lead.query("SELECT id FROM person")).isEqualTo("1001");
			assertThat(lead.query("SELECT id FROM deputy_mandate")).isEqualTo("1001");
			assertThat(lead.query("SELECT name || '/' || district FROM fellow_deputies()"))
				.isEqualTo("李代表/第一选区 陈代表/第一选区");
			assertThat(lead.query("SELECT name FROM signers_beside_me() WHERE suggestion_id = 1001"))
				.isEqualTo("李代表 陈代表");
			assertThat(lead.query("SELECT name FROM signers_beside_me() WHERE suggestion_id = 1002")).isEmpty();
			assertThat(lead.query("SELECT id FROM account")).isEmpty();
		}
		try (Session office = database.as(PolicyFixture.scope(Role.CLERK, PolicyFixture.FIRST, null))) {
			assertThat(office.query("SELECT name FROM fellow_deputies()")).isEmpty();
			assertThat(office.query("SELECT name FROM signers_beside_me()")).isEmpty();
		}
	}

	@Test
	@DisplayName("每张业务表，包括以后新建的，对代表默认关闭；开放的逐张列明")
	void everyOtherTableIsClosed() throws SQLException {
		try (Session lead = deputy(1001)) {
			String closed = " AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND NOT p.polpermissive"
					+ " AND p.polname = 'deputy_reaches_nothing')";
			String open = TABLES + " AND (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid"
					+ " AND NOT p.polpermissive AND p.polname IN ('deputy_reads', 'deputy_inserts', 'deputy_changes',"
					+ " 'deputy_deletes')) = 4";
			assertThat(words(lead.query(open))).isSubsetOf(words(OPEN)).contains("suggestion", "reply");
			assertThat(lead.query(TABLES + " AND c.oid NOT IN (SELECT c.oid FROM pg_class c WHERE c.relname IN (" + open
					+ "))" + " AND NOT (true" + closed + ") AND c.relname <> ALL (string_to_array('" + ADMINISTRATION
					+ "', ' '))"))
				.isEmpty();
			assertThat(words(lead.query(writable("INSERT", "deputy_inserts")))).isSubsetOf(words(INSERTED));
			assertThat(words(lead.query(writable("UPDATE", "deputy_changes")))).isSubsetOf(words(CHANGED));
			assertThat(lead.query(writable("DELETE", "deputy_deletes"))).isEqualTo("suggestion_signer");
		}
	}

	@Test
	@DisplayName("以后用 protect_business 建的表，代表什么也看不到、写不了")
	void laterTablesAreClosed() throws SQLException {
		try (Session owner = database.asOwner(); Session lead = deputy(1001)) {
			owner.update("CREATE TABLE later (id bigint PRIMARY KEY, unit_code integer NOT NULL)");
			owner.query("SELECT protect_business('later', 'true')::text");
			owner.update("INSERT INTO later VALUES (1, 980123101)");
			try (Session clerk = database.as(PolicyFixture.scope(Role.CLERK, PolicyFixture.FIRST, null))) {
				assertThat(clerk.query("SELECT id FROM later")).isEqualTo("1");
			}
			assertThat(lead.query("SELECT id FROM later")).isEmpty();
			refuses(lead, "INSERT INTO later VALUES (2, 980123101)");
			lead.update("ROLLBACK");
			owner.update("DROP TABLE later");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "suggestion_tally", "presidium_list", "meeting", "vote", "suspension", "mandate_change",
			"deputy_card", "voter_contact", "obligation", "paper_template", "import_batch",
			"suggestion_number_series" })
	@DisplayName("统计、会议、表决、名册变动、导入等与代表无关的表都看不到")
	void nothingElse(String table) throws SQLException {
		try (Session lead = deputy(1001)) {
			assertThat(lead.query("SELECT 1 FROM " + table)).isEmpty();
		}
	}

	@Test
	@DisplayName("越过行级策略的数据库函数，逐个写明代表能得到什么")
	void functionsThatLookPastThePoliciesKnowDeputies() throws SQLException {
		try (Session lead = deputy(1001)) {
			assertThat(words(lead.query("""
					SELECT proname FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef
					  AND has_function_privilege(p.oid, 'EXECUTE') AND p.prorettype <> 'trigger'::regtype
					  AND p.prosrc NOT LIKE '%scope_person()%'"""))).isSubsetOf(words(HARMLESS));
			assertThat(lead.query("SELECT suggestions_with('路灯', '%路灯%', NULL)")).isEmpty();
			assertThat(lead.query("SELECT suggestion_id FROM suggestions_like(980123101, '没有路灯', NULL, 5)")).isEmpty();
		}
	}

	@Test
	@DisplayName("代表写自己领衔的草稿；不能以他人名义写、不能写进他人的建议、不能直接写成已受理")
	void deputyWritesOnlyOwnSuggestions() throws SQLException {
		try (Session lead = deputy(1001)) {
			lead.update(draft(1010, 1001, "DEPUTY", "DRAFT"));
			lead.update(SIGNER.formatted(1010, 1010, 1001, 0));
			lead.update(SIGNER.formatted(1011, 1010, 1002, 1));
			assertThat(lead.query(SUGGESTIONS)).isEqualTo("1001 1010");
			assertThat(lead.update("UPDATE suggestion SET title = '关于修桥的建议' WHERE id = 1010")).isEqualTo(1);
			assertThat(lead.update("UPDATE suggestion SET title = '改别人的' WHERE id = 1002")).isZero();
			assertThat(lead.update("DELETE FROM suggestion_signer WHERE id = 1011")).isEqualTo(1);
			assertThat(lead.update("DELETE FROM suggestion_signer WHERE id = 1002")).isZero();
			refuses(lead, SIGNER.formatted(1012, 1002, 1001, 1));
			refuses(lead, draft(1013, 1001, "PAPER", "SUBMITTED"));
			refuses(lead, draft(1014, 1001, "DEPUTY", "CONCLUDED"));
			lead.update(draft(1015, 1001, "DEPUTY", "DRAFT"));
			refuses(lead, SIGNER.formatted(1015, 1015, 1002, 0));
			refuses(lead, "INSERT INTO agency (unit_code, name, kind) VALUES (980123101, '假单位', 'OFFICE')");
			refuses(lead, "INSERT INTO suggestion_event (unit_code, suggestion_id, kind, happened_on, recorded_at,"
					+ " recorded_by) VALUES (980123101, 1002, 'WITHDRAWN', '2026-03-02', now(), '测试')");
			assertThat(lead.update("UPDATE person SET phone = '1' WHERE id = 1001")).isZero();
			assertThat(lead.update("UPDATE deputy_mandate SET status = 'SUSPENDED' WHERE id = 1001")).isZero();
		}
	}

	@Test
	@DisplayName("草稿只有署名的代表看得到；镇、县、承办单位在提出前看不到")
	void draftsArePrivate() throws SQLException {
		try (Session owner = database.asOwner()) {
			owner.update(draft(1020, 1001, "DEPUTY", "DRAFT"));
			owner.update(SIGNER.formatted(1020, 1020, 1001, 0));
			try (Session chair = database.as(PolicyFixture.scope(Role.CHAIR, PolicyFixture.FIRST, null));
					Session county = database.as(PolicyFixture.scope(Role.COUNTY, PolicyFixture.COUNTY, null));
					Session lead = deputy(1001);
					Session other = deputy(1002)) {
				assertThat(chair.query(SUGGESTIONS)).isEqualTo("1001 1002");
				assertThat(county.query(SUGGESTIONS)).isEqualTo("1001 1002 2001 2002");
				assertThat(lead.query(SUGGESTIONS)).isEqualTo("1001 1020");
				assertThat(other.query(SUGGESTIONS)).isEqualTo("1001 1002");
			}
			owner.update("DELETE FROM suggestion_signer WHERE id = 1020");
			owner.update("DELETE FROM suggestion WHERE id = 1020");
		}
	}

	@Test
	@DisplayName("职务终止后什么也看不到；暂停执行职务的仍可查看；再次当选的接着看得到从前的")
	void reachEndsWithTheMandate() throws SQLException {
		try (Session owner = database.asOwner();
				Session lead = database.as(Scope.ofDeputy(10, "代表", PolicyFixture.SECOND, 2002))) {
			owner.update("UPDATE deputy_mandate SET status = 'SUSPENDED' WHERE id = 2002");
			assertThat(lead.query(SUGGESTIONS)).isEqualTo("2002");
			owner.update("UPDATE deputy_mandate SET status = 'EXPIRED', ended_on = '2026-06-01' WHERE id = 2002");
			assertThat(lead.query(SUGGESTIONS)).isEmpty();
			assertThat(lead.query("SELECT name FROM fellow_deputies()")).isEmpty();
			owner.update("INSERT INTO congress (id, unit_code, term_no, seats, elected_on) VALUES"
					+ " (2009, 980123102, 20, 60, '2026-06-01')");
			owner.update("INSERT INTO electoral_district (id, unit_code, congress_id, district_no, name, seats) VALUES"
					+ " (2009, 980123102, 2009, 1, '第一选区', 3)");
			owner.update("INSERT INTO deputy_mandate (id, unit_code, congress_id, person_id, district_id, status,"
					+ " elected_on, in_office_from) VALUES (2009, 980123102, 2009, 2002, 2009, 'ACTIVE', '2026-06-01',"
					+ " '2026-06-01')");
			assertThat(lead.query(SUGGESTIONS)).isEqualTo("2002");
		}
	}

	@Test
	@DisplayName("代表的账号只由乡镇人大邀请；启用后镇里不能再动；账号属于谁不能改")
	void accountsOfDeputiesAreMadeByTheOfficeOnly() throws SQLException {
		String account = """
				INSERT INTO account (unit_code, role, person_id, username, display_name, activation_hash, created_by, created_at)
				VALUES (980123102, 'DEPUTY', 2001, 'daibiao2', '代表', 'x', '测试', now())""";
		try (Session admin = database.as(PolicyFixture.scope(Role.ADMIN, PolicyFixture.COUNTY, null));
				Session other = database.as(PolicyFixture.scope(Role.CLERK, PolicyFixture.FIRST, null));
				Session own = database.as(PolicyFixture.scope(Role.CLERK, PolicyFixture.SECOND, null));
				Session agency = database.as(PolicyFixture.scope(Role.AGENCY, PolicyFixture.SECOND, 2101L))) {
			refuses(admin, account);
			refuses(other, account);
			refuses(agency, account);
			assertThat(own.update(account)).isEqualTo(1);
			assertThat(own.update("UPDATE account SET activation_hash = 'y'")).isEqualTo(1);
			assertThat(own.query("SELECT free_username('chendaibiao')")).isEqualTo("chendaibiao2");
			refuses(own, "UPDATE account SET person_id = 2002");
			refuses(own, account.replace("'DEPUTY', 2001", "'CHAIR', NULL"));
			refuses(own, "UPDATE account SET password_hash = 'z', activation_hash = NULL");
			assertThat(other.update("UPDATE account SET activation_hash = 'y' WHERE id = 12")).isZero();
			assertThat(other.query("SELECT username FROM account")).isEqualTo("chendaibiao lidaibiao");
			assertThat(agency.query("SELECT username FROM account")).isEmpty();
		}
	}

	@Test
	@DisplayName("承办单位没有因此多看到什么")
	void agenciesGainNothing() throws SQLException {
		try (Session agency = database.as(PolicyFixture.scope(Role.AGENCY, PolicyFixture.FIRST, 1101L))) {
			assertThat(agency.query(SUGGESTIONS)).isEqualTo("1001");
			assertThat(agency.query("SELECT id FROM person")).isEqualTo("1001 1002");
			assertThat(agency.query("SELECT name FROM fellow_deputies()")).isEmpty();
			assertThat(agency.query("SELECT id FROM account")).isEmpty();
		}
	}

	private static Session deputy(long person) throws SQLException {
		return database.as(Scope.ofDeputy(10 + person, "代表", PolicyFixture.FIRST, person));
	}

	private static String draft(long id, long congress, String source, String status) {
		return DRAFT.formatted(id, 980123101, congress, source, status);
	}

	private static String writable(String privilege, String policy) {
		return TABLES + " AND has_table_privilege(c.oid, '" + privilege + "') AND EXISTS (SELECT FROM pg_policy p"
				+ " WHERE p.polrelid = c.oid AND p.polname = '" + policy
				+ "' AND coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) NOT LIKE '%OR false%')";
	}

	private static List<String> words(String text) {
		return Arrays.asList(text.split(" "));
	}

	private static void refuses(Session session, String sql) throws SQLException {
		session.update("SAVEPOINT before");
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> session.update(sql))
			.satisfies((ex) -> assertThat(ex.getSQLState()).isEqualTo("42501"));
		session.update("ROLLBACK TO before");
	}

}
