package cn.township.congress.service.territory;

import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tree of units as an administrator sees it: the own area and the areas above it.
 */
@Queries({ Permission.MANAGE_UNITS, Permission.MANAGE_ACCOUNTS })
public class UnitQueries {

	private static final String TREE = """
			SELECT t.unit_code, t.name, t.kind,
			  (SELECT count(*) FROM account a WHERE a.unit_code = t.unit_code) AS accounts
			FROM territory t WHERE t.unit_code BETWEEN :from AND :to OR t.unit_code IN (:above)
			ORDER BY t.unit_code""";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	UnitQueries(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	/** In the order of the codes, which is that of the tree. */
	public List<UnitRow> tree() {
		AdminCode own = this.currentUser.actor().unitCode();
		CodeRange area = own.range();
		return this.jdbc.sql(TREE)
			.param("from", area.from())
			.param("to", area.to())
			.param("above", own.withParents().stream().map(AdminCode::value).toList())
			.query((row, number) -> row(new AdminCode(row.getInt("unit_code")), row.getString("name"),
					UnitKind.valueOf(row.getString("kind")), row.getLong("accounts"), area))
			.list();
	}

	/** The units of the own area. */
	public List<UnitRow> area() {
		return tree().stream().filter(UnitRow::own).toList();
	}

	/**
	 * @throws NotFound if it is not in the own area
	 */
	public UnitRow get(AdminCode code) {
		return area().stream()
			.filter((unit) -> unit.code() == code.value())
			.findFirst()
			.orElseThrow(() -> new NotFound("territory", code.value()));
	}

	private static UnitRow row(AdminCode code, String name, UnitKind kind, long accounts, CodeRange area) {
		return new UnitRow(code.value(), name, kind, code.parentChain().size(), accounts, area.contains(code));
	}

}
