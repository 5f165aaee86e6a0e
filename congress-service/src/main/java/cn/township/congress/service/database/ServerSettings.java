package cn.township.congress.service.database;

import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * How a server of ours runs. Given on its command line, so that they win over the
 * library's own {@code -F} and {@code synchronous_commit=off}.
 */
enum ServerSettings {

	/** For real data: a confirmed transaction survives a power cut. */
	DURABLE(Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on"), 30),

	/** For tests, whose data is thrown away. */
	FAST(Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off"), 200);

	private static final Map<String, String> MODEST = Map.ofEntries(Map.entry("listen_addresses", "127.0.0.1"),
			Map.entry("unix_socket_directories", ""), Map.entry("shared_buffers", "48MB"), Map.entry("work_mem", "8MB"),
			Map.entry("maintenance_work_mem", "32MB"), Map.entry("max_wal_size", "256MB"),
			Map.entry("huge_pages", "off"), Map.entry("jit", "off"), Map.entry("io_method", "sync"),
			Map.entry("autovacuum_max_workers", "1"), Map.entry("max_parallel_workers_per_gather", "0"),
			Map.entry("max_logical_replication_workers", "0"), Map.entry("password_encryption", "scram-sha-256"),
			Map.entry("timezone", "Asia/Shanghai"), Map.entry("log_timezone", "Asia/Shanghai"));

	/**
	 * The built-in C.UTF-8 orders by code point on every operating system and never
	 * changes with a library, so no index is broken by an upgrade or by moving the data.
	 */
	private static final Map<String, String> LOCALE = Map.of("locale", "C", "locale-provider", "builtin",
			"builtin-locale", "C.UTF-8");

	private final Map<String, String> durability;

	private final int connections;

	ServerSettings(Map<String, String> durability, int connections) {
		this.durability = durability;
		this.connections = connections;
	}

	EmbeddedPostgres.Builder applyTo(EmbeddedPostgres.Builder builder) {
		MODEST.forEach(builder::setServerConfig);
		this.durability.forEach(builder::setServerConfig);
		builder.setServerConfig("max_connections", Integer.toString(this.connections));
		LOCALE.forEach(builder::setLocaleConfig);
		return builder;
	}

}
