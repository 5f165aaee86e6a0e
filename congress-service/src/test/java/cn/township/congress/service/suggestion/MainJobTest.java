package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.Conclusion;
import cn.township.congress.domain.suggestion.EvaluationSource;
import cn.township.congress.domain.suggestion.EventKind;
import cn.township.congress.domain.suggestion.ReplySource;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.Source;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.attachment.Upload;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.indicator.OverviewQueries;
import cn.township.congress.service.indicator.OverviewRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * One suggestion from the clerk's desk to the county's overview, each step by its own.
 */
@DatabaseTest
class MainJobTest {

	private static final AdminCode TOWN = TestActors.SHIMEN;

	private static final Actor CLERK = TestActors.clerk(TOWN);

	private static final Actor CHAIR = TestActors.chair(TOWN);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SuggestionQueries queries;

	@Autowired
	private OverviewQueries overview;

	private Towns towns;

	@BeforeEach
	void towns() {
		this.towns = Towns.in(this.context);
	}

	@Test
	@DisplayName("一件建议从登记到办结，县里的总览随之增加")
	void fromRegistrationToTheCountysOverview() {
		OverviewRow before = ofTown();
		long id = this.towns.evaluated(TOWN, "关于主流程的建议", Satisfaction.SATISFIED);
		conclude(id);
		SuggestionDetail detail = this.towns.as(TestActors.county(), () -> this.queries.detail(id));
		assertThat(detail.head().status()).isEqualTo(SuggestionStatus.CONCLUDED);
		assertThat(detail.events()).extracting(SuggestionDetail.Event::kind)
			.containsExactly(EventKind.CONCLUDED, EventKind.EVALUATED, EventKind.REPLIED, EventKind.CONTACTED,
					EventKind.TAKEN_UP, EventKind.HANDED_OVER, EventKind.ACCEPTED, EventKind.SUBMITTED);
		assertThat(detail.events()).extracting(SuggestionDetail.Event::recordedBy)
			.containsExactly(CHAIR.displayName(), CLERK.displayName(), agency().displayName(), agency().displayName(),
					agency().displayName(), CHAIR.displayName(), CHAIR.displayName(), CLERK.displayName());
		assertThat(detail.head().replyDueOn()).isEqualTo(Towns.TODAY.minusDays(60).plusMonths(3));
		assertThat(detail.replies()).singleElement().satisfies((reply) -> {
			assertThat(reply.source()).isEqualTo(ReplySource.AGENCY);
			assertThat(reply.isInTime()).isTrue();
		});
		assertThat(detail.latestEvaluation()).hasValueSatisfying((evaluation) -> {
			assertThat(evaluation.source()).isEqualTo(EvaluationSource.SIGNED_FORM);
			assertThat(evaluation.scanId()).isEqualTo(detail.files().get(0).id());
		});
		OverviewRow after = ofTown();
		assertThat(after.count(SuggestionSet.ALL)).isEqualTo(before.count(SuggestionSet.ALL) + 1);
		assertThat(after.count(SuggestionSet.CONCLUDED)).isEqualTo(before.count(SuggestionSet.CONCLUDED) + 1);
		assertThat(after.count(SuggestionSet.REPLIED_IN_TIME))
			.isEqualTo(before.count(SuggestionSet.REPLIED_IN_TIME) + 1);
		assertThat(after.count(SuggestionSet.SATISFIED)).isEqualTo(before.count(SuggestionSet.SATISFIED) + 1);
	}

	@Test
	@DisplayName("干事不能受理、交办、办结")
	void clerkDoesNotDecide() {
		long submitted = this.towns.registered(TOWN, "关于干事权限的建议");
		refused(CLERK, () -> accept(submitted));
		long accepted = this.towns.accepted(TOWN, "关于干事权限的建议");
		refused(CLERK, () -> handOver(accepted));
		long evaluated = this.towns.evaluated(TOWN, "关于干事权限的建议", Satisfaction.SATISFIED);
		refused(CLERK, () -> this.towns.bean(ConcludeSuggestion.class).execute(conclusion(evaluated)));
	}

	@Test
	@DisplayName("承办单位不能代替代表评价，没有签名件扫描不能录入评价")
	void nobodyEvaluatesForTheDeputy() {
		long id = this.towns.replied(TOWN, "关于评价权限的建议");
		refused(agency(), () -> evaluate(id, new Upload("意见表.pdf", Towns.pdf())));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.towns.as(CLERK, () -> evaluate(id, null)))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("suggestion.evaluate.scanMissing"));
		assertThat(this.towns.status(id)).isEqualTo("REPLIED");
	}

	@Test
	@DisplayName("县人大只看不办：不能登记、受理、交办")
	void countyReadsOnly() {
		long id = this.towns.registered(TOWN, "关于县级权限的建议");
		refused(TestActors.county(), () -> this.towns.bean(RegisterSuggestion.class).execute(form()));
		refused(TestActors.county(), () -> accept(id));
		refused(TestActors.county(), () -> handOver(id));
	}

	@Test
	@DisplayName("没有交给本单位的建议，承办单位看不到也办不了；别的乡镇也一样")
	void othersDoNotSeeIt() {
		long id = this.towns.handedOver(TOWN, "关于可见范围的建议", 20);
		for (Actor other : List.of(TestActors.agency(TOWN, this.towns.agency(TOWN, "镇人民政府")),
				TestActors.agency(TestActors.LIUXI, this.towns.agency(TestActors.LIUXI, "交通管理站")))) {
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.towns.as(other, () -> takeUp(id)));
		}
		Actor assisting = TestActors.agency(TOWN, this.towns.agency(TOWN, "财政所"));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.towns.as(assisting, () -> takeUp(id)))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("suggestion.notLeadAgency"));
	}

	private void refused(Actor actor, Runnable deed) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.towns.as(actor, () -> {
			deed.run();
			return true;
		}));
	}

	private int accept(long id) {
		return this.towns.bean(AcceptSuggestion.class)
			.execute(new AcceptSuggestion.Command(id, this.towns.version(id), Towns.TODAY));
	}

	private void handOver(long id) {
		LocalDate on = Towns.TODAY;
		this.towns.bean(HandOverSuggestion.class)
			.execute(new HandOverCommand(id, this.towns.version(id), this.towns.agency(TOWN, "交通管理站"), List.of(), on, 3,
					null, "第十二次主席团会议", on));
	}

	private boolean takeUp(long id) {
		this.towns.bean(TakeUpSuggestion.class)
			.execute(new TakeUpSuggestion.Command(id, this.towns.version(id), Towns.TODAY, "某人"));
		return true;
	}

	private boolean evaluate(long id, @Nullable Upload scan) {
		this.towns.bean(TranscribeEvaluation.class)
			.execute(new TranscribeEvaluation.Command(id, this.towns.version(id), Towns.TODAY, Satisfaction.SATISFIED,
					Satisfaction.SATISFIED, null, scan));
		return true;
	}

	private void conclude(long id) {
		this.towns.as(CHAIR, () -> {
			this.towns.bean(ConcludeSuggestion.class).execute(conclusion(id));
			return true;
		});
	}

	private ConcludeSuggestion.Command conclusion(long id) {
		return new ConcludeSuggestion.Command(id, this.towns.version(id), Towns.TODAY.minusDays(10),
				Conclusion.PUBLISHED, null);
	}

	private SuggestionForm form() {
		return new SuggestionForm("关于县级权限的建议", "情况", "建议", Category.OTHER, Source.PAPER, Disclosure.FULL, null,
				Towns.TODAY, 1, List.of());
	}

	private Actor agency() {
		return TestActors.agency(TOWN, this.towns.agency(TOWN, "交通管理站"));
	}

	private OverviewRow ofTown() {
		return this.towns.as(TestActors.county(),
				() -> this.overview.overview(null)
					.rows()
					.stream()
					.filter((row) -> row.unitCode() == TOWN.value())
					.findFirst()
					.orElseThrow());
	}

}
