package cn.township.congress.service.database;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@DisplayName("测试数据库")
class DatabaseTestTest {

	@Autowired
	private JdbcClient jdbc;

	@Test
	@DisplayName("应用角色不是超级用户,也不能绕过行级安全")
	void applicationRoleIsHeldByPolicies() {
		assertThat(this.jdbc.sql("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")
			.query(Boolean.class)
			.single()).isFalse();
	}

	@Test
	@DisplayName("每个上下文的数据库都已迁移")
	void isMigrated() {
		assertThat(this.jdbc.sql("SELECT to_regclass('audit_entry') IS NOT NULL").query(Boolean.class).single())
			.isTrue();
	}

}
