package cn.township.congress.service.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.obligation.Obligation;
import cn.township.congress.domain.obligation.Obligation.Source;
import cn.township.congress.domain.obligation.Obligation.Term;
import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.obligation.ObligationStatus;
import cn.township.congress.domain.obligation.Obligations;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.meeting.MeetingTown;
import cn.township.congress.service.shared.SliceRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("后续事项")
class ObligationsTest {

	@Autowired
	private ApplicationContext context;

	private MeetingTown town;

	private LocalDate today;

	@BeforeEach
	void town() {
		this.town = MeetingTown.in(this.context, 5);
		this.today = this.town.today();
	}

	@Test
	@DisplayName("逾期、今天到期、十四天内到期、没有期限的各归其类，数字就是行数，最急的在前")
	void numbersAreRows() {
		long late = open(-30, -1);
		long due = open(-20, 0);
		long soon = open(-10, 14);
		long later = open(-10, 15);
		long sometime = open(-10, null);
		assertThat(ids(ObligationSet.OPEN)).containsExactly(late, due, soon, later, sometime);
		assertThat(ids(ObligationSet.OVERDUE)).containsExactly(late);
		assertThat(ids(ObligationSet.SOON)).containsExactly(due, soon);
		Map<ObligationSet, Long> counts = as(this.town.clerk(),
				() -> queries().counts(ObligationFilter.of(ObligationSet.OPEN)));
		for (ObligationSet set : ObligationSet.values()) {
			assertThat(ids(set)).as(set.name()).hasSize(counts.get(set).intValue());
		}
		assertThat(as(this.town.clerk(), () -> queries().urgent(2))).extracting(ObligationRow::id)
			.containsExactly(late, due);
	}

	@Test
	@DisplayName("登记完成写明日期和文件，不早于起算日、不在将来，逾期完成看得出来（预算法第十四条）")
	void done() {
		long id = open(-30, -10);
		assertRefused("obligation.doneBeforeBegin", () -> complete(id, -31));
		assertRefused("date.inFuture", () -> complete(id, 1));
		complete(id, -3);
		ObligationRow row = one(this.town.clerk(), id);
		assertThat(row.status()).isEqualTo(ObligationStatus.DONE);
		assertThat(row.outcome()).isEqualTo("公开栏，柳政财〔2026〕2号");
		assertThat(row.isLate()).isTrue();
		assertThat(ids(ObligationSet.LATE)).containsExactly(id);
		assertRefused("obligation.notOpen", () -> complete(id, -2));
	}

	@Test
	@DisplayName("不再需要的由主席、副主席登记理由")
	void cancelled() {
		long id = open(-30, -10);
		CancelObligation.Command command = new CancelObligation.Command(id, 0, "决议已经撤销");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> run(this.town.clerk(), () -> this.town.bean(CancelObligation.class).execute(command)));
		run(this.town.chair(), () -> this.town.bean(CancelObligation.class).execute(command));
		assertThat(one(this.town.clerk(), id).outcome()).isEqualTo("决议已经撤销");
		assertThat(ids(ObligationSet.OPEN)).isEmpty();
	}

	@Test
	@DisplayName("两人同时登记，后一人看到已被改动")
	void twoAtOnce() {
		long id = open(-30, -10);
		complete(id, -3);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> run(this.town.clerk(), () -> this.town.bean(CompleteObligation.class)
				.execute(new CompleteObligation.Command(id, 0, this.today, "又一次"))));
	}

	@Test
	@DisplayName("县里能看各乡镇的，不能登记；别的乡镇看不到")
	void countyReadsOnly() {
		long id = open(-30, -10);
		ObligationFilter here = new ObligationFilter(ObligationSet.OVERDUE, null, this.town.unit().value(), null, null,
				null, null);
		assertThat(as(this.town.county(), () -> queries().find(here, SliceRequest.first(20))).rows())
			.extracting(ObligationRow::id)
			.containsExactly(id);
		assertThat(one(this.town.county(), id).own()).isFalse();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> run(this.town.county(), () -> this.town.bean(CompleteObligation.class)
				.execute(new CompleteObligation.Command(id, 0, this.today, "办了"))));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> one(TestActors.clerk(TestActors.SHIMEN), id));
	}

	private long open(int from, @Nullable Integer until) {
		LocalDate due = (until != null) ? this.today.plusDays(until) : null;
		return this.town.asSystem(() -> this.town.bean(Obligations.class)
			.save(new Obligation(this.town.unit(), ObligationKind.PUBLISH_BUDGET, "关于预算的决议", "财政所",
					new Term(this.today.plusDays(from), due, LawArticle.BUD_14), Source.session(this.town.course()),
					"测试"))
			.id());
	}

	private void complete(long id, int days) {
		int version = one(this.town.clerk(), id).version();
		run(this.town.clerk(), () -> this.town.bean(CompleteObligation.class)
			.execute(new CompleteObligation.Command(id, version, this.today.plusDays(days), "公开栏，柳政财〔2026〕2号")));
	}

	private List<Long> ids(ObligationSet set) {
		return as(this.town.clerk(), () -> {
			var slice = queries().find(ObligationFilter.of(set), SliceRequest.first(20));
			assertThat(slice.count()).isEqualTo(slice.rows().size());
			return slice.rows().stream().map(ObligationRow::id).toList();
		});
	}

	private ObligationRow one(Actor actor, long id) {
		return as(actor, () -> queries().one(id));
	}

	private ObligationQueries queries() {
		return this.town.bean(ObligationQueries.class);
	}

	private <T> T as(Actor actor, Scopes.Work<T, RuntimeException> work) {
		return this.town.as(actor, work);
	}

	private void run(Actor actor, Runnable work) {
		this.town.as(actor, () -> {
			work.run();
			return true;
		});
	}

}
