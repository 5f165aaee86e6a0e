package cn.township.congress.service.indicator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.database.Scopes;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A city of two counties, apart from all other tests' units: three townships with
 * suggestions in every state, different numbers in each, and a township that has not
 * begun. Rows are written once for a database.
 */
public final class CountyFixture {

	public static final AdminCode CITY = new AdminCode(970100000);

	public static final AdminCode COUNTY = new AdminCode(970101000);

	public static final AdminCode FIRST = new AdminCode(970101101);

	public static final AdminCode SECOND = new AdminCode(970101102);

	/** Has nothing at all yet. */
	public static final AdminCode NEW = new AdminCode(970101103);

	/** In the other county. */
	public static final AdminCode FAR = new AdminCode(970102201);

	private final Scopes scopes;

	private final TransactionTemplate transactions;

	private final JdbcClient jdbc;

	public CountyFixture(Scopes scopes, PlatformTransactionManager transactions, JdbcClient jdbc) {
		this.scopes = scopes;
		this.transactions = new TransactionTemplate(transactions);
		this.jdbc = jdbc;
	}

	/** Writes everything unless it is there already. */
	public void load(LocalDate today) {
		this.scopes.asSystem("测试", () -> this.transactions.execute((status) -> {
			if (count("SELECT count(*) FROM territory WHERE unit_code = " + CITY) == 0) {
				territory();
				List.of(FIRST, SECOND, FAR).forEach((unit) -> township(unit, today));
			}
			return true;
		}));
	}

	public static Actor actor(Role role, AdminCode unit, @Nullable Long agency) {
		return new Actor(800_000_000L + role.ordinal(), "fixture." + role.ordinal(), "测试", role, unit, "测试单位", agency);
	}

	/** The agency everything of the township is handed over to. */
	public static long agency(AdminCode unit) {
		return unit.value();
	}

	/** More suggestions of the township, all waiting for a reply and overdue. */
	public void more(AdminCode unit, int count, LocalDate today) {
		this.scopes.asSystem("测试", () -> this.transactions
			.execute((status) -> suggestions(unit, today, count, "('HANDLING', 100, -3, NULL::integer, NULL, NULL)")));
	}

	/**
	 * Varies what the township has, so that no indicator stays empty: a session, two
	 * districts, lead and joint signers, two agencies, all classes and verdicts,
	 * promises, key supervision. Returns the session.
	 */
	public long varied(AdminCode unit, LocalDate today) {
		this.scopes.asSystem("测试", () -> this.transactions.execute((status) -> {
			if (count("SELECT count(*) FROM congress_session WHERE unit_code = " + unit) == 0) {
				Arrays.stream(VARIED.split(";"))
					.filter((sql) -> !sql.isBlank())
					.forEach((sql) -> this.jdbc.sql(sql).param("unit", unit.value()).param("today", today).update());
			}
			return true;
		}));
		return unit.value();
	}

	private void territory() {
		this.jdbc.sql("""
				INSERT INTO territory (unit_code, parent_code, name, kind) VALUES
				  (970000000, NULL, '海岳省', 'PROVINCE'), (970100000, 970000000, '望江市', 'CITY'),
				  (970101000, 970100000, '东河县', 'COUNTY'), (970102000, 970100000, '西岭县', 'COUNTY'),
				  (970101101, 970101000, '甲子镇', 'TOWN'), (970101102, 970101000, '乙丑镇', 'TOWN'),
				  (970101103, 970101000, '丙寅镇', 'TOWN'), (970102201, 970102000, '丁卯乡', 'TOWNSHIP')""").update();
	}

	private void township(AdminCode unit, LocalDate today) {
		this.jdbc.sql("""
				INSERT INTO agency (id, unit_code, name, kind) VALUES (:unit, :unit, '交通管理站', 'OFFICE')""")
			.param("unit", unit.value())
			.update();
		this.jdbc.sql("""
				INSERT INTO congress (id, unit_code, term_no, seats, elected_on, first_session_on)
				VALUES (:unit, :unit, 19, 50, :elected, :elected)""")
			.param("unit", unit.value())
			.param("elected", today.minusYears(3))
			.update();
		deputies(unit, today);
		suggestions(unit, today, 0, STATES);
	}

	private void deputies(AdminCode unit, LocalDate today) {
		this.jdbc.sql("""
				INSERT INTO electoral_district (id, unit_code, congress_id, district_no, name, seats)
				VALUES (:unit, :unit, :unit, 1, '第一选区', 3)""").param("unit", unit.value()).update();
		this.jdbc.sql("""
				INSERT INTO person (id, unit_code, name, pinyin, initials, sex, ethnicity, born_on)
				SELECT :unit * 100::bigint + n, :unit, '代表' || n, 'daibiao', 'db', 'FEMALE', '汉族', '1980-01-01'
				FROM generate_series(1, 5) n""").param("unit", unit.value()).update();
		this.jdbc.sql("""
				INSERT INTO deputy_mandate (id, unit_code, congress_id, person_id, district_id, status, elected_on,
				  in_office_from, ground, ground_on, reported_on, announced_on, announcement_no, ended_on)
				SELECT id, unit_code, :unit, id, :unit,
				  (ARRAY['ACTIVE', 'ACTIVE', 'ACTIVE', 'SUSPENDED', 'TERMINATED'])[id % 100], :elected, :elected,
				  CASE WHEN id % 100 = 5 THEN 'RESIGNED' END, CASE WHEN id % 100 = 5 THEN :ended::date END,
				  CASE WHEN id % 100 = 5 THEN :ended::date END, CASE WHEN id % 100 = 5 THEN :ended::date END,
				  CASE WHEN id % 100 = 5 THEN '1' END, CASE WHEN id % 100 = 5 THEN :ended::date END
				FROM person WHERE unit_code = :unit""")
			.param("unit", unit.value())
			.param("elected", today.minusYears(3))
			.param("ended", today.minusYears(1))
			.update();
		this.jdbc.sql("""
				INSERT INTO suspension (unit_code, mandate_id, ground, from_on, document)
				SELECT unit_code, id, 'IN_CUSTODY', :since, '通知书' FROM deputy_mandate
				WHERE unit_code = :unit AND status = 'SUSPENDED'""")
			.param("unit", unit.value())
			.param("since", today.minusYears(1))
			.update();
	}

	/**
	 * @param count of each state; 0 for between one and three, different in each township
	 */
	private int suggestions(AdminCode unit, LocalDate today, int count, String states) {
		this.jdbc
			.sql("""
					INSERT INTO suggestion (unit_code, congress_id, in_session, serial_no, title, facts, proposal, category,
					  source, disclosure, status, submitted_on, registered_at, registered_by, accepted_on,
					  rejection_ground, handed_over_on, lead_agency_id, reply_due_on, first_replied_on,
					  first_reply_due_on, replied_on, reply_round, satisfaction, concluded_on, conclusion)
					SELECT :unit, :unit, false,
					  CASE WHEN accepted THEN (SELECT coalesce(max(serial_no), 0) FROM suggestion WHERE congress_id = :unit)
					    + row_number() OVER () END,
					    (ARRAY['关于修复村级公路的建议', '关于增设集镇路灯的建议', '关于清理河道淤积的建议', '关于配齐村卫生室药品的建议'])
					      [1 + row_number() OVER () %% 4], '情况', '建议', 'TRANSPORT', 'PAPER', 'FULL', status,
					  :today - age, now(), '测试', CASE WHEN accepted THEN :today - age END,
					  CASE WHEN status = 'NOT_ACCEPTED' THEN 'OWN_AFFAIRS' END,
					  CASE WHEN handed THEN :today - age END, CASE WHEN handed THEN :unit END, :today + due,
					  :today - replied, :today + due, :today - replied,
					  (replied IS NOT NULL)::integer, satisfaction,
					  CASE WHEN status = 'CONCLUDED' THEN :today END, conclusion
					FROM (SELECT *, status NOT IN ('DRAFT', 'SUBMITTED', 'RETURNED_TO_DEPUTY', 'NOT_ACCEPTED') AS accepted,
					    due IS NOT NULL AS handed, row_number() OVER ()::integer AS kind
					  FROM (VALUES %s) v(status, age, due, replied, satisfaction, conclusion)) k,
					  generate_series(1, CASE WHEN :count > 0 THEN :count ELSE 1 + (kind + :unit) %% 3 END)"""
				.formatted(states))
			.param("unit", unit.value())
			.param("today", today)
			.param("count", count)
			.update();
		this.jdbc.sql("""
				INSERT INTO suggestion_signer (unit_code, suggestion_id, mandate_id, position)
				SELECT unit_code, id, :unit * 100::bigint + 1, 0 FROM suggestion s WHERE unit_code = :unit
				  AND NOT EXISTS (SELECT 1 FROM suggestion_signer g WHERE g.suggestion_id = s.id)""")
			.param("unit", unit.value())
			.update();
		return this.jdbc
			.sql("""
					INSERT INTO hand_over (unit_code, suggestion_id, agency_id, role, handed_over_on, start_on, counted_from,
					  months, latest_months, due_on, basis, send_back_until, rules, meeting, decided_on)
					SELECT unit_code, id, lead_agency_id, 'LEAD', handed_over_on, handed_over_on, 'HANDOVER', 3, 6,
					  handed_over_on + 91, '代表法第五十一条', handed_over_on + 14, '{}', '主席团第3次会议',
					  handed_over_on
					FROM suggestion s WHERE unit_code = :unit AND handed_over_on IS NOT NULL AND status <> 'WITHDRAWN'
					  AND NOT EXISTS (SELECT 1 FROM hand_over h WHERE h.suggestion_id = s.id)""")
			.param("unit", unit.value())
			.update();
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

	private static final String VARIED = """
			INSERT INTO congress_session (id, unit_code, congress_id, session_no, kind, opened_on, closed_on)
			  SELECT :unit, :unit, :unit, 3, 'REGULAR', :today::date - 130, :today::date - 128;
			INSERT INTO session_course (id, unit_code, congress_id, session_no, kind, running_order, status, planned_from,
			  planned_to, convened_on, convened_by, session_id, closed_on, recorded_by)
			  SELECT :unit, :unit, :unit, 3, 'REGULAR', 'REGULAR', 'CLOSED', :today::date - 130, :today::date - 128,
			  :today::date - 150, '主席团', :unit, :today::date - 128, '测试';
			INSERT INTO bill (id, unit_code, congress_id, course_id, serial_no, proposer, subject, grounds, plan, status,
			  drafted_on, submitted_on, decided_on, decided_by, decision_reason, registered_at, registered_by)
			  SELECT :unit, :unit, :unit, :unit, 1, 'DEPUTIES', '关于饮水安全的议案', '案据', '方案', 'CONVERTED',
			  :today::date - 130, :today::date - 130, :today::date - 129, '主席团', '属于日常工作', now(), '测试';
			INSERT INTO agency (id, unit_code, name, kind) SELECT :unit * 10::bigint, :unit, '水利站', 'OFFICE'
			  WHERE :today::date IS NOT NULL;
			INSERT INTO electoral_district (id, unit_code, congress_id, district_no, name, seats)
			  SELECT :unit * 10::bigint, :unit, :unit, 2, '第二选区', 3 WHERE :today::date IS NOT NULL;
			UPDATE deputy_mandate SET district_id = :unit * 10::bigint WHERE id = :unit * 100::bigint + 2
			  AND :today::date IS NOT NULL;
			UPDATE suggestion s SET
			  session_id = CASE WHEN s.submitted_on >= :today::date - 130 THEN :unit END,
			  in_session = s.submitted_on BETWEEN :today::date - 130 AND :today::date - 110 AND n %% 2 = 0,
			  category = (ARRAY['TRANSPORT', 'WATER', 'EDUCATION', 'HEALTH'])[1 + n %% 4],
			  source = CASE WHEN n = 9 THEN 'BILL' ELSE s.source END, bill_id = CASE WHEN n = 9 THEN :unit END,
			  lead_agency_id = CASE WHEN s.lead_agency_id IS NULL THEN NULL WHEN n %% 3 = 0 THEN :unit * 10::bigint
			    ELSE :unit END,
			  first_handed_over_on = s.handed_over_on, hand_over_due_on = s.handed_over_on + (n %% 3)::integer - 1,
			  result_class = CASE WHEN s.first_replied_on IS NOT NULL THEN (ARRAY['A', 'B', 'C', 'D'])[1 + n %% 4] END,
			  key_since = CASE WHEN s.accepted_on IS NOT NULL AND n %% 5 = 0 THEN s.accepted_on END
			  FROM {v} v WHERE v.id = s.id;
			UPDATE suggestion_signer g SET mandate_id = :unit * 100::bigint + 2 FROM {v} v
			  WHERE v.id = g.suggestion_id AND n %% 3 = 1 AND :today::date IS NOT NULL;
			INSERT INTO suggestion_signer (unit_code, suggestion_id, mandate_id, position, confirmed_on)
			  SELECT :unit, id, :unit * 100::bigint + 3, 1, CASE WHEN n %% 2 = 0 THEN :today::date END FROM {v} v
			  WHERE n %% 4 < 2;
			INSERT INTO contact_log (unit_code, suggestion_id, agency_id, contacted_on, mode, content)
			  SELECT :unit, s.id, :unit, :today, CASE WHEN n %% 3 = 0 THEN 'PHONE' ELSE 'VISIT' END, '现场察看'
			  FROM suggestion s JOIN {v} v ON v.id = s.id WHERE s.handed_over_on IS NOT NULL AND n %% 5 > 0;
			INSERT INTO reply (id, unit_code, suggestion_id, agency_id, round, replied_on, due_on, result_class, signatory,
			  body, source) SELECT s.id * 10, :unit, s.id, :unit, 1, s.first_replied_on, s.first_reply_due_on, s.result_class,
			  '王站长', '已经修好', 'LEDGER' FROM suggestion s JOIN {v} v ON v.id = s.id
			  WHERE s.first_replied_on IS NOT NULL AND :today::date IS NOT NULL;
			INSERT INTO rehandling (unit_code, suggestion_id, reply_id, required_on, months, due_on, basis)
			  SELECT :unit, s.id, s.id * 10, :today::date - 30, 1, :today, '本省条例' FROM suggestion s
			  JOIN {v} v ON v.id = s.id WHERE s.status = 'REHANDLING' OR (s.status = 'CONCLUDED' AND n %% 2 = 0)
			  OR s.satisfaction = 'DISSATISFIED';
			INSERT INTO commitment (unit_code, suggestion_id, reply_id, agency_id, content, first_promised_on, promised_on,
			  status, settled_on) SELECT :unit, s.id, s.id * 10, :unit, '年底前修好', :today::date - 9, :today::date - 9,
			  CASE WHEN s.status = 'CONCLUDED' THEN 'KEPT' ELSE 'OPEN' END,
			  CASE WHEN s.status = 'CONCLUDED' THEN :today::date END
			  FROM suggestion s JOIN {v} v ON v.id = s.id WHERE s.result_class IN ('B', 'C')
			  AND s.status IN ('EVALUATED', 'CONCLUDED', 'REPLIED');
			UPDATE suggestion s SET status = 'TRACKING', promised_on = :today::date - 9 FROM {v} v WHERE v.id = s.id
			  AND s.promise = 'OPEN' AND s.status = 'EVALUATED' AND s.unit_code = :unit;
			UPDATE suggestion s SET promised_on = :today::date - 9 FROM {v} v WHERE v.id = s.id
			  AND s.promise = 'OPEN' AND s.status = 'REPLIED' AND s.unit_code = :unit"""
		.replace("%%", "%")
		.replace("{v}", "(SELECT id, row_number() OVER (ORDER BY id) AS n FROM suggestion WHERE unit_code = :unit)");

	/**
	 * Status, days since submission, days to the deadline, days since the reply, verdict,
	 * conclusion.
	 */
	private static final String STATES = """
			('DRAFT', 1, NULL::integer, NULL::integer, NULL, NULL), ('SUBMITTED', 2, NULL, NULL, NULL, NULL),
			('RETURNED_TO_DEPUTY', 9, NULL, NULL, NULL, NULL), ('NOT_ACCEPTED', 9, NULL, NULL, NULL, NULL),
			('ACCEPTED', 12, NULL, NULL, NULL, NULL), ('HANDED_OVER', 30, 60, NULL, NULL, NULL),
			('HANDED_OVER', 80, 5, NULL, NULL, NULL), ('HANDLING', 100, -3, NULL, NULL, NULL),
			('SEND_BACK_REQUESTED', 20, 70, NULL, NULL, NULL), ('REPLIED', 120, -30, 40, NULL, NULL),
			('REPLIED', 120, -30, 10, NULL, NULL), ('EVALUATED', 120, -30, 40, 'SATISFIED', NULL),
			('EVALUATED', 120, -30, 40, 'DISSATISFIED', NULL), ('REHANDLING', 150, -1, 90, 'DISSATISFIED', NULL),
			('CONCLUDED', 200, -100, 110, 'SATISFIED', 'PUBLISHED'),
			('CONCLUDED', 210, -100, 60, 'BASICALLY_SATISFIED', 'PUBLISHED'),
			('CONCLUDED', 220, -100, 110, NULL, 'EXEMPT'), ('WITHDRAWN', 50, 40, NULL, NULL, NULL),
			('CONCLUDED', 420, -330, 340, 'SATISFIED', 'PUBLISHED'),
			('HANDLING', 400, -300, NULL, NULL, NULL)""";

}
