package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.Source;
import cn.township.congress.service.congress.CloseSession;
import cn.township.congress.service.congress.CorrectOpening;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.suggestion.RegisterSuggestion;
import cn.township.congress.service.suggestion.SuggestionForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The nineteenth congress followed the eighteenth; the day it first met was mistyped.
 */
@DatabaseTest
@DisplayName("更正开幕日期")
class CorrectOpeningTest {

	@Autowired
	private ApplicationContext context;

	private TermTown town;

	private LocalDate typed;

	private long congress;

	private long old;

	private long mandate;

	private long before;

	@BeforeEach
	void theTermsFollowEachOther() {
		this.town = TermTown.in(this.context);
		this.typed = this.town.today().minusDays(20);
		LocalDate elected = this.typed.minusYears(5);
		this.old = this.town.elected(18, 60, elected);
		this.before = this.town.publish(this.old, this.town.district(this.old, 1, 3), "旧任", elected, elected);
		this.town.hold(this.old, 1, elected.plusDays(10));
		this.congress = this.town.elected(19, 60, this.typed.minusDays(30));
		this.mandate = this.town.publish(this.congress, this.town.district(this.congress, 1, 3), "新任",
				this.typed.minusDays(30), this.typed.minusDays(25));
		this.town.hold(this.congress, 1, this.typed);
		this.town.as(this.town.clerk(), () -> {
			this.town.bean(CloseSession.class)
				.execute(new CloseSession.Command(this.congress, 1, this.typed.plusDays(2)));
			return true;
		});
	}

	@Test
	@DisplayName("第一次会议的开幕日期更正后，本届到任、上届届满的日期都随之更正（地方组织法第三十八条、代表法第二条）")
	void bothTermsFollow() {
		for (LocalDate corrected : List.of(this.typed.minusDays(3), this.typed.plusDays(1))) {
			correct(1, corrected);
			assertThat(this.town.congress(this.old).endedOn()).isEqualTo(corrected);
			assertThat(this.town.mandate(this.mandate).inOfficeFrom()).isEqualTo(corrected);
			DeputyMandate expired = this.town.mandate(this.before);
			assertThat(expired.endedOn()).isEqualTo(corrected);
			assertThat(expired.status()).isEqualTo(MandateStatus.EXPIRED);
			assertThat(this.town.names(DeputySet.IN_OFFICE, corrected.minusDays(1))).containsExactly("旧任");
			assertThat(this.town.names(DeputySet.IN_OFFICE, corrected)).containsExactly("新任");
		}
	}

	@Test
	@DisplayName("将来的第一次会议改到今天，随即到任；已经到任的不能改到将来（地方组织法第三十八条）")
	void theFutureCannotTakeOfficeBack() {
		LocalDate today = this.town.today();
		long next = this.town.elected(20, 60, today.minusDays(2));
		long elected = this.town.publish(next, this.town.district(next, 1, 3), "下届", today.minusDays(2),
				today.minusDays(1));
		this.town.hold(next, 1, today.plusDays(4));
		assertThat(this.town.mandate(elected).status()).isEqualTo(MandateStatus.CONFIRMED);
		correct(next, 1, today);
		assertThat(this.town.mandate(elected).inOfficeFrom()).isEqualTo(today);
		assertThat(this.town.mandate(this.mandate).endedOn()).isEqualTo(today);
		assertRefused("session.alreadyOpened", "地方组织法第三十八条", () -> correct(next, 1, today.plusDays(2)));
	}

	@Test
	@DisplayName("两个日期之间提出过建议的不能更正（代表法第二十四条）")
	void refusesWhereSuggestionsDepend() {
		LocalDate today = this.town.today();
		this.town.hold(this.congress, 2, today.minusDays(5));
		suggest(today.minusDays(7));
		assertRefused("session.suggestionsDepend", "代表法第二十四条", () -> correct(this.congress, 2, today.minusDays(8)));
		correct(this.congress, 2, today.minusDays(6));
		assertRefused("session.overlaps", () -> correct(this.congress, 2, this.typed));
	}

	@Test
	@DisplayName("上届有代表在更正的日期以后还有变动的，拒绝更正（代表法第二条）")
	void refusesWhereTheOldTermChangedLater() {
		this.town.update("UPDATE deputy_mandate SET status = 'TERMINATED', ended_on = :day, announced_on = :day,"
				+ " announcement_no = '1', ground = 'DIED', ground_on = :day, reported_on = :day WHERE id = :id",
				this.before, this.typed.minusDays(2));
		assertRefused("mandate.termEnd.changedAfter", "代表法第二条", () -> correct(1, this.typed.minusDays(4)));
		correct(1, this.typed.minusDays(1));
		assertThat(this.town.mandate(this.before).endedOn()).isEqualTo(this.typed.minusDays(2));
	}

	@Test
	@DisplayName("代表资格在更正后的日期以后才确认的，从公布起任职，没有公布的拒绝（选举法第四十七条）")
	void whoWasConfirmedLaterIsInOfficeFromThePublication() {
		correct(1, this.typed.minusDays(26));
		assertThat(this.town.mandate(this.mandate).inOfficeFrom()).isEqualTo(this.typed.minusDays(25));
		correct(1, this.typed.minusDays(24));
		assertThat(this.town.mandate(this.mandate).inOfficeFrom()).isEqualTo(this.typed.minusDays(24));
		this.town.update("UPDATE deputy_mandate SET published_on = NULL, confirmed_on = :day WHERE id = :id",
				this.mandate, this.typed.minusDays(25));
		assertRefused("mandate.firstSession.confirmedLater", "选举法第四十七条", () -> correct(1, this.typed.minusDays(26)));
	}

	@Test
	@DisplayName("按旧页面更正的被告知现在的日期")
	void aStalePageIsNoticed() {
		correct(1, this.typed.minusDays(1));
		assertRefused("session.openingChanged",
				() -> execute(new CorrectOpening.Command(this.congress, 1, this.typed, this.typed.minusDays(2))));
	}

	private void suggest(LocalDate on) {
		this.town.as(this.town.clerk(),
				() -> this.town.bean(RegisterSuggestion.class)
					.execute(new SuggestionForm("修路", "路基塌陷，校车绕行。", "尽快抢修。", Category.TRANSPORT, Source.PAPER,
							Disclosure.FULL, null, on, this.mandate, List.of())));
	}

	private void correct(int sessionNo, LocalDate on) {
		correct(this.congress, sessionNo, on);
	}

	private void correct(long of, int sessionNo, LocalDate on) {
		LocalDate seen = this.town.asSystem(() -> this.town.bean(JdbcClient.class)
			.sql("SELECT opened_on FROM congress_session WHERE congress_id = :id AND session_no = :no")
			.param("id", of)
			.param("no", sessionNo)
			.query(LocalDate.class)
			.single());
		execute(new CorrectOpening.Command(of, sessionNo, seen, on));
	}

	private void execute(CorrectOpening.Command command) {
		this.town.as(this.town.clerk(), () -> {
			this.town.bean(CorrectOpening.class).execute(command);
			return true;
		});
	}

}
