package cn.township.congress.service.account;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import cn.township.congress.domain.account.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole matrix, written down a second time on purpose: whoever changes it says so
 * twice.
 */
class PermissionTest {

	private static final String COLUMNS = "CHAIR VICE_CHAIR CLERK AGENCY COUNTY ADMIN AUDITOR DEPUTY";

	private static final Map<String, String> MATRIX = Map
		.ofEntries( // @formatter:off
			Map.entry("OWN_ACCOUNT",            "X X X X X X X X"),
			Map.entry("VIEW_WORKBENCH",         "X X X X . . . ."),
			Map.entry("VIEW_DEPUTIES",          "X X X . X . . ."),
			Map.entry("VIEW_PERSONAL_DATA",     "X X X . . . . ."),
			Map.entry("IMPORT_DEPUTIES",        "X X X . . . . ."),
			Map.entry("SEND_ROSTERS",           ". . . . X . . ."),
			Map.entry("MANAGE_DEPUTIES",        "X X X . . . . ."),
			Map.entry("CONFIRM_MANDATES",       "X X . . . . . ."),
			Map.entry("KEEP_LIAISON",           "X X X . . . . ."),
			Map.entry("ASSIGN_LIAISON",         ". . . . X . . ."),
			Map.entry("FREEZE_COMPOSITION",     "X X X . X . . ."),
			Map.entry("VIEW_SESSIONS",          "X X X . X . . ."),
			Map.entry("MANAGE_SESSIONS",        "X X X . . . . ."),
			Map.entry("DECIDE_SESSIONS",        "X X . . . . . ."),
			Map.entry("MANAGE_TEMPLATES",       ". . . . X . . ."),
			Map.entry("MANAGE_AGENCIES",        "X X X . . . . ."),
			Map.entry("VIEW_SUGGESTIONS",       "X X X X X . . ."),
			Map.entry("REGISTER_SUGGESTION",    "X X X . . . . ."),
			Map.entry("IMPORT_LEDGER",          "X X X . . . . ."),
			Map.entry("ATTACH_FILES",           "X X X X . . . ."),
			Map.entry("ACCEPT_SUGGESTION",      "X X . . . . . ."),
			Map.entry("HAND_OVER_SUGGESTION",   "X X . . . . . ."),
			Map.entry("HANDLE_SUGGESTION",      ". . . X . . . ."),
			Map.entry("TRANSCRIBE_REPLY",       "X X X . . . . ."),
			Map.entry("DECIDE_REQUESTS",        "X X . . . . . ."),
			Map.entry("TRANSCRIBE_EVALUATION",  "X X X . . . . ."),
			Map.entry("CONCLUDE_SUGGESTION",    "X X . . . . . ."),
			Map.entry("MANAGE_BILLS",           "X X X . . . . ."),
			Map.entry("SUPERVISE_SUGGESTION",   "X X . . . . . ."),
			Map.entry("URGE_SUGGESTION",        "X X X . . . . ."),
			Map.entry("KEEP_COMMITMENTS",       "X X X X . . . ."),
			Map.entry("REPORT_SUGGESTIONS",     "X X X . . . . ."),
			Map.entry("SUBMIT_OWN_SUGGESTION",  ". . . . . . . X"),
			Map.entry("EVALUATE_OWN_SUGGESTION",". . . . . . . X"),
			Map.entry("INVITE_DEPUTIES",        "X X X . . . . ."),
			Map.entry("SWITCH_PUBLIC_PAGE",     ". . . . X . . ."),
			Map.entry("VIEW_REMINDERS",         "X X X X X . . ."),
			Map.entry("EXPORT",                 "X X X . X . . ."),
			Map.entry("VIEW_OVERVIEW",          ". . . . X . . ."),
			Map.entry("MANAGE_ACCOUNTS",        ". . . . . X . ."),
			Map.entry("MANAGE_UNITS",           ". . . . . X . ."),
			Map.entry("MANAGE_RULES",           ". . . . . X . ."),
			Map.entry("VIEW_AUDIT",             ". . . . . X X .")); // @formatter:on

	@ParameterizedTest(name = "{0} {1}: {2}")
	@MethodSource("matrix")
	@DisplayName("角色与权限对照表")
	void holds(Permission permission, Role role, boolean held) {
		assertThat(permission.isHeldBy(role)).isEqualTo(held);
	}

	@Test
	@DisplayName("每项权限、每个角色都在对照表中")
	void matrixIsComplete() {
		assertThat(MATRIX).containsOnlyKeys(Arrays.stream(Permission.values()).map(Enum::name).toList());
		assertThat(COLUMNS.split(" "))
			.containsExactly(Arrays.stream(Role.values()).map(Enum::name).toArray(String[]::new));
	}

	@Test
	@DisplayName("账号管理员和审计员没有业务权限")
	void administratorsTakeNoPartInBusiness() {
		assertThat(Permission.values()).filteredOn((permission) -> permission.isHeldBy(Role.ADMIN))
			.containsExactly(Permission.OWN_ACCOUNT, Permission.MANAGE_ACCOUNTS, Permission.MANAGE_UNITS,
					Permission.MANAGE_RULES, Permission.VIEW_AUDIT);
		assertThat(Permission.values()).filteredOn((permission) -> permission.isHeldBy(Role.AUDITOR))
			.containsExactly(Permission.OWN_ACCOUNT, Permission.VIEW_AUDIT);
	}

	static Stream<Arguments> matrix() {
		return Arrays.stream(Permission.values())
			.flatMap((permission) -> Arrays.stream(Role.values())
				.map((role) -> Arguments.of(permission, role, inMatrix(permission, role))));
	}

	private static boolean inMatrix(Permission permission, Role role) {
		String row = MATRIX.getOrDefault(permission.name(), "missing");
		return row.split(" ")[role.ordinal()].equals("X");
	}

}
