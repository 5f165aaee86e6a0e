package cn.township.congress.service.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register of suggestions with all its columns: the rows of the list, and more of
 * each.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class SuggestionLedger {

	/** Most rows on paper; the workbook has more. */
	public static final int PRINT_LIMIT = 2_000;

	private static final int AT_ONCE = 1_000;

	private static final Comparator<LedgerRow> BY_NUMBER = Comparator.comparing(LedgerRow::unitCode)
		.thenComparing(LedgerRow::termNo)
		.thenComparing(LedgerRow::sessionNo)
		.thenComparing(LedgerRow::inSession, Comparator.reverseOrder())
		.thenComparing(LedgerRow::serialNo, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(LedgerRow::id);

	private final SuggestionList list;

	private final JdbcClient jdbc;

	SuggestionLedger(SuggestionList list, JdbcClient jdbc) {
		this.list = list;
		this.jdbc = jdbc;
	}

	/** A page of the register, newest first. */
	public Slice<LedgerRow> find(SuggestionFilter filter, SliceRequest request) {
		Slice<SuggestionRow> slice = this.list.find(filter, request);
		Map<Long, LedgerRow> rows = rows(slice.rows().stream().map(SuggestionRow::id).toList());
		return new Slice<>(slice.rows().stream().map((row) -> Objects.requireNonNull(rows.get(row.id()))).toList(),
				slice.previous(), slice.next(), slice.count(), slice.countIsExact());
	}

	/** All of the filter up to the limit of an export, in the order of their numbers. */
	public List<LedgerRow> all(SuggestionFilter filter) {
		return numbered(this.list.all(filter));
	}

	/** The same for paper. */
	public List<LedgerRow> printed(SuggestionFilter filter) {
		return numbered(this.list.first(filter, PRINT_LIMIT));
	}

	/**
	 * These suggestions, in the order of their numbers; what is out of reach is left out.
	 */
	public List<LedgerRow> of(List<Long> ids) {
		return rows(ids).values().stream().sorted(BY_NUMBER).toList();
	}

	private List<LedgerRow> numbered(List<SuggestionRow> rows) {
		return of(rows.stream().map(SuggestionRow::id).toList());
	}

	private Map<Long, LedgerRow> rows(List<Long> ids) {
		Map<Long, LedgerRow> rows = new HashMap<>();
		for (int from = 0; from < ids.size(); from += AT_ONCE) {
			List<Long> part = new ArrayList<>(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
			read(part).forEach((row) -> rows.put(row.id(), row));
		}
		return rows;
	}

	private List<LedgerRow> read(List<Long> ids) {
		return this.jdbc
			.sql("""
					SELECT s.id, s.unit_code, t.name AS unit_name, c.term_no, coalesce(cs.session_no, 0) AS session_no, s.in_session,
					  s.serial_no, s.title, s.category, s.status, p.name AS lead_deputy, d.deputies, d.signers,
					  s.submitted_on, s.accepted_on, s.handed_over_on, a.name AS agency,
					  (SELECT string_agg(DISTINCT o.name, '、') FROM hand_over h JOIN agency o ON o.id = h.agency_id
					    WHERE h.suggestion_id = s.id AND h.role = 'CO' AND h.ended_on IS NULL) AS assisting,
					  s.reply_due_on AS due_on, s.replied_on, s.result_class, s.satisfaction, s.promised_on,
					  s.concluded_on, s.key_since IS NOT NULL AS key
					FROM suggestion s
					JOIN territory t ON t.unit_code = s.unit_code
					JOIN congress c ON c.id = s.congress_id
					JOIN suggestion_signer l ON l.suggestion_id = s.id AND l.position = 0
					JOIN deputy_mandate m ON m.id = l.mandate_id
					JOIN person p ON p.id = m.person_id
					CROSS JOIN LATERAL (SELECT string_agg(q.name, '、' ORDER BY g.position) AS deputies,
					    count(*) AS signers FROM suggestion_signer g JOIN deputy_mandate n ON n.id = g.mandate_id
					    JOIN person q ON q.id = n.person_id WHERE g.suggestion_id = s.id
					    AND (g.position = 0 OR g.confirmed_on IS NOT NULL)) d
					LEFT JOIN congress_session cs ON cs.id = s.session_id
					LEFT JOIN agency a ON a.id = s.lead_agency_id
					WHERE s.id IN (:ids)""")
			.param("ids", ids)
			.query(LedgerRow.class)
			.list();
	}

}
