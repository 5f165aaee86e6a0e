package cn.township.congress.service.session;

import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which texts of the township wait to be published or signed.
 */
@Queries(Permission.VIEW_SESSIONS)
public class PaperworkQueries {

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	PaperworkQueries(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	public Paperwork open() {
		return this.jdbc
			.sql("""
					SELECT (SELECT count(*) FROM resolution r WHERE r.unit_code = :unit AND r.status = 'ADOPTED') AS to_publish,
					  (SELECT count(*) FROM resolution r WHERE r.unit_code = :unit AND r.status = 'DRAFT'
					    AND r.kind = 'ANNOUNCEMENT') AS to_issue,
					  (SELECT count(*) FROM minutes n WHERE n.unit_code = :unit AND n.status = 'DRAFT') AS to_sign,
					  (SELECT n.meeting_id FROM minutes n JOIN meeting g ON g.id = n.meeting_id WHERE n.unit_code = :unit
					    AND n.status = 'DRAFT' ORDER BY g.held_on, n.id LIMIT 1) AS first_to_sign""")
			.param("unit", this.currentUser.actor().unitCode().value())
			.query(Paperwork.class)
			.single();
	}

}
