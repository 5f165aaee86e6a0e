package cn.township.congress.service.portal;

import java.time.LocalDateTime;
import java.util.List;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The deputies in office and how far each has come with the own account.
 */
@Queries(Permission.INVITE_DEPUTIES)
public class InvitationQueries {

	private static final String STATE = "CASE WHEN a.id IS NULL THEN 'NOT_INVITED' WHEN a.disabled_at IS NOT NULL"
			+ " THEN 'DISABLED' WHEN a.password_hash IS NOT NULL THEN 'ACTIVE'"
			+ " WHEN a.activation_expires_at <= now() THEN 'EXPIRED' ELSE 'INVITED' END";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	InvitationQueries(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	/** By district and name, as the roster lists them. */
	public List<Row> deputies() {
		return this.jdbc
			.sql("SELECT m.id, p.name, d.name AS district, m.status, " + STATE + " AS state, a.username, "
					+ Times.local("a.last_login_at") + """
							 FROM deputy_mandate m JOIN person p ON p.id = m.person_id
							JOIN electoral_district d ON d.id = m.district_id
							LEFT JOIN account a ON a.person_id = p.id
							WHERE m.unit_code = :unit AND m.status IN ('ACTIVE', 'SUSPENDED', 'TERMINATION_REPORTED')
							ORDER BY d.district_no, m.id""")
			.param("unit", this.currentUser.actor().unitCode().value())
			.query(Row.class)
			.list();
	}

	/**
	 * A deputy.
	 *
	 * @param id the mandate
	 */
	public record Row(long id, String name, String district, MandateStatus status, InvitationState state,
			@Nullable String username, @Nullable LocalDateTime lastLoginAt) {
	}

}
