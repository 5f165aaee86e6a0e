package cn.township.congress.web;

import java.io.PrintStream;
import java.sql.SQLException;

import cn.township.congress.service.database.DatabaseRefusal;
import cn.township.congress.service.shared.StartupFailure;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;

/**
 * Tells an operator in one sentence why the product did not start. The log file has the
 * rest.
 */
final class FailedStart {

	private FailedStart() {
	}

	static void report(Throwable failure, PrintStream terminal) {
		terminal.println("启动失败:" + sentence(failure));
	}

	private static String sentence(Throwable failure) {
		StartupFailure known = find(failure, StartupFailure.class);
		if (known != null) {
			return String.valueOf(known.getMessage());
		}
		PortInUseException busy = find(failure, PortInUseException.class);
		if (busy != null) {
			return "端口 " + busy.getPort() + " 已被占用,请用 --port 换一个。";
		}
		SQLException refused = find(failure, SQLException.class);
		if (refused != null) {
			return String.valueOf(DatabaseRefusal.explain(refused, null).getMessage());
		}
		return NestedExceptionUtils.getMostSpecificCause(failure) + "(详情见 logs/congress.log)";
	}

	private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return type.cast(cause);
			}
		}
		return null;
	}

}
