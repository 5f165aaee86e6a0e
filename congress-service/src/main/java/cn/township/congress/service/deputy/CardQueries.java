package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register of deputy cards (代表证发放登记).
 */
@Queries(Permission.VIEW_DEPUTIES)
public class CardQueries {

	/** Most rows of a page; a township has at most 168 deputies. */
	public static final int LIMIT = 500;

	private static final String FROM = """
			 FROM deputy_mandate m JOIN person p ON p.id = m.person_id
			JOIN electoral_district d ON d.id = m.district_id JOIN territory t ON t.unit_code = m.unit_code
			LEFT JOIN deputy_card k ON k.mandate_id = m.id AND k.unit_code = m.unit_code AND k.state = 'ISSUED'
			WHERE m.unit_code BETWEEN :from AND :to""";

	private static final String COLUMNS = "SELECT m.id, t.name AS unit_name, p.name, p.sex, d.name AS district,"
			+ " m.status, m.ended_on, k.id AS card_id, coalesce(k.card_no, m.card_no) AS card_no, k.issued_on";

	private static final String ORDER = " ORDER BY m.unit_code, d.district_no, m.id LIMIT " + LIMIT;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	CardQueries(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	public List<Row> find(CardSet set, @Nullable Integer unit) {
		return in(COLUMNS + FROM + " AND " + set.sql() + ORDER, unit).query(Row.class).list();
	}

	public Map<CardSet, Long> counts(@Nullable Integer unit) {
		String columns = Arrays.stream(CardSet.values())
			.map((set) -> "count(*) FILTER (WHERE " + set.sql() + ") AS " + set.name())
			.collect(Collectors.joining(", "));
		return in("SELECT " + columns + FROM, unit).query((row, number) -> {
			Map<CardSet, Long> counts = new EnumMap<>(CardSet.class);
			for (CardSet set : CardSet.values()) {
				counts.put(set, row.getLong(set.name()));
			}
			return counts;
		}).single();
	}

	/** Every card handed out in the terms not over, and the deputies still without. */
	public List<Line> register(@Nullable Integer unit) {
		return in(
				"""
						SELECT t.name AS unit_name, p.name, p.sex, d.name AS district, k.card_no, k.issued_on, k.state, k.closed_on,
						  k.note
						FROM deputy_mandate m JOIN person p ON p.id = m.person_id JOIN congress c ON c.id = m.congress_id
						JOIN electoral_district d ON d.id = m.district_id JOIN territory t ON t.unit_code = m.unit_code
						LEFT JOIN deputy_card k ON k.mandate_id = m.id AND k.unit_code = m.unit_code
						WHERE m.unit_code BETWEEN :from AND :to AND c.ended_on IS NULL AND m.status NOT IN ('ELECTED',
						  'UNDER_REVIEW', 'INVALID')
						ORDER BY m.unit_code, d.district_no, m.id, k.id LIMIT 3000""",
				unit)
			.query(Line.class)
			.list();
	}

	private JdbcClient.StatementSpec in(String sql, @Nullable Integer unit) {
		CodeRange area = this.currentUser.actor().unitCode().range();
		return this.jdbc.sql(sql)
			.param("from", (unit != null) ? unit : area.from())
			.param("to", (unit != null) ? unit : area.to());
	}

	/**
	 * A deputy and the card.
	 *
	 * @param id the mandate
	 * @param cardId the card that is out, if any
	 * @param cardNo its number, else the one the roster gives
	 */
	public record Row(long id, String unitName, String name, Sex sex, String district, MandateStatus status,
			@Nullable LocalDate endedOn, @Nullable Long cardId, @Nullable String cardNo, @Nullable LocalDate issuedOn) {

	}

	/** A line of the printed register. */
	public record Line(String unitName, String name, Sex sex, String district, @Nullable String cardNo,
			@Nullable LocalDate issuedOn, @Nullable String state, @Nullable LocalDate closedOn, @Nullable String note) {

	}

}
