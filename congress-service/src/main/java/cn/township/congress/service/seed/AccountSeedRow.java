package cn.township.congress.service.seed;

import java.util.List;
import java.util.Locale;

import cn.township.congress.domain.account.Role;
import cn.township.congress.service.sheet.Choice;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * A demonstration account; its password is made when it is loaded.
 */
record AccountSeedRow(Role role, String unit, @Nullable String agency, String displayName, String username) {

	private static final Column<Role> ROLE = Column.of("角色", Choice.of(List.of(Role.values()), AccountSeedRow::label))
		.required();

	private static final Column<String> UNIT = Column.of("单位", Parsers.text(40)).required();

	private static final Column<String> AGENCY = Column.of("承办单位", Parsers.text(60));

	private static final Column<String> NAME = Column.of("姓名", Parsers.personName(40)).required();

	private static final Column<String> USERNAME = Column.of("用户名", Parsers.code(40)).required();

	static final RowSpec<AccountSeedRow> SPEC = RowSpec.of("账号", AccountSeedRow::of, ROLE, UNIT, AGENCY, NAME, USERNAME)
		.unique(USERNAME, AccountSeedRow::username);

	private static AccountSeedRow of(RowValues values) {
		return new AccountSeedRow(values.require(ROLE), values.require(UNIT), values.get(AGENCY), values.require(NAME),
				values.require(USERNAME));
	}

	/** As the list of accounts names it: vice-chair. */
	String roleWord() {
		return this.role.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String label(Role role) {
		return switch (role) {
			case CHAIR -> "主席";
			case VICE_CHAIR -> "副主席";
			case CLERK -> "干事";
			case AGENCY -> "承办单位";
			case COUNTY -> "县人大";
			case ADMIN -> "账号管理员";
			case AUDITOR -> "审计员";
			case DEPUTY -> "代表";
		};
	}

}
