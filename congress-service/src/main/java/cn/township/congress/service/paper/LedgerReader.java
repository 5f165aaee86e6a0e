package cn.township.congress.service.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.suggestion.Citation;
import cn.township.congress.service.suggestion.SuggestionList;
import cn.township.congress.service.suggestion.SuggestionSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the ledgers: the same sets of suggestions the pages count.
 */
@Component
class LedgerReader {

	private static final String OF_SUGGESTION = """
			 JOIN territory t ON t.unit_code = s.unit_code JOIN congress c ON c.id = s.congress_id
			LEFT JOIN congress_session cs ON cs.id = s.session_id""";

	private static final String CITED = "t.name AS unit_name, c.term_no, coalesce(cs.session_no, 0) AS session_no,"
			+ " s.in_session, s.serial_no, s.title";

	private static final String IN_ORDER = " ORDER BY s.unit_code, c.term_no, session_no, s.in_session DESC,"
			+ " s.serial_no NULLS LAST, s.id";

	/** The columns of the classification table, counted as the pages count them. */
	private static final Map<String, SuggestionSet> COUNTED = Map.ofEntries(Map.entry("total", SuggestionSet.ALL),
			Map.entry("in_session", SuggestionSet.IN_SESSION), Map.entry("handed_over", SuggestionSet.HANDED_OVER_EVER),
			Map.entry("replied", SuggestionSet.REPLIED_EVER), Map.entry("in_time", SuggestionSet.REPLIED_IN_TIME),
			Map.entry("satisfied", SuggestionSet.SATISFIED), Map.entry("dissatisfied", SuggestionSet.DISSATISFIED),
			Map.entry("evaluated", SuggestionSet.EVALUATED_EVER), Map.entry("concluded", SuggestionSet.CONCLUDED),
			Map.entry("a", SuggestionSet.CLASS_A), Map.entry("b", SuggestionSet.CLASS_B),
			Map.entry("c", SuggestionSet.CLASS_C), Map.entry("d", SuggestionSet.CLASS_D));

	private final JdbcClient jdbc;

	LedgerReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** 第十九届第一次会议, with its township. */
	Optional<Session> session(long id) {
		return this.jdbc
			.sql("""
					SELECT s.unit_code, t.name AS unit_name, c.term_no, s.session_no FROM congress_session s
					JOIN congress c ON c.id = s.congress_id JOIN territory t ON t.unit_code = s.unit_code WHERE s.id = :id""")
			.param("id", id)
			.query(Session.class)
			.optional();
	}

	Optional<String> unitName(int code) {
		return this.jdbc.sql("SELECT name FROM territory WHERE unit_code = :code")
			.param("code", code)
			.query(String.class)
			.optional();
	}

	/** These, in the order of their numbers. */
	List<Line> lines(List<Long> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("SELECT " + CITED + """
				, s.category, s.status, s.submitted_on, p.name AS lead_deputy,
				  (SELECT count(*) FROM suggestion_signer x WHERE x.suggestion_id = s.id
				    AND (x.position = 0 OR x.confirmed_on IS NOT NULL)) AS signers,
				  a.name AS agency, s.handed_over_on, s.reply_due_on, s.replied_on, s.result_class, s.satisfaction
				FROM suggestion s""" + OF_SUGGESTION + """

				JOIN suggestion_signer l ON l.suggestion_id = s.id AND l.position = 0
				JOIN deputy_mandate m ON m.id = l.mandate_id JOIN person p ON p.id = m.person_id
				LEFT JOIN agency a ON a.id = s.lead_agency_id WHERE s.id IN (:ids)""" + IN_ORDER)
			.param("ids", ids)
			.query(Line.class)
			.list();
	}

	/** A row for each category there is, in the order of the form. */
	List<Sums> sums(LedgerChoice choice) {
		Conditions where = where(choice);
		String counts = COUNTED.entrySet()
			.stream()
			.map((set) -> ", count(*) FILTER (WHERE " + set.getValue().sql() + ") AS " + set.getKey())
			.collect(Collectors.joining());
		return this.jdbc
			.sql("SELECT s.category" + counts + " FROM suggestion s " + where.where() + " GROUP BY s.category")
			.params(where.params())
			.query(Sums.class)
			.list();
	}

	List<Promise> promises(LedgerChoice choice, int most) {
		Conditions where = where(choice);
		return this.jdbc
			.sql("SELECT " + CITED
					+ """
							, a.name AS agency, k.content, k.first_promised_on, k.promised_on, k.status, k.settled_on,
							  (SELECT string_agg(to_char(g.reported_on, 'YYYY.MM.DD') || ' ' || g.content ||
							    coalesce('（推迟到' || to_char(g.postponed_to, 'YYYY.MM.DD') || '）', ''), E'\n' ORDER BY g.reported_on, g.id)
							    FROM commitment_progress g WHERE g.commitment_id = k.id) AS progress,
							  n.replied_on, n.result_class, e.result AS satisfaction
							FROM commitment k JOIN suggestion s ON s.id = k.suggestion_id"""
					+ OF_SUGGESTION + """

							JOIN agency a ON a.id = k.agency_id JOIN reply r ON r.id = k.reply_id
							LEFT JOIN reply n ON n.suggestion_id = k.suggestion_id AND n.round = r.round + 1
							LEFT JOIN evaluation e ON e.reply_id = n.id AND e.decisive\s""" + where.where()
					+ " ORDER BY s.unit_code, k.first_promised_on, k.id LIMIT " + most)
			.params(where.params())
			.query(Promise.class)
			.list();
	}

	private static Conditions where(LedgerChoice choice) {
		Conditions conditions = new Conditions().and(SuggestionSet.ALL.sql());
		if (choice.year() != null) {
			conditions.and(SuggestionList.ofYear(choice.year()));
		}
		if (choice.session() != null) {
			conditions.and("s.session_id = :session", "session", choice.session());
		}
		if (choice.unit() != null) {
			conditions.and("s.unit_code = :unit", "unit", choice.unit());
		}
		return conditions;
	}

	/** A session that was held. */
	record Session(int unitCode, String unitName, int termNo, int sessionNo) {
	}

	/** A line of the register. */
	record Line(String unitName, int termNo, int sessionNo, boolean inSession, @Nullable Integer serialNo, String title,
			Category category, SuggestionStatus status, LocalDate submittedOn, String leadDeputy, int signers,
			@Nullable String agency, @Nullable LocalDate handedOverOn, @Nullable LocalDate replyDueOn,
			@Nullable LocalDate repliedOn, @Nullable ResultClass resultClass, @Nullable Satisfaction satisfaction) {

		String number() {
			return new Citation(this.termNo, this.sessionNo, this.inSession, this.serialNo).brief();
		}

	}

	/** A line of the classification table. */
	record Sums(Category category, int total, int inSession, int handedOver, int replied, int inTime, int satisfied,
			int dissatisfied, int evaluated, int concluded, int a, int b, int c, int d) {
	}

	/** A line of the ledger of promises. */
	record Promise(String unitName, int termNo, int sessionNo, boolean inSession, @Nullable Integer serialNo,
			String title, String agency, String content, LocalDate firstPromisedOn, LocalDate promisedOn, String status,
			@Nullable LocalDate settledOn, @Nullable String progress, @Nullable LocalDate repliedOn,
			@Nullable ResultClass resultClass, @Nullable Satisfaction satisfaction) {

		String number() {
			return new Citation(this.termNo, this.sessionNo, this.inSession, this.serialNo).brief();
		}

		String outcome() {
			return switch (this.status) {
				case "KEPT" -> PaperWords.shortDate(this.settledOn) + " 办成";
				case "GIVEN_UP" -> PaperWords.shortDate(this.settledOn) + " 不再办理";
				default -> "";
			};
		}

	}

}
