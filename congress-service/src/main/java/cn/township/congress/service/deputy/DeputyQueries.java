package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One deputy with terms and suggestions: five statements, however many there are.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class DeputyQueries {

	private static final String HEAD = "SELECT m.id, m.version, p.id AS person_id, p.version AS person_version,"
			+ " m.unit_code, t.name AS unit_name, m.congress_id, c.term_no, p.name, p.sex, p.ethnicity, " + Masked.BORN
			+ " AS born_on, p.party, p.party_joined_on, p.education, p.degree, p.work_unit, p.job_title, p.occupation,"
			+ " p.native_place, p.skills, p.subsidized, p.migrant_worker, p.overseas_family, p.disabled, p.veteran,"
			+ " p.new_stratum, " + Masked.PHONE + " AS phone, " + Masked.ID_NUMBER + " AS id_number, " + Masked.ADDRESS
			+ " AS address, f.version AS photo_version, m.district_id, d.name AS district, d.district_no, m.card_no,"
			+ " m.status, m.elected_on, m.reelected, m.by_election, m.in_office_from, m.ended_on, "
			+ GroupSql.NAMES_ON_THE_DAY + " AS groups" + """

					FROM deputy_mandate m JOIN person p ON p.id = m.person_id
					JOIN electoral_district d ON d.id = m.district_id JOIN congress c ON c.id = m.congress_id
					JOIN territory t ON t.unit_code = m.unit_code LEFT JOIN person_photo f ON f.person_id = p.id
					WHERE m.id = :id""";

	private static final String MANDATES = """
			SELECT m.id, c.term_no, d.name AS district, m.status, m.elected_on, m.ended_on
			FROM deputy_mandate m JOIN congress c ON c.id = m.congress_id
			JOIN electoral_district d ON d.id = m.district_id
			WHERE m.person_id = :id ORDER BY c.term_no DESC, m.id DESC""";

	private static final String HIGHER = """
			SELECT h.id, h.level, h.congress, h.from_on, h.until_on, h.source FROM higher_mandate h
			WHERE h.person_id = :id ORDER BY h.from_on DESC, h.id DESC""";

	private static final String CARDS = """
			SELECT k.id, k.card_no, k.issued_on, k.state, k.closed_on, k.note FROM deputy_card k
			WHERE k.mandate_id = :id ORDER BY k.id DESC""";

	private static final String SUGGESTIONS = """
			SELECT s.id, s.serial_no, s.title, s.submitted_on, s.status, g.position = 0 AS lead
			FROM suggestion_signer g JOIN suggestion s ON s.id = g.suggestion_id
			WHERE g.mandate_id = :id AND s.status <> 'DRAFT' ORDER BY s.submitted_on DESC, s.id DESC""";

	private final JdbcClient jdbc;

	private final Clock clock;

	DeputyQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * @param id the mandate
	 * @throws NotFound if there is none within the scope
	 */
	public DeputyDetail detail(long id) {
		DeputyDetail.Head head = this.jdbc.sql(HEAD)
			.param("id", id)
			.param("day", LocalDate.now(this.clock))
			.query(DeputyDetail.Head.class)
			.optional()
			.orElseThrow(() -> new NotFound("deputy", id));
		return new DeputyDetail(head, list(MANDATES, head.personId(), DeputyDetail.Mandate.class),
				list(HIGHER, head.personId(), DeputyDetail.Higher.class), list(CARDS, id, DeputyDetail.Card.class),
				list(SUGGESTIONS, id, DeputyDetail.Signed.class));
	}

	private <T> List<T> list(String sql, long id, Class<T> type) {
		return this.jdbc.sql(sql).param("id", id).query(type).list();
	}

}
