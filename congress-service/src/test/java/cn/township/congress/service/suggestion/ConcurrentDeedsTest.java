package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Several people at once. */
@DatabaseTest
class ConcurrentDeedsTest {

	/** A day of the second session, which no other test uses. */
	private static final LocalDate IN_SESSION = Towns.TODAY.minusDays(199);

	private static final int MANY = 12;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private AcceptSuggestion accept;

	@Autowired
	private HandOverSuggestion handOver;

	@Autowired
	private TransactionTemplate transaction;

	private Towns towns;

	@BeforeEach
	void towns() {
		this.towns = Towns.in(this.context);
	}

	@Test
	@DisplayName("多人同时受理，编号不重复、不跳号，失败的受理不占号")
	void numbersHaveNoGapWhenManyAcceptAtOnce() throws Exception {
		List<Long> ids = IntStream.range(0, MANY).mapToObj((i) -> registered("关于同时受理" + i + "的建议")).toList();
		List<Callable<Integer>> deeds = new ArrayList<>();
		for (int i = 0; i < MANY; i++) {
			long id = ids.get(i);
			boolean fails = i % 3 == 0;
			deeds.add(() -> fails ? acceptAndFail(id) : accept(id));
		}
		List<Integer> given = atOnce(deeds).stream().filter((outcome) -> outcome > 0).sorted().toList();
		assertThat(given).isEqualTo(IntStream.rangeClosed(1, MANY - MANY / 3).boxed().toList());
		assertThat(accept(ids.get(0))).isEqualTo(MANY - MANY / 3 + 1);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> accept(ids.get(1)))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("suggestion.accept.notSubmitted"));
		assertThat(accept(ids.get(3))).isEqualTo(MANY - MANY / 3 + 2);
	}

	@Test
	@DisplayName("两人同时交办同一件建议，只有一人成功，另一人看到已被改动")
	void onlyOneOfTwoHandsOver() throws Exception {
		for (int round = 0; round < 5; round++) {
			long id = this.towns.accepted(TestActors.LIUXI, "关于同时交办的建议");
			int version = this.towns.version(id);
			List<Callable<Integer>> deeds = List.of(() -> handOver(id, version, "交通管理站"),
					() -> handOver(id, version, "财政所"));
			assertThat(atOnce(deeds)).containsExactlyInAnyOrder(1, 0);
			assertThat(this.towns.status(id)).isEqualTo("HANDED_OVER");
		}
	}

	private long registered(String title) {
		return this.towns.registered(TestActors.SHIMEN, title, IN_SESSION);
	}

	private int accept(long id) {
		AcceptSuggestion.Command command = new AcceptSuggestion.Command(id, this.towns.version(id), IN_SESSION);
		return this.towns.as(TestActors.chair(TestActors.SHIMEN), () -> this.accept.execute(command));
	}

	/** Something goes wrong after the number was taken. */
	private int acceptAndFail(long id) {
		AcceptSuggestion.Command command = new AcceptSuggestion.Command(id, this.towns.version(id), IN_SESSION);
		this.towns.as(TestActors.chair(TestActors.SHIMEN), () -> {
			this.transaction.executeWithoutResult((status) -> {
				this.accept.execute(command);
				status.setRollbackOnly();
			});
			return true;
		});
		return 0;
	}

	private int handOver(long id, int version, String agency) {
		LocalDate on = Towns.TODAY.minusDays(90);
		HandOverCommand command = new HandOverCommand(id, version, this.towns.agency(TestActors.LIUXI, agency),
				List.of(), on, 3, null, "第十二次主席团会议", on);
		try {
			this.towns.as(TestActors.chair(TestActors.LIUXI), () -> {
				this.handOver.execute(command);
				return true;
			});
			return 1;
		}
		catch (OptimisticLockingFailureException ex) {
			return 0;
		}
	}

	private static List<Integer> atOnce(List<Callable<Integer>> deeds) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(deeds.size());
		CyclicBarrier start = new CyclicBarrier(deeds.size());
		try {
			List<Future<Integer>> outcomes = deeds.stream().map((deed) -> threads.submit(() -> {
				start.await(10, TimeUnit.SECONDS);
				return deed.call();
			})).toList();
			List<Integer> results = new ArrayList<>();
			for (Future<Integer> outcome : outcomes) {
				results.add(result(outcome));
			}
			return results;
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static int result(Future<Integer> outcome) throws Exception {
		try {
			return outcome.get(30, TimeUnit.SECONDS);
		}
		catch (ExecutionException ex) {
			throw new AssertionError(ex.getCause());
		}
	}

}
