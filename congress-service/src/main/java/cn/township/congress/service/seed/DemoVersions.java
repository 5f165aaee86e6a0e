package cn.township.congress.service.seed;

import jakarta.persistence.EntityManager;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a page would have shown of a row before the next deed on it. */
@Component
class DemoVersions {

	private final EntityManager entityManager;

	private final JdbcClient jdbc;

	DemoVersions(EntityManager entityManager, JdbcClient jdbc) {
		this.entityManager = entityManager;
		this.jdbc = jdbc;
	}

	int of(String table, long id) {
		this.entityManager.flush();
		return this.jdbc.sql("SELECT version FROM " + table + " WHERE id = :id")
			.param("id", id)
			.query(Integer.class)
			.single();
	}

	int ofMinutes(long meeting) {
		this.entityManager.flush();
		return this.jdbc.sql("SELECT version FROM minutes WHERE meeting_id = :id")
			.param("id", meeting)
			.query(Integer.class)
			.single();
	}

}
