package cn.township.congress.service.database;

import java.util.Map;

/**
 * Where the database is and the two roles that use it: the owner, who migrates it, and
 * the application, which row-level security holds to its scope.
 */
public record DatabaseAccess(String url, Login owner, Login application) {

	/** The Spring Boot properties that lead the application to this database. */
	public Map<String, Object> properties() {
		return Map.of("spring.datasource.url", this.url, "spring.datasource.username", this.application.user(),
				"spring.datasource.password", this.application.password(), "spring.flyway.url", this.url,
				"spring.flyway.user", this.owner.user(), "spring.flyway.password", this.owner.password());
	}

	/** A database role that can log in. */
	public record Login(String user, String password) {

		@Override
		public String toString() {
			return this.user;
		}

	}

}
