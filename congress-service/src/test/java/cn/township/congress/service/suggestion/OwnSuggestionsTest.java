package cn.township.congress.service.suggestion;

import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Basis;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.attachment.Upload;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What deputies do by themselves, through the use cases and under the policies.
 */
@DatabaseTest
@DisplayName("代表本人提出、附议、撤回、评价")
class OwnSuggestionsTest {

	private static final AdminCode TOWN = TestActors.LIUXI;

	private static final AdminCode OTHER_TOWN = TestActors.SHIMEN;

	@Autowired
	private ApplicationContext context;

	@SuppressWarnings("NullAway.Init")
	private Towns towns;

	@BeforeEach
	void towns() {
		this.towns = Towns.in(this.context);
	}

	@Test
	@DisplayName("代表单独或者联名提出建议：起草，附议代表确认内容，领衔代表提交，来源为本人（代表法第二十四条、第三十六条）")
	void fromDraftToSubmission() {
		long id = draft(TOWN, "陈桂兰", "关于村口路灯的建议", "李强");
		assertThat(this.towns.status(id)).isEqualTo("DRAFT");
		as(TestActors.clerk(TOWN),
				() -> assertThat(notFound(() -> this.towns.bean(SuggestionQueries.class).detail(id)))
					.as("drafts are private")
					.isTrue());
		refuses("suggestion.submit.unconfirmed", "陈桂兰", () -> submit(id));
		act(TOWN, "李强", () -> this.towns.bean(ConfirmSignature.class).execute(id, this.towns.version(id)));
		act(TOWN, "陈桂兰", () -> submit(id));
		as(TestActors.clerk(TOWN), () -> {
			SuggestionDetail.Head head = this.towns.bean(SuggestionQueries.class).detail(id).head();
			assertThat(head.status().name()).isEqualTo("SUBMITTED");
			assertThat(head.source().name()).isEqualTo("DEPUTY");
			assertThat(head.inSession()).isFalse();
		});
	}

	@Test
	@DisplayName("没有附议代表的，写好就提交")
	void aloneAtOnce() {
		act(TOWN, "王芳", () -> {
			long id = this.towns.bean(DraftOwnSuggestion.class).execute(text(TOWN, "关于垃圾清运的建议"), true);
			assertThat(this.towns.status(id)).isEqualTo("SUBMITTED");
		});
	}

	@Test
	@DisplayName("不附议的从名单上去掉，以后看不到草稿；其余的人确认后照样提交")
	void declining() {
		long id = draft(TOWN, "陈桂兰", "关于桥梁加固的建议", "李强", "王芳");
		act(TOWN, "李强", () -> {
			this.towns.bean(DeclineSignature.class).execute(id, this.towns.version(id));
			assertThat(notFound(() -> this.towns.bean(ConfirmSignature.class).execute(id, this.towns.version(id))))
				.isTrue();
		});
		act(TOWN, "王芳", () -> this.towns.bean(ConfirmSignature.class).execute(id, this.towns.version(id)));
		act(TOWN, "陈桂兰", () -> submit(id));
		assertThat(this.towns.status(id)).isEqualTo("SUBMITTED");
	}

	@Test
	@DisplayName("改了草稿，已同意的重新征求；只有领衔代表能改、能提交、能撤回")
	void rewriting() {
		long id = draft(TOWN, "陈桂兰", "关于水渠清淤的建议", "李强");
		act(TOWN, "李强", () -> this.towns.bean(ConfirmSignature.class).execute(id, this.towns.version(id)));
		OwnText changed = text(TOWN, "关于水渠清淤和护坡的建议", "李强");
		refuses("portal.leadOnly", "李强",
				() -> this.towns.bean(RewriteOwnDraft.class).execute(id, this.towns.version(id), changed));
		act(TOWN, "陈桂兰", () -> this.towns.bean(RewriteOwnDraft.class).execute(id, this.towns.version(id), changed));
		refuses("suggestion.submit.unconfirmed", "陈桂兰", () -> submit(id));
		refuses("portal.leadOnly", "李强", () -> submit(id));
		refuses("portal.leadOnly", "李强",
				() -> this.towns.bean(WithdrawOwnSuggestion.class).execute(id, this.towns.version(id), "不提了"));
	}

	@Test
	@DisplayName("同一名代表不能署名两次")
	void nobodySignsTwice() {
		refuses("suggestion.signerTwice", "陈桂兰",
				() -> this.towns.bean(DraftOwnSuggestion.class).execute(text(TOWN, "关于重复署名的建议", "李强", "李强"), false));
	}

	@Test
	@DisplayName("暂停执行职务的代表不能提出、附议、评价，也不能被请附议（代表法第六十一条）")
	void suspendedDeputiesOnlyRead() {
		long id = draft(OTHER_TOWN, "陈桂兰", "关于停车难的建议", "王芳");
		long replied = this.towns.replied(OTHER_TOWN, "关于农田排涝的建议");
		suspended(OTHER_TOWN, "王芳", () -> {
			refuses(OTHER_TOWN, "portal.mayNotAct", LawArticle.DEP_61, "王芳",
					() -> this.towns.bean(DraftOwnSuggestion.class).execute(text(OTHER_TOWN, "关于公厕的建议"), true));
			refuses(OTHER_TOWN, "suggestion.signerMayNotAct", LawArticle.DEP_61, "王芳",
					() -> this.towns.bean(ConfirmSignature.class).execute(id, this.towns.version(id)));
			refuses(OTHER_TOWN, "suggestion.signerMayNotAct", LawArticle.DEP_61, "陈桂兰",
					() -> this.towns.bean(DraftOwnSuggestion.class).execute(text(OTHER_TOWN, "关于路灯的建议", "王芳"), false));
		});
		suspended(OTHER_TOWN, "陈桂兰", () -> refuses(OTHER_TOWN, "portal.mayNotAct", LawArticle.DEP_61, "陈桂兰",
				() -> evaluate(replied, Satisfaction.SATISFIED, null)));
	}

	@Test
	@DisplayName("退回修改的由领衔代表改好再提交，署名不变；没有退回的不能改")
	void revising() {
		long id = draft(TOWN, "王芳", "关于公交站点的建议");
		act(TOWN, "王芳", () -> submit(id));
		refuses("portal.revise.notReturned", "王芳", () -> revise(id));
		as(TestActors.chair(TOWN), () -> this.towns.bean(ReturnSuggestion.class)
			.execute(new ReturnSuggestion.Command(id, this.towns.version(id), Towns.TODAY, "请写明是哪个站点")));
		act(TOWN, "王芳", () -> revise(id));
		assertThat(this.towns.status(id)).isEqualTo("SUBMITTED");
	}

	@Test
	@DisplayName("领衔代表在答复以前可以书面撤回；答复以后不能")
	void withdrawing() {
		long id = this.towns.handedOver(TOWN, "关于校车线路的建议", 20);
		refuses("suggestion.withdraw.noteMissing", "陈桂兰",
				() -> this.towns.bean(WithdrawOwnSuggestion.class).execute(id, this.towns.version(id), " "));
		act(TOWN, "陈桂兰",
				() -> this.towns.bean(WithdrawOwnSuggestion.class).execute(id, this.towns.version(id), "已经解决"));
		assertThat(this.towns.status(id)).isEqualTo("WITHDRAWN");
		long replied = this.towns.replied(TOWN, "关于校门口护栏的建议");
		refuses("suggestion.withdraw.tooLate", "陈桂兰", () -> this.towns.bean(WithdrawOwnSuggestion.class)
			.execute(replied, this.towns.version(replied), "不提了"));
	}

	@Test
	@DisplayName("领衔代表评价一次；不满意要写理由；评价后镇里、承办单位、本人都不能改")
	void theLeadDeputyEvaluatesOnce() {
		long id = this.towns.replied(TOWN, "关于路面修补的建议");
		refuses("suggestion.evaluate.reasonMissing", "陈桂兰", () -> evaluate(id, Satisfaction.DISSATISFIED, null));
		act(TOWN, "陈桂兰", () -> evaluate(id, Satisfaction.DISSATISFIED, "只补了一半"));
		assertThat(this.towns.status(id)).isEqualTo("EVALUATED");
		refuses("suggestion.evaluate.notReplied", "陈桂兰", () -> evaluate(id, Satisfaction.SATISFIED, null));
		as(TestActors.clerk(TOWN),
				() -> refuses("suggestion.evaluate.notReplied", null,
						() -> this.towns.bean(TranscribeEvaluation.class)
							.execute(new TranscribeEvaluation.Command(id, this.towns.version(id), Towns.TODAY,
									Satisfaction.SATISFIED, Satisfaction.SATISFIED, null,
									new Upload("表.pdf", Towns.pdf())))));
		for (Actor actor : List.of(TestActors.chair(TOWN), TestActors.agency(TOWN, this.towns.agency(TOWN, "交通管理站")),
				me(TOWN, "陈桂兰"))) {
			as(actor,
					() -> assertThatExceptionOfType(RuntimeException.class)
						.isThrownBy(() -> sql("UPDATE evaluation SET result = 'SATISFIED' WHERE suggestion_id = " + id))
						.withStackTraceContaining("permission denied"));
		}
	}

	@Test
	@DisplayName("承办单位、乡镇人大不能替代表评价；没有署名的代表看不到，也不能评价")
	void nobodyEvaluatesForADeputy() {
		long id = this.towns.replied(TOWN, "关于河道保洁的建议");
		for (Actor actor : List.of(TestActors.clerk(TOWN), TestActors.chair(TOWN),
				TestActors.agency(TOWN, this.towns.agency(TOWN, "交通管理站")))) {
			as(actor, () -> assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> evaluate(id, Satisfaction.SATISFIED, null)));
		}
		act(TOWN, "王芳", () -> assertThat(notFound(() -> evaluate(id, Satisfaction.SATISFIED, null))).isTrue());
		act(OTHER_TOWN, "陈桂兰", () -> assertThat(notFound(() -> evaluate(id, Satisfaction.SATISFIED, null))).isTrue());
		act(TOWN, "王芳",
				() -> assertThat(notFound(
						() -> this.towns.bean(WithdrawOwnSuggestion.class).execute(id, this.towns.version(id), "撤")))
					.isTrue());
	}

	@Test
	@DisplayName("附议代表只在本地向全部附议代表征询意见时评价，不决定是否重新办理（SUGGESTION_ASK_SIGNERS）")
	void jointSignersAreAskedWhereTheJurisdictionSaysSo() {
		long id = this.towns.replied(TOWN, "关于灌溉用水的建议");
		refuses("portal.evaluate.leadOnly", "李强", () -> evaluate(id, Satisfaction.SATISFIED, null));
		asked(TOWN, "ALL");
		try {
			act(TOWN, "李强", () -> evaluate(id, Satisfaction.DISSATISFIED, "没有同我说过"));
			assertThat(this.towns.status(id)).isEqualTo("REPLIED");
			refuses("suggestion.evaluate.twice", "李强", () -> evaluate(id, Satisfaction.SATISFIED, null));
			act(TOWN, "陈桂兰", () -> evaluate(id, Satisfaction.SATISFIED, null));
			assertThat(this.towns.status(id)).isEqualTo("EVALUATED");
		}
		finally {
			asked(TOWN, "LEAD");
		}
	}

	@Test
	@DisplayName("每位署名代表各自收到答复：看到的记下一次")
	void everySignerIsAnswered() {
		long id = this.towns.replied(TOWN, "关于山塘加固的建议");
		for (String name : List.of("陈桂兰", "李强")) {
			act(TOWN, name, () -> this.towns.bean(ReceiveOwnReply.class).execute(id, this.towns.version(id)));
		}
		refuses("suggestion.deliver.twice", "李强",
				() -> this.towns.bean(ReceiveOwnReply.class).execute(id, this.towns.version(id)));
	}

	@Test
	@DisplayName("附议代表同意的是看到的那份：领衔代表改过以后，旧页面上的同意不算")
	void stalePages() {
		long id = draft(TOWN, "陈桂兰", "关于消防栓的建议", "李强");
		int seen = this.towns.version(id);
		act(TOWN, "陈桂兰", () -> this.towns.bean(RewriteOwnDraft.class).execute(id, seen, text(TOWN, "关于消防的建议", "李强")));
		act(TOWN, "李强", () -> assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.towns.bean(ConfirmSignature.class).execute(id, seen)));
	}

	private long draft(AdminCode town, String lead, String title, String... joint) {
		return this.towns.as(me(town, lead),
				() -> this.towns.bean(DraftOwnSuggestion.class).execute(text(town, title, joint), false));
	}

	private OwnText text(AdminCode town, String title, String... joint) {
		return new OwnText(title, "石坪村口晚上看不见路，老人孩子出行不便。", "请安装路灯二十盏。", Category.TRANSPORT, Disclosure.FULL, null,
				List.of(joint).stream().map((name) -> this.towns.deputy(town, name)).toList());
	}

	private void submit(long id) {
		this.towns.bean(SubmitOwnSuggestion.class).execute(id, this.towns.version(id));
	}

	private void revise(long id) {
		this.towns.bean(ReviseOwnSuggestion.class).execute(id, this.towns.version(id), text(TOWN, "关于石坪公交站点的建议"));
	}

	private void evaluate(long id, Satisfaction result, @Nullable String reason) {
		this.towns.bean(EvaluateOwnReply.class)
			.execute(new EvaluateOwnReply.Command(id, this.towns.version(id), Satisfaction.SATISFIED, result, reason));
	}

	private void refuses(String key, @Nullable String name, ThrowingCallable deed) {
		if (name == null) {
			assertThatExceptionOfType(RuleViolation.class).isThrownBy(deed)
				.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
		}
		else {
			refuses(TOWN, key, null, name, deed);
		}
	}

	private void refuses(AdminCode town, String key, @Nullable Basis basis, String name, ThrowingCallable deed) {
		act(town, name, () -> assertThatExceptionOfType(RuleViolation.class).isThrownBy(deed).satisfies((refusal) -> {
			assertThat(refusal.key()).isEqualTo(key);
			assertThat(basis == null || basis.equals(refusal.basis())).as(String.valueOf(refusal.basis())).isTrue();
		}));
	}

	private static boolean notFound(Runnable deed) {
		try {
			deed.run();
			return false;
		}
		catch (NotFound missing) {
			return true;
		}
	}

	private void act(AdminCode town, String name, Runnable deed) {
		as(me(town, name), deed);
	}

	private void as(Actor actor, Runnable deed) {
		this.towns.as(actor, () -> {
			deed.run();
			return true;
		});
	}

	private Actor me(AdminCode town, String name) {
		long mandate = this.towns.deputy(town, name);
		long person = system("SELECT person_id FROM deputy_mandate WHERE id = " + mandate);
		return TestActors.deputy(town, person);
	}

	private void suspended(AdminCode town, String name, Runnable work) {
		long mandate = this.towns.deputy(town, name);
		asSystem("UPDATE deputy_mandate SET status = 'SUSPENDED' WHERE id = " + mandate);
		try {
			work.run();
		}
		finally {
			asSystem("UPDATE deputy_mandate SET status = 'ACTIVE' WHERE id = " + mandate);
		}
	}

	private void asked(AdminCode town, String whom) {
		asSystem("INSERT INTO jurisdiction_setting (unit_code, setting_key, setting_value, valid_from, source) VALUES ("
				+ town.value() + ", 'suggestion.ask_signers', '" + whom + "', current_date - 400, '测试')"
				+ " ON CONFLICT (unit_code, setting_key, valid_from) DO UPDATE SET setting_value = excluded.setting_value");
	}

	private long system(String sql) {
		return this.towns.bean(Scopes.class)
			.asSystem("测试", () -> Objects.requireNonNull(transaction()
				.execute((tx) -> this.towns.bean(JdbcClient.class).sql(sql).query(Long.class).single())));
	}

	private void asSystem(String sql) {
		this.towns.bean(Scopes.class)
			.asSystem("测试", () -> transaction().execute((tx) -> this.towns.bean(JdbcClient.class).sql(sql).update()));
	}

	private void sql(String sql) {
		transaction().execute((tx) -> this.towns.bean(JdbcClient.class).sql(sql).update());
	}

	private TransactionTemplate transaction() {
		return this.towns.bean(TransactionTemplate.class);
	}

}
