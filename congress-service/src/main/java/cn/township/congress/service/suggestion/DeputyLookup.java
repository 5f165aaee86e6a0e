package cn.township.congress.service.suggestion;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.Conditions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the deputies who may sign, by name or by the initials of its pinyin.
 */
@Queries(Permission.REGISTER_SUGGESTION)
public class DeputyLookup {

	private static final String SQL = """
			SELECT m.id, p.name, d.name AS district, m.card_no,
			  count(*) OVER (PARTITION BY p.name) > 1 AS shared_name
			FROM deputy_mandate m JOIN person p ON p.id = m.person_id
			JOIN electoral_district d ON d.id = m.district_id
			WHERE m.status IN (%s) AND %s ORDER BY p.pinyin, m.id LIMIT 20""";

	private static final String IN_OFFICE = "'ACTIVE'";

	/** Meant by a name on paper all the same; signing is then refused with its reason. */
	private static final String OR_SUSPENDED = "'ACTIVE', 'SUSPENDED'";

	private static final Pattern WITH_DISTRICT = Pattern.compile("(.+?)[(（](.+)[)）]");

	private final JdbcClient jdbc;

	DeputyLookup(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Deputies whose name, reading or initials begin with what was typed. */
	public List<Found> suggest(String typed) {
		String start = typed.strip();
		return start.isEmpty() ? List.of()
				: select(IN_OFFICE,
						"(p.name LIKE :start OR p.initials LIKE lower(:start) OR p.pinyin LIKE lower(:start))",
						Conditions.startsWith(start));
	}

	/**
	 * Deputies meant by a whole name or whole initials, or by a name with the district
	 * behind it in brackets; one if it is clear, several if it is not, none if nobody is.
	 */
	public List<Found> resolve(String typed) {
		Matcher withDistrict = WITH_DISTRICT.matcher(typed.strip());
		if (withDistrict.matches()) {
			return select(OR_SUSPENDED, "p.name = :start", withDistrict.group(1)).stream()
				.filter((found) -> found.district().equals(withDistrict.group(2)))
				.toList();
		}
		return select(OR_SUSPENDED, "(p.name = :start OR p.initials = lower(:start))", typed.strip());
	}

	/** Those of the mandates that may sign. */
	public List<Found> byIds(List<Long> mandateIds) {
		return mandateIds.isEmpty() ? List.of()
				: this.jdbc.sql(SQL.formatted(IN_OFFICE, "m.id IN (:ids)"))
					.param("ids", mandateIds)
					.query(Found.class)
					.list();
	}

	private List<Found> select(String states, String condition, String value) {
		return this.jdbc.sql(SQL.formatted(states, condition)).param("start", value).query(Found.class).list();
	}

	/**
	 * A deputy to choose.
	 *
	 * @param id the mandate
	 * @param sharedName whether another found deputy has the same name
	 */
	public record Found(long id, String name, String district, @Nullable String cardNo, boolean sharedName) {

		/** The name, with the district where the name alone is not enough. */
		public String label() {
			return this.sharedName ? this.name + "（" + this.district + "）" : this.name;
		}

	}

}
