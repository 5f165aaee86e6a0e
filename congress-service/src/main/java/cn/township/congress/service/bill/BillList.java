package cn.township.congress.service.bill;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The list of bills, of the own township or of the county's.
 */
@Queries(Permission.VIEW_SESSIONS)
public class BillList {

	private static final String SELECT = """
			SELECT b.id, t.name AS unit_name, g.term_no, c.session_no, b.serial_no, b.proposer, b.subject, b.status,
			  b.submitted_on,
			  (SELECT p.name FROM bill_signer s JOIN deputy_mandate m ON m.id = s.mandate_id JOIN person p ON p.id = m.person_id
			   WHERE s.bill_id = b.id AND s.withdrawn_on IS NULL ORDER BY s.position LIMIT 1) AS lead,
			  (SELECT count(*) FROM bill_signer s WHERE s.bill_id = b.id AND s.withdrawn_on IS NULL) AS signers
			FROM bill b JOIN territory t ON t.unit_code = b.unit_code JOIN session_course c ON c.id = b.course_id
			JOIN congress g ON g.id = b.congress_id""";

	private static final String COURSES = """
			SELECT c.id, c.unit_code, t.name AS unit_name, g.term_no, c.session_no FROM session_course c
			JOIN congress g ON g.id = c.congress_id JOIN territory t ON t.unit_code = c.unit_code
			WHERE c.unit_code BETWEEN :from AND :to AND c.status NOT IN ('PLANNED', 'CANCELLED')
			ORDER BY c.unit_code, g.term_no DESC, c.session_no DESC""";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	BillList(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	/** A part of the list, what was entered last first. */
	public Slice<BillRow> find(BillFilter filter, SliceRequest request) {
		Conditions conditions = conditions(filter).and(filter.set().sql());
		long count = this.jdbc.sql("SELECT count(*) FROM bill b" + conditions.where())
			.params(conditions.params())
			.query(Long.class)
			.single();
		String key = request.key();
		if (key != null && key.matches("[0-9]{1,18}")) {
			conditions.and("b.id " + (request.isBackwards() ? ">" : "<") + " :key", "key", Long.valueOf(key));
		}
		List<BillRow> rows = this.jdbc
			.sql(SELECT + conditions.where() + " ORDER BY b.id" + (request.isBackwards() ? "" : " DESC") + " LIMIT "
					+ (request.size() + 1))
			.params(conditions.params())
			.query(BillRow.class)
			.list();
		return Slice.of(rows, request, (row) -> Long.toString(row.id()), count);
	}

	/** How many rows each set has within the filter. */
	public Map<BillSet, Long> counts(BillFilter filter) {
		Conditions conditions = conditions(filter);
		String columns = Arrays.stream(BillSet.values())
			.map((set) -> "count(*) FILTER (WHERE " + set.sql() + ") AS " + set.name())
			.collect(Collectors.joining(", "));
		return this.jdbc.sql("SELECT " + columns + " FROM bill b" + conditions.where())
			.params(conditions.params())
			.query((row, number) -> {
				Map<BillSet, Long> counts = new EnumMap<>(BillSet.class);
				for (BillSet set : BillSet.values()) {
					counts.put(set, row.getLong(set.name()));
				}
				return counts;
			})
			.single();
	}

	/** Sessions that have been convened, by township, the latest first. */
	public List<Session> sessions() {
		CodeRange area = this.currentUser.actor().unitCode().range();
		return this.jdbc.sql(COURSES).param("from", area.from()).param("to", area.to()).query(Session.class).list();
	}

	private Conditions conditions(BillFilter filter) {
		CodeRange area = this.currentUser.actor().unitCode().range();
		Conditions conditions = new Conditions().and("b.unit_code BETWEEN :from AND :to", "from", area.from())
			.with("to", area.to());
		if (filter.unit() != null) {
			conditions.and("b.unit_code = :unit", "unit", filter.unit());
		}
		if (filter.course() != null) {
			conditions.and("b.course_id = :course", "course", filter.course());
		}
		String words = (filter.words() == null) ? "" : filter.words().strip();
		if (!words.isEmpty()) {
			conditions.and("""
					(b.subject LIKE :words OR b.id IN (SELECT s.bill_id FROM bill_signer s
					  JOIN deputy_mandate m ON m.id = s.mandate_id JOIN person p ON p.id = m.person_id
					  WHERE p.name LIKE :words))""", "words", Conditions.contains(words));
		}
		return conditions;
	}

	/** A session to choose. */
	public record Session(long id, int unitCode, String unitName, int termNo, int sessionNo) {

		/** 第十九届第三次会议. */
		public String label() {
			return "第" + ChineseNumber.of(this.termNo) + "届第" + ChineseNumber.of(this.sessionNo) + "次会议";
		}

	}

}
