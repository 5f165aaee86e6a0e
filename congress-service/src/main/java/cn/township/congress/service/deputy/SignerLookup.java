package cn.township.congress.service.deputy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the deputies of a congress meant by a name or the initials of its pinyin, those
 * whose mandate has ended or is suspended too: the rule refuses them, with its article.
 */
@Queries(Permission.MANAGE_BILLS)
public class SignerLookup {

	private static final Pattern WITH_DISTRICT = Pattern.compile("(.+?)[(（](.+)[)）]");

	private static final String SQL = """
			SELECT m.id, p.name, d.name AS district, m.card_no FROM deputy_mandate m JOIN person p ON p.id = m.person_id
			JOIN electoral_district d ON d.id = m.district_id
			WHERE m.unit_code = :unit AND m.congress_id = :congress AND m.status <> 'INVALID'
			AND (p.name = :typed OR p.initials = lower(:typed)) AND (:district::text IS NULL OR d.name = :district)
			ORDER BY m.ended_on IS NOT NULL, p.pinyin, m.id LIMIT 20""";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	SignerLookup(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	/** One if it is clear who is meant, several if it is not, none if nobody is. */
	public List<Found> resolve(long congressId, String typed) {
		Matcher withDistrict = WITH_DISTRICT.matcher(typed.strip());
		return withDistrict.matches() ? find(congressId, withDistrict.group(1), withDistrict.group(2))
				: find(congressId, typed.strip(), null);
	}

	private List<Found> find(long congressId, String name, @Nullable String district) {
		return this.jdbc.sql(SQL)
			.param("unit", this.currentUser.actor().unitCode().value())
			.param("congress", congressId)
			.param("typed", name)
			.param("district", district)
			.query(Found.class)
			.list();
	}

	/**
	 * A deputy who may be meant.
	 *
	 * @param id the mandate
	 */
	public record Found(long id, String name, String district, @Nullable String cardNo) {
	}

}
