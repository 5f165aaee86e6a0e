package cn.township.congress.service.account;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.AdminLevel;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What stands around every page about the unit of whoever is logged in.
 */
@Queries(Permission.OWN_ACCOUNT)
public class FrameQueries {

	private static final String UNIT = """
			SELECT t.name, p.name AS parent, c.term_no, s.session_no,
			  s.session_no IS NOT NULL AND (s.closed_on IS NULL OR s.closed_on >= :today) AS in_session
			FROM territory t
			LEFT JOIN territory p ON p.unit_code = t.parent_code
			LEFT JOIN LATERAL (SELECT id, term_no FROM congress
			  WHERE unit_code = t.unit_code AND (ended_on IS NULL OR ended_on > :today)
			  ORDER BY first_session_on <= :today DESC NULLS LAST, term_no DESC LIMIT 1) c ON true
			LEFT JOIN LATERAL (SELECT session_no, closed_on FROM congress_session
			  WHERE congress_id = c.id AND opened_on <= :today ORDER BY session_no DESC LIMIT 1) s ON true
			WHERE t.unit_code = :unit""";

	private final JdbcClient jdbc;

	private final Clock clock;

	FrameQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Nothing for a unit that is not in the tree. */
	public @Nullable UnitLine unitLine(AdminCode unit) {
		boolean ofTownship = unit.level() == AdminLevel.TOWNSHIP;
		return this.jdbc.sql(UNIT)
			.param("today", LocalDate.now(this.clock))
			.param("unit", unit.value())
			.query((row, number) -> new UnitLine((ofTownship ? row.getString("parent") : "") + row.getString("name"),
					termLine(row.getInt("term_no"), row.getInt("session_no"), row.getBoolean("in_session"))))
			.optional()
			.orElse(null);
	}

	private static @Nullable String termLine(int term, int session, boolean inSession) {
		if (term == 0) {
			return null;
		}
		String line = "第" + ChineseNumber.of(term) + "届";
		if (session == 0) {
			return line;
		}
		return line + " · 第" + ChineseNumber.of(session) + "次会议" + (inSession ? "期间" : "闭会期间");
	}

	/**
	 * @param unitName with its county, for instance 青山县柳溪镇
	 * @param termLine for instance 第十九届 · 第三次会议闭会期间; nothing where there is no congress
	 */
	public record UnitLine(String unitName, @Nullable String termLine) {

	}

}
