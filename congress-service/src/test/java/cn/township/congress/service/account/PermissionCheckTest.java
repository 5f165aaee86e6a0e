package cn.township.congress.service.account;

import cn.township.congress.domain.account.Role;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import({ PermissionCheckTest.AcceptSomething.class, PermissionCheckTest.Forgotten.class,
		PermissionCheckTest.SetSomethingUp.class, PermissionCheckTest.ReadSomething.class })
class PermissionCheckTest {

	@Autowired
	private CurrentUser currentUser;

	@Autowired
	private Scopes scopes;

	@Autowired
	private AcceptSomething accept;

	@Autowired
	private Forgotten forgotten;

	@Autowired
	private SetSomethingUp setUp;

	@Autowired
	private ReadSomething read;

	@Test
	@DisplayName("有权限的可以办，没有权限的不能办")
	void asksForThePermission() {
		assertThat(as(Role.CHAIR, this.accept::execute)).isTrue();
		refusesTo(Role.CLERK, this.accept::execute);
		refusesTo(Role.ADMIN, this.accept::execute);
		assertThat(as(Role.COUNTY, this.read::find)).isTrue();
		refusesTo(Role.AGENCY, this.read::find);
	}

	@Test
	@DisplayName("未登录的先登录")
	void asksWhoItIs() {
		assertThatExceptionOfType(AuthenticationException.class).isThrownBy(this.accept::execute);
	}

	@Test
	@DisplayName("忘了写权限的，谁也不能办")
	void forgottenPermissionIsRefusedToEverybody() {
		for (Role role : Role.values()) {
			refusesTo(role, this.forgotten::execute);
		}
	}

	@Test
	@DisplayName("系统用例不需要登录，以系统的范围运行")
	void systemUseCaseRunsInItsOwnScope() {
		assertThat(this.setUp.execute()).isEqualTo("初始化");
	}

	@Test
	@DisplayName("程序自己取得的范围不再问权限")
	void workOfOurOwnIsNotAsked() {
		assertThat(this.scopes.asSystem("系统", this.accept::execute)).isTrue();
	}

	private boolean as(Role role, Scopes.Work<Boolean, RuntimeException> work) {
		return this.currentUser.as(actor(role), work);
	}

	private void refusesTo(Role role, Scopes.Work<Boolean, RuntimeException> work) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(role, work));
	}

	private static Actor actor(Role role) {
		return TestActors.of(role, TestActors.LIUXI, null);
	}

	@UseCase(Permission.ACCEPT_SUGGESTION)
	static class AcceptSomething {

		public boolean execute() {
			return TransactionSynchronizationManager.isActualTransactionActive();
		}

	}

	@UseCase
	static class Forgotten {

		public boolean execute() {
			return true;
		}

	}

	@UseCase(system = "初始化")
	static class SetSomethingUp {

		private final JdbcClient jdbc;

		SetSomethingUp(JdbcClient jdbc) {
			this.jdbc = jdbc;
		}

		public String execute() {
			return this.jdbc.sql("SELECT current_setting('app.actor_name')").query(String.class).single();
		}

	}

	@Queries(Permission.VIEW_DEPUTIES)
	static class ReadSomething {

		public boolean find() {
			return TransactionSynchronizationManager.isCurrentTransactionReadOnly();
		}

	}

}
