package cn.township.congress.service.presidium;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.township.congress.domain.presidium.SubjectKind;
import cn.township.congress.domain.shared.ChineseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What of a township waits for its presidium: a matter that is on no agenda of a meeting
 * ahead, and not decided on by one held.
 */
@Component
class WaitingRoom {

	private static final String FREE = """
			AND NOT EXISTS (SELECT FROM agenda_subject s JOIN agenda_item i ON i.id = s.item_id
			 JOIN meeting m ON m.id = i.meeting_id WHERE s.unit_code = :unit AND s.kind = '%s' AND s.subject_id = %s
			 AND (s.state = 'OPEN' OR (s.state = 'DONE' AND s.kind = 'TERMINATION'))
			 AND i.status IN ('PROPOSED', 'SET', 'ADOPTED') AND m.status IN ('DRAFT', 'SCHEDULED', 'NOTIFIED', 'HELD'))""";

	/** What was decided against is not offered again: the leaders enter what follows. */
	private static final String UNDECIDED = FREE.replace("'ADOPTED')", "'ADOPTED', 'REJECTED')");

	private static final Map<SubjectKind, String> FROM = Map.of(SubjectKind.SUGGESTION,
			" FROM suggestion g WHERE g.unit_code = :unit AND g.status = 'ACCEPTED'"
					+ FREE.formatted("SUGGESTION", "g.id"),
			SubjectKind.MANDATE,
			" FROM deputy_mandate d JOIN person p ON p.id = d.person_id"
					+ " WHERE d.unit_code = :unit AND d.status = 'UNDER_REVIEW'" + FREE.formatted("MANDATE", "d.id"),
			SubjectKind.TERMINATION,
			" FROM deputy_mandate d JOIN person p ON p.id = d.person_id"
					+ " WHERE d.unit_code = :unit AND d.status = 'TERMINATION_REPORTED'"
					+ FREE.formatted("TERMINATION", "d.id"),
			SubjectKind.SESSION,
			" FROM session_course c JOIN congress g ON g.id = c.congress_id"
					+ " WHERE c.unit_code = :unit AND c.status = 'PLANNED'" + FREE.formatted("SESSION", "c.id"),
			SubjectKind.BILL,
			" FROM bill b WHERE b.unit_code = :unit AND b.status = 'SUBMITTED'" + UNDECIDED.formatted("BILL", "b.id"),
			SubjectKind.INTERPELLATION, " FROM interpellation i WHERE i.unit_code = :unit AND i.status = 'SUBMITTED'"
					+ UNDECIDED.formatted("INTERPELLATION", "i.id"));

	private static final Map<SubjectKind, String> COLUMNS = Map.of(SubjectKind.SUGGESTION,
			"g.id, g.title, g.suggested_agency AS note, 0 AS term_no, 0 AS session_no", SubjectKind.MANDATE,
			"d.id, p.name AS title, NULL AS note, 0 AS term_no, 0 AS session_no", SubjectKind.TERMINATION,
			"d.id, p.name AS title, NULL AS note, 0 AS term_no, 0 AS session_no", SubjectKind.SESSION,
			"c.id, '' AS title, to_char(c.planned_from, 'YYYY\"年\"FMMM\"月\"FMDD\"日\"') AS note, g.term_no, c.session_no",
			SubjectKind.BILL,
			"b.id, b.subject AS title, '第' || b.serial_no || '号' AS note, 0 AS term_no, 0 AS session_no",
			SubjectKind.INTERPELLATION,
			"i.id, i.question AS title, '第' || i.serial_no || '号' AS note, 0 AS term_no, 0 AS session_no");

	private final JdbcClient jdbc;

	WaitingRoom(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many of each kind, those of none left out. */
	List<WaitingCount> counts(int unit) {
		return Arrays.stream(SubjectKind.values())
			.map((kind) -> new WaitingCount(kind, count(kind, unit)))
			.filter((count) -> count.count() > 0)
			.toList();
	}

	List<Waiting> all(int unit) {
		return Arrays.stream(SubjectKind.values()).flatMap((kind) -> of(kind, unit).stream()).toList();
	}

	Map<SubjectKind, List<Waiting>> byKind(int unit) {
		return all(unit).stream().collect(Collectors.groupingBy(Waiting::kind));
	}

	private int count(SubjectKind kind, int unit) {
		return this.jdbc.sql("SELECT count(*)" + FROM.get(kind)).param("unit", unit).query(Integer.class).single();
	}

	private List<Waiting> of(SubjectKind kind, int unit) {
		return this.jdbc.sql("SELECT " + COLUMNS.get(kind) + FROM.get(kind) + " ORDER BY 1")
			.param("unit", unit)
			.query((row, number) -> new Waiting(kind, row.getLong("id"),
					(kind == SubjectKind.SESSION) ? session(row.getInt("term_no"), row.getInt("session_no"))
							: row.getString("title"),
					row.getString("note")))
			.list();
	}

	static String session(int termNo, int sessionNo) {
		return "第" + ChineseNumber.of(termNo) + "届人大第" + ChineseNumber.of(sessionNo) + "次会议";
	}

}
