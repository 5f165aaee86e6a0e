package cn.township.congress.service.database;

import java.sql.SQLException;

import cn.township.congress.service.shared.StartupFailure;
import org.jspecify.annotations.Nullable;

/**
 * Puts a database's refusal into one sentence an operator can act on.
 */
public final class DatabaseRefusal {

	private DatabaseRefusal() {
	}

	public static StartupFailure explain(SQLException cause, @Nullable String user) {
		return new StartupFailure(sentence(String.valueOf(cause.getSQLState()), (user != null) ? user : "应用"), cause);
	}

	private static String sentence(String state, String user) {
		return switch (state) {
			case "28P01", "28000" -> "数据库拒绝了角色 " + user + " 的登录:用户名或口令不对。";
			case "3D000" -> "数据库不存在,请先按 docs/operations.md 建库,或检查 CONGRESS_DB_URL。";
			case "08001", "08006", "08004" -> "连接不上数据库,请检查它是否在运行以及 CONGRESS_DB_URL 的地址和端口。";
			default -> "数据库报错(SQLSTATE " + state + "),详情见 logs/congress.log。";
		};
	}

}
