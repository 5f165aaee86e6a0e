package cn.township.congress.service.presidium;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.presidium.ListEntry;
import cn.township.congress.domain.presidium.ListRules;
import cn.township.congress.domain.presidium.PresidiumList;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.rule.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names the members of a list: looks up who they are, and who stays besides them.
 */
@Component
class ListDesk {

	private static final String HELD = "EXISTS (SELECT FROM tenure t WHERE t.mandate_id = m.id"
			+ " AND t.congress_id = m.congress_id AND t.until_on IS NULL AND t.post IN ";

	private final JdbcClient jdbc;

	private final Rules rules;

	ListDesk(JdbcClient jdbc, Rules rules) {
		this.jdbc = jdbc;
		this.rules = rules;
	}

	/** By the rules of that day. */
	void name(PresidiumList list, List<ListedDeputy> named, LocalDate on) {
		ListRules of = rules(list, on);
		boolean anew = of.isElectedPerSession();
		List<ListEntry> entries = named.stream().map((one) -> entry(list.congressId(), one, anew)).toList();
		list.name(entries, staying(list.congressId(), named, anew), of);
	}

	ListRules rules(PresidiumList list, LocalDate on) {
		return new ListRules(this.rules.settings(list.unitCode(), on));
	}

	/** Members by office or of before, without those named. */
	private int staying(long congress, List<ListedDeputy> named, boolean anew) {
		List<Long> ids = named.stream().map(ListedDeputy::mandateId).toList();
		String posts = anew ? "('CHAIR', 'VICE_CHAIR')" : "('CHAIR', 'VICE_CHAIR', 'PRESIDIUM_MEMBER')";
		return Math.toIntExact(this.jdbc
			.sql("SELECT m.id FROM deputy_mandate m WHERE m.congress_id = :congress AND m.ended_on IS NULL AND " + HELD
					+ posts + ")")
			.param("congress", congress)
			.query(Long.class)
			.list()
			.stream()
			.filter((id) -> !ids.contains(id))
			.count());
	}

	private ListEntry entry(long congress, ListedDeputy named, boolean anew) {
		return this.jdbc.sql("SELECT m.id, p.name, m.status, " + HELD + "('CHAIR', 'VICE_CHAIR')) AS presiding, " + HELD
				+ "('PRESIDIUM_MEMBER')) AS member, (SELECT min(t.post) FROM tenure t WHERE t.person_id = m.person_id"
				+ " AND t.until_on IS NULL AND t.post IN ('HEAD', 'DEPUTY_HEAD')) AS head"
				+ " FROM deputy_mandate m JOIN person p ON p.id = m.person_id"
				+ " WHERE m.id = :id AND m.congress_id = :congress")
			.param("id", named.mandateId())
			.param("congress", congress)
			.query((row, number) -> new ListEntry(row.getLong("id"), row.getString("name"),
					MandateStatus.valueOf(row.getString("status")),
					(row.getString("head") == null) ? named.governmentPost()
							: row.getString("head").equals("HEAD") ? "乡镇长" : "副乡镇长",
					row.getBoolean("presiding"), !anew && row.getBoolean("member"), named.secretaryGeneral()))
			.optional()
			.orElseThrow(() -> new NotFound("mandate", named.mandateId()));
	}

}
