package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.township.congress.domain.deputy.MandateChange;
import cn.township.congress.domain.deputy.MandateChangeKind;
import cn.township.congress.domain.deputy.MandateChanges;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Three deputies have been elected to the twentieth congress, which has not met.
 */
@DatabaseTest
@DisplayName("代表资格审查、确认和名单公布")
class RosterReviewTest {

	@Autowired
	private ApplicationContext context;

	private TermTown town;

	private LocalDate elected;

	private long congress;

	private List<Long> three;

	@BeforeEach
	void threeAreElected() {
		this.town = TermTown.in(this.context);
		this.elected = this.town.today().minusDays(30);
		this.town.elected(19, 60, this.elected.minusYears(5));
		this.congress = this.town.elected(20, 60, this.elected);
		long district = this.town.district(this.congress, 1, 3);
		this.three = List.of("甲", "乙", "丙")
			.stream()
			.map((name) -> this.town.elect(this.congress, district, name, this.elected))
			.toList();
	}

	@Test
	@DisplayName("审查、确认、公布各一次办完，每名代表的变动登记逐项写明（选举法第四十七条）")
	void theWholeRosterGoesThroughThreeSteps() {
		assertThat(review().committee()).isEqualTo("第十九届人民代表大会代表资格审查委员会");
		assertWaiting(3, 0, 0);
		takeUp(this.three, this.elected.plusDays(5));
		assertWaiting(0, 3, 0);
		confirm(this.three, this.elected.plusDays(7));
		assertWaiting(0, 0, 3);
		assertThat(publish(this.three, this.elected.plusDays(8))).isFalse();
		assertWaiting(0, 0, 0);
		List<MandateChange> lines = this.town
			.asSystem(() -> this.town.bean(MandateChanges.class).findByMandateIdOrderById(this.three.get(0)));
		assertThat(lines).extracting(MandateChange::kind)
			.containsExactly(MandateChangeKind.TAKEN_UP, MandateChangeKind.CONFIRMED, MandateChangeKind.PUBLISHED);
		assertThat(lines.get(1).document()).isEqualTo("主席团第二次会议；资审〔2026〕1号");
		this.town.hold(this.congress, 1, this.elected.plusDays(20));
		assertThat(this.town.names(DeputySet.IN_OFFICE, this.town.today())).containsExactlyInAnyOrder("甲", "乙", "丙");
	}

	@Test
	@DisplayName("待办的人数与名单的行数一致")
	void numbersAreRows() {
		takeUp(this.three.subList(0, 2), this.elected.plusDays(5));
		confirm(this.three.subList(0, 1), this.elected.plusDays(6));
		for (ReviewStep step : ReviewStep.values()) {
			assertThat(this.town.names(step.waiting(), this.town.today())).hasSize(1);
			RosterReview shown = this.town
				.as(this.town.clerk(), () -> this.town.bean(RosterReviewQueries.class).review(this.congress, step))
				.orElseThrow();
			assertThat(shown.rows()).hasSize(1);
			assertThat(shown.waiting()).containsEntry(step, 1L);
		}
	}

	@Test
	@DisplayName("送两次、页面过时的不重复登记，一名也不办（选举法第四十七条）")
	void aStalePageChangesNothing() {
		takeUp(this.three.subList(0, 1), this.elected.plusDays(5));
		assertRefused("mandates.changedMeanwhile", "选举法第四十七条", () -> takeUp(this.three, this.elected.plusDays(5)));
		assertThat(this.town.mandate(this.three.get(2)).status()).isEqualTo(MandateStatus.ELECTED);
		assertRefused("mandates.noneChosen", "选举法第四十七条", () -> takeUp(List.of(), this.elected.plusDays(5)));
		assertRefused("mandate.beforeElection", () -> takeUp(this.three.subList(1, 2), this.elected.minusDays(1)));
		assertRefused("date.inFuture", () -> takeUp(this.three.subList(1, 2), this.town.today().plusDays(1)));
		assertRefused("mandates.changedMeanwhile", "选举法第四十七条", () -> confirm(this.three, this.elected.plusDays(6)));
	}

	@Test
	@DisplayName("第一次会议后才公布的照实登记并标明；资格在会后确认的从公布起任职（选举法第四十七条）")
	void aLatePublicationIsFlagged() {
		takeUp(this.three, this.elected.plusDays(2));
		confirm(this.three.subList(0, 2), this.elected.plusDays(3));
		this.town.hold(this.congress, 1, this.elected.plusDays(10));
		assertThat(publish(this.three.subList(0, 2), this.elected.plusDays(12))).isTrue();
		assertThat(this.town.mandate(this.three.get(0)).inOfficeFrom()).isEqualTo(this.elected.plusDays(10));
		confirm(this.three.subList(2, 3), this.elected.plusDays(13));
		publish(this.three.subList(2, 3), this.elected.plusDays(14));
		assertThat(this.town.mandate(this.three.get(2)).inOfficeFrom()).isEqualTo(this.elected.plusDays(14));
		assertThat(this.town
			.as(this.town.clerk(), () -> this.town.bean(RosterReviewQueries.class).review(this.congress, null))
			.orElseThrow()
			.isPublishedLate()).isTrue();
		assertThat(announced()).containsExactlyInAnyOrder("甲", "乙", "丙");
	}

	@Test
	@DisplayName("主席团的决定由主席、副主席登记，干事不能；别的乡镇办不了")
	void theClerkDoesNotDecide() {
		takeUp(this.three, this.elected.plusDays(2));
		ConfirmMandates.Command command = new ConfirmMandates.Command(this.congress, Set.copyOf(this.three),
				this.elected.plusDays(3), "主席团会议");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(
				() -> this.town.as(this.town.clerk(), () -> this.town.bean(ConfirmMandates.class).execute(command)));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.town.as(TestActors.chair(TestActors.LIUXI),
				() -> this.town.bean(ConfirmMandates.class).execute(command)));
	}

	private RosterReview.Term review() {
		return this.town.as(this.town.clerk(), () -> this.town.bean(RosterReviewQueries.class).review(null, null))
			.orElseThrow()
			.term();
	}

	private void assertWaiting(long takeUp, long confirm, long publish) {
		assertThat(this.town.as(this.town.clerk(), () -> this.town.bean(RosterReviewQueries.class).review(null, null))
			.orElseThrow()
			.waiting())
			.isEqualTo(Map.of(ReviewStep.TAKE_UP, takeUp, ReviewStep.CONFIRM, confirm, ReviewStep.PUBLISH, publish));
	}

	private List<String> announced() {
		return this.town.as(this.town.clerk(), () -> this.town.bean(RosterReviewQueries.class).announced(this.congress))
			.stream()
			.map(RosterReview.Row::name)
			.toList();
	}

	private void takeUp(List<Long> ids, LocalDate on) {
		this.town.as(this.town.clerk(), () -> this.town.bean(TakeUpRoster.class)
			.execute(new TakeUpRoster.Command(this.congress, Set.copyOf(ids), on)));
	}

	private void confirm(List<Long> ids, LocalDate on) {
		this.town.as(this.town.chair(), () -> this.town.bean(ConfirmMandates.class)
			.execute(new ConfirmMandates.Command(this.congress, Set.copyOf(ids), on, "主席团第二次会议；资审〔2026〕1号")));
	}

	private boolean publish(List<Long> ids, LocalDate on) {
		return this.town.as(this.town.clerk(), () -> this.town.bean(PublishRoster.class)
			.execute(new PublishRoster.Command(this.congress, Set.copyOf(ids), on)));
	}

}
