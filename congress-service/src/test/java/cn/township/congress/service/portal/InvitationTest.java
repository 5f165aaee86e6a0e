package cn.township.congress.service.portal;

import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.account.Holder;
import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.ActivateAccount;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CreateAccount;
import cn.township.congress.service.account.IssuedCode;
import cn.township.congress.service.account.LogIn;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.suggestion.Towns;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * From the invitation of a deputy to the login, and what becomes of it when the mandate
 * ends and begins again.
 */
@DatabaseTest
@DisplayName("邀请代表使用手机")
class InvitationTest {

	private static final AdminCode TOWN = TestActors.LIUXI;

	private static final String PASSWORD = "shouji2026daibiao";

	@Autowired
	private ApplicationContext context;

	@SuppressWarnings("NullAway.Init")
	private Towns towns;

	@BeforeEach
	void towns() {
		this.towns = Towns.in(this.context);
	}

	@Test
	@DisplayName("没启用的可以重新发口令，旧口令作废；启用以后镇里不能再动")
	void invitedAgainUntilActivated() {
		IssuedCode first = invite("陈桂兰");
		IssuedCode second = invite("陈桂兰");
		assertThat(second.username()).isEqualTo(first.username()).startsWith("chenguilan");
		assertThat(activate(first)).isEqualTo(ActivateAccount.Outcome.WRONG);
		assertThat(activate(second)).isEqualTo(ActivateAccount.Outcome.DONE);
		refuses("account.invite.activated", () -> invite("陈桂兰"));
		Actor self = Objects
			.requireNonNull(this.towns.bean(LogIn.class).execute(second.username(), PASSWORD).principal())
			.actor();
		assertThat(self.role()).isEqualTo(Role.DEPUTY);
		assertThat(this.towns.as(self, () -> this.towns.bean(OwnQueries.class).self().orElseThrow().name()))
			.isEqualTo("陈桂兰");
	}

	@Test
	@DisplayName("同名的代表各有各的账号")
	void usernamesDiffer() {
		IssuedCode here = invite("李强");
		IssuedCode there = this.towns.as(TestActors.clerk(TestActors.SHIMEN),
				() -> this.towns.bean(InviteDeputies.class)
					.execute(List.of(this.towns.deputy(TestActors.SHIMEN, "李强")))
					.get(0));
		assertThat(there.username()).isNotEqualTo(here.username());
	}

	@Test
	@DisplayName("只邀请本乡镇的在任代表；承办单位、县、账号管理员不能邀请")
	void onlyOnesOwnDeputies() {
		refuses("portal.invite.nobody", () -> this.towns.as(TestActors.clerk(TOWN),
				() -> this.towns.bean(InviteDeputies.class).execute(List.of())));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.towns.as(TestActors.clerk(TOWN), () -> this.towns.bean(InviteDeputies.class)
				.execute(List.of(this.towns.deputy(TestActors.SHIMEN, "王芳")))));
		for (Actor actor : List.of(TestActors.county(), TestActors.admin(TOWN), TestActors.agency(TOWN, 1))) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(
					() -> this.towns.as(actor, () -> this.towns.bean(InviteDeputies.class).execute(List.of(1L))));
		}
	}

	@Test
	@DisplayName("账号管理员不能自己给人开代表账号")
	void administratorsGrantNoDeputies() {
		Holder holder = Holder.deputy("jia.daibiao", "假代表", TOWN, 1);
		refuses("account.role.notGrantable", () -> this.towns.as(TestActors.admin(TestActors.COUNTY),
				() -> this.towns.bean(CreateAccount.class).execute(holder)));
		refuses("account.person.onlyForDeputies", () -> new Holder("jia.daibiao", "假代表", Role.DEPUTY, TOWN, null));
	}

	@Test
	@DisplayName("职务终止后不能登录、不能再邀请；暂停执行职务的仍能登录")
	void theAccountGoesWithTheMandate() {
		IssuedCode issued = invite("王芳");
		assertThat(activate(issued)).isEqualTo(ActivateAccount.Outcome.DONE);
		long mandate = this.towns.deputy(TOWN, "王芳");
		status(mandate, "status = 'SUSPENDED'");
		assertThat(logIn(issued)).isEqualTo(LogIn.Outcome.WELCOME);
		status(mandate, "status = 'EXPIRED', ended_on = current_date");
		assertThat(logIn(issued)).isEqualTo(LogIn.Outcome.OUT_OF_OFFICE);
		refuses("portal.invite.notInOffice", () -> invite("王芳"));
	}

	private IssuedCode invite(String name) {
		return this.towns.as(TestActors.clerk(TOWN),
				() -> this.towns.bean(InviteDeputies.class).execute(List.of(this.towns.deputy(TOWN, name))).get(0));
	}

	private ActivateAccount.Outcome activate(IssuedCode issued) {
		return this.towns.bean(ActivateAccount.class)
			.execute(new ActivateAccount.Command(issued.username(), issued.code(), PASSWORD));
	}

	private LogIn.Outcome logIn(IssuedCode issued) {
		return this.towns.bean(LogIn.class).execute(issued.username(), PASSWORD).outcome();
	}

	private void status(long mandate, String change) {
		this.towns.bean(Scopes.class)
			.asSystem("测试",
					() -> this.towns.bean(TransactionTemplate.class)
						.execute((tx) -> this.towns.bean(JdbcClient.class)
							.sql("UPDATE deputy_mandate SET " + change + " WHERE id = " + mandate)
							.update()));
	}

	private static void refuses(String key, ThrowingCallable deed) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(deed)
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

}
