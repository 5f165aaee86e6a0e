package cn.township.congress.service.deputy;

import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One deputy with terms and suggestions: three statements, however many there are.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class DeputyQueries {

	private static final String HEAD = """
			SELECT m.id, p.id AS person_id, t.name AS unit_name, c.term_no, p.name, p.sex, p.ethnicity, p.born_on,
			  p.born_day_known, p.party, p.education, p.work_unit, p.occupation, p.phone, p.id_number,
			  d.name AS district, d.district_no, m.card_no, m.status, m.elected_on, m.reelected, m.ended_on,
			  true AS personal_data_shown
			FROM deputy_mandate m JOIN person p ON p.id = m.person_id
			JOIN electoral_district d ON d.id = m.district_id JOIN congress c ON c.id = m.congress_id
			JOIN territory t ON t.unit_code = m.unit_code WHERE m.id = :id""";

	private static final String MANDATES = """
			SELECT m.id, c.term_no, d.name AS district, m.status, m.elected_on, m.ended_on
			FROM deputy_mandate m JOIN congress c ON c.id = m.congress_id
			JOIN electoral_district d ON d.id = m.district_id
			WHERE m.person_id = :id ORDER BY c.term_no DESC, m.id DESC""";

	private static final String SUGGESTIONS = """
			SELECT s.id, s.serial_no, s.title, s.submitted_on, s.status, g.position = 0 AS lead
			FROM suggestion_signer g JOIN suggestion s ON s.id = g.suggestion_id
			WHERE g.mandate_id = :id AND s.status <> 'DRAFT' ORDER BY s.submitted_on DESC, s.id DESC""";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	DeputyQueries(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	/**
	 * @param id the mandate
	 * @throws NotFound if there is none within the scope
	 */
	public DeputyDetail detail(long id) {
		DeputyDetail.Head head = this.jdbc.sql(HEAD)
			.param("id", id)
			.query(DeputyDetail.Head.class)
			.optional()
			.orElseThrow(() -> new NotFound("deputy", id));
		boolean whole = this.currentUser.actor().may(Permission.VIEW_PERSONAL_DATA);
		return new DeputyDetail(whole ? head : head.masked(),
				list(MANDATES, head.personId(), DeputyDetail.Mandate.class),
				list(SUGGESTIONS, id, DeputyDetail.Signed.class));
	}

	private <T> List<T> list(String sql, long id, Class<T> type) {
		return this.jdbc.sql(sql).param("id", id).query(type).list();
	}

}
