package cn.township.congress.service.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import cn.township.congress.domain.territory.CodeRange;
import org.jspecify.annotations.Nullable;

/**
 * A scope as the variables the policies read. They hold until the transaction ends.
 */
final class ScopeSettings {

	private ScopeSettings() {
	}

	/** Sets all of them in one round trip. */
	static void apply(Scope scope, Connection connection) throws SQLException {
		Map<String, String> settings = of(scope);
		try (PreparedStatement statement = connection.prepareStatement(sql(settings))) {
			int index = 1;
			for (String value : settings.values()) {
				statement.setString(index++, value);
			}
			statement.execute();
		}
	}

	private static String sql(Map<String, String> settings) {
		return settings.keySet()
			.stream()
			.map((name) -> "set_config('app." + name + "', ?, true)")
			.collect(Collectors.joining(", ", "SELECT ", ""));
	}

	private static Map<String, String> of(Scope scope) {
		Map<String, String> settings = new LinkedHashMap<>();
		settings.put("actor", text(scope.actorId()));
		settings.put("actor_name", scope.actorName());
		settings.put("agency", text(scope.agencyId()));
		settings.put("person", text(scope.personId()));
		put(settings, "read", scope.read());
		put(settings, "write", scope.write());
		put(settings, "admin", scope.admin());
		put(settings, "audit", scope.audit());
		return settings;
	}

	private static void put(Map<String, String> settings, String name, @Nullable CodeRange range) {
		settings.put(name + "_from", (range == null) ? "" : Integer.toString(range.from()));
		settings.put(name + "_to", (range == null) ? "" : Integer.toString(range.to()));
	}

	private static String text(@Nullable Long id) {
		return (id == null) ? "" : id.toString();
	}

}
