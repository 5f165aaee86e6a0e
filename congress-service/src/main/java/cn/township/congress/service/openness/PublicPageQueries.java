package cn.township.congress.service.openness;

import java.util.List;

import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The public pages of the county's townships, as the county sees them.
 */
@Queries(Permission.SWITCH_PUBLIC_PAGE)
public class PublicPageQueries {

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	PublicPageQueries(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	/** Every township with a congress, its page on or off. */
	public List<PublicPageRow> townships() {
		CodeRange area = this.currentUser.actor().unitCode().range();
		return this.jdbc.sql("""
				SELECT t.unit_code AS code, t.name, coalesce(x.open, false) AS open, coalesce(n.shown, 0) AS shown,
				  coalesce(n.withheld, 0) AS withheld, x.changed_on, x.changed_by
				FROM territory t
				LEFT JOIN public_page x ON x.township_code = t.unit_code
				LEFT JOIN (SELECT unit_code,
				    count(*) FILTER (WHERE conclusion = 'PUBLISHED' AND disclosure <> 'NONE') AS shown,
				    count(*) FILTER (WHERE conclusion <> 'PUBLISHED' OR disclosure = 'NONE') AS withheld
				  FROM suggestion WHERE status = 'CONCLUDED' AND unit_code BETWEEN :from AND :to GROUP BY unit_code) n
				  ON n.unit_code = t.unit_code
				WHERE t.unit_code BETWEEN :from AND :to AND t.kind IN ('TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP')
				ORDER BY t.unit_code""")
			.param("from", area.from())
			.param("to", area.to())
			.query(PublicPageRow.class)
			.list();
	}

}
