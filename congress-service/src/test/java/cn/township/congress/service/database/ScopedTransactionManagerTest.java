package cn.township.congress.service.database;

import cn.township.congress.domain.account.Accounts;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.TestActors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@DatabaseTest
class ScopedTransactionManagerTest {

	private static final String SCOPE = "SELECT concat_ws(' ', scope_actor(), scope_read_from(), scope_write_to())";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private PlatformTransactionManager manager;

	@Autowired
	private Scopes scopes;

	@Autowired
	private CurrentUser currentUser;

	@Autowired
	private Accounts accounts;

	@PersistenceContext
	private EntityManager entityManager;

	@Test
	@DisplayName("全应用只有这一个事务管理器")
	void isTheOnlyOne() {
		assertThat(this.manager).isInstanceOf(ScopedTransactionManager.class);
	}

	@Test
	@DisplayName("JDBC 与 JPA 在同一事务中有同样的范围")
	void jdbcAndJpaShareTheScope() {
		String expected = "900000002 980123101 980123101";
		this.currentUser.as(TestActors.clerk(TestActors.LIUXI), () -> this.transaction.execute((status) -> {
			assertThat(scopeOfJdbc()).isEqualTo(expected);
			assertThat(this.entityManager.createNativeQuery(SCOPE, String.class).getSingleResult()).isEqualTo(expected);
			return expected;
		}));
	}

	@Test
	@DisplayName("事务结束后，连接上不留范围")
	void scopeEndsWithTheTransaction() {
		this.scopes.asSystem("系统", () -> this.transaction.execute((status) -> scopeOfJdbc()));
		for (int i = 0; i < 12; i++) {
			assertThat(scopeOfJdbc()).isEmpty();
		}
	}

	@Test
	@DisplayName("没有范围，什么也看不见")
	void nothingIsVisibleWithoutScope() {
		assertThat(this.transaction.<String>execute((status) -> scopeOfJdbc())).isEmpty();
		assertThat(this.accounts.count()).isZero();
		assertThat(this.jdbc.sql("SELECT count(*) FROM audit_entry").query(Long.class).single()).isZero();
	}

	@Test
	@DisplayName("事务进行中不能更换范围")
	void scopeOfARunningTransactionNeverChanges() {
		this.transaction.executeWithoutResult(
				(status) -> assertThatIllegalStateException().isThrownBy(() -> this.scopes.asSystem("系统", () -> 1)));
	}

	@Test
	@DisplayName("内层范围结束后恢复外层范围")
	void innerScopeGivesWayToTheOuter() {
		Scope outer = Scope.system("外");
		this.scopes.as(outer, () -> {
			this.scopes.asSystem("内", () -> 1);
			assertThat(this.scopes.current()).isEqualTo(outer);
			return 1;
		});
		assertThat(this.scopes.current()).isNull();
	}

	private String scopeOfJdbc() {
		return this.jdbc.sql(SCOPE).query(String.class).single();
	}

}
