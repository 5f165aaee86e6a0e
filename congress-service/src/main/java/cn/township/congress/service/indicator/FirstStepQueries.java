package cn.township.congress.service.indicator;

import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks which of the first steps the reader's township has taken.
 */
@Queries(Permission.VIEW_WORKBENCH)
public class FirstStepQueries {

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	FirstStepQueries(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	public FirstSteps firstSteps() {
		return this.jdbc.sql("""
				SELECT EXISTS (SELECT 1 FROM congress WHERE unit_code = :unit) AS term,
				  EXISTS (SELECT 1 FROM agency WHERE unit_code = :unit AND active) AS agencies,
				  EXISTS (SELECT 1 FROM deputy_mandate WHERE unit_code = :unit) AS deputies,
				  EXISTS (SELECT 1 FROM suggestion WHERE unit_code = :unit) AS suggestions""")
			.param("unit", this.currentUser.actor().unitCode().value())
			.query(FirstSteps.class)
			.single();
	}

}
