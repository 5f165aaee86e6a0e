package cn.township.congress.service.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.DeputyAccounts;
import cn.township.congress.service.account.IssuedCode;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The office invites deputies in office to use the platform themselves: an account each,
 * or a new code for one not activated yet.
 */
@UseCase(Permission.INVITE_DEPUTIES)
public class InviteDeputies {

	/** Most invitations at once: a whole congress. */
	public static final int MOST = 170;

	private final DeputyAccounts accounts;

	private final CurrentUser currentUser;

	private final JdbcClient jdbc;

	InviteDeputies(DeputyAccounts accounts, CurrentUser currentUser, JdbcClient jdbc) {
		this.accounts = accounts;
		this.currentUser = currentUser;
		this.jdbc = jdbc;
	}

	/**
	 * The codes, to be shown once.
	 * @throws RuleViolation if nobody is chosen, one is not in office or has activated
	 * the account already
	 */
	public List<IssuedCode> execute(List<Long> mandateIds) {
		if (mandateIds.isEmpty()) {
			throw new RuleViolation("portal.invite.nobody", null);
		}
		if (mandateIds.size() > MOST) {
			throw new RuleViolation("portal.invite.tooMany", null, MOST);
		}
		return mandateIds.stream().distinct().map(this::invite).toList();
	}

	private IssuedCode invite(long mandateId) {
		AdminCode unit = this.currentUser.actor().unitCode();
		Invited deputy = this.jdbc.sql("""
				SELECT m.person_id, p.name, p.pinyin, m.status FROM deputy_mandate m JOIN person p ON p.id = m.person_id
				WHERE m.id = :id AND m.unit_code = :unit""")
			.param("id", mandateId)
			.param("unit", unit.value())
			.query(InviteDeputies::invited)
			.optional()
			.orElseThrow(() -> new NotFound("deputy mandate", mandateId));
		if (!deputy.status().isInOffice()) {
			throw new RuleViolation("portal.invite.notInOffice", deputy.status().basis(), deputy.name(),
					deputy.status());
		}
		return this.accounts.issue(unit, deputy.personId(), deputy.name(), deputy.pinyin());
	}

	private static Invited invited(ResultSet row, int number) throws SQLException {
		return new Invited(row.getLong("person_id"), row.getString("name"), row.getString("pinyin"),
				MandateStatus.valueOf(row.getString("status")));
	}

	private record Invited(long personId, String name, String pinyin, MandateStatus status) {
	}

}
