package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.ByElection;
import cn.township.congress.domain.deputy.ByElectionStatus;
import cn.township.congress.domain.deputy.CandidateFacts;
import cn.township.congress.domain.deputy.PollCount;
import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.service.database.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@DisplayName("补选")
class ByElectionsTest {

	@Autowired
	private ApplicationContext context;

	private ChangeTown town;

	@BeforeEach
	void oneDeputyHasMovedAway() {
		this.town = ChangeTown.in(this.context);
		long left = this.town.deputy("李四");
		this.town.as(this.town.clerk(),
				() -> this.town.bean(ReportTermination.class)
					.execute(new ReportTermination.Command(left, this.town.version(left), day(-40),
							TerminationGround.MOVED_AWAY, day(-45), "审查委员会报告")));
	}

	@Test
	@DisplayName("从空缺到在任：补选当选、审查、确认、公布，公布之日起在任（选举法第四十七条、第五十七条）")
	void fromVacancyToOffice() {
		long poll = plan(1, candidate("周补选", null));
		assertThat(count(poll, 800, 500, 300)).isEqualTo(ByElectionStatus.ELECTED);
		long elected = this.town.deputy("周补选");
		assertThat(this.town.status(elected)).isEqualTo("ELECTED");
		assertThat(inOffice()).isEqualTo(3);
		this.town.as(this.town.chair(), () -> {
			this.town.bean(TakeUpMandate.class)
				.execute(new TakeUpMandate.Command(elected, this.town.version(elected), day(-8)));
			this.town.bean(ConfirmMandate.class)
				.execute(new ConfirmMandate.Command(elected, this.town.version(elected), day(-6), "主席团会议"));
			this.town.bean(PublishMandate.class)
				.execute(new PublishMandate.Command(elected, this.town.version(elected), day(-5)));
		});
		assertThat(this.town.status(elected)).isEqualTo("ACTIVE");
		assertThat(inOffice()).isEqualTo(4);
		assertThat(this.town.one("SELECT in_office_from FROM deputy_mandate WHERE unit_code = :unit AND by_election",
				LocalDate.class))
			.isEqualTo(day(-5));
		assertThat(this.town.list(
				"SELECT kind FROM mandate_change WHERE unit_code = :unit AND mandate_id = " + elected + " ORDER BY id",
				String.class))
			.containsExactly("ELECTED", "TAKEN_UP", "CONFIRMED", "PUBLISHED");
	}

	@Test
	@DisplayName("空缺补满以后不能再补，已安排的补选占着名额（选举法第五十七条）")
	void vacancyIsFilledOnce() {
		long poll = plan(1, candidate("周补选", null));
		assertRefused("byElection.moreThanVacant", "选举法第五十七条", () -> plan(1, candidate("吴补选", null)));
		count(poll, 800, 500, 300);
		assertRefused("byElection.moreThanVacant", "选举法第五十七条", () -> plan(1, candidate("吴补选", null)));
	}

	@Test
	@DisplayName("名额在投票前后被占的，结果不能写入：在任代表不多于选区应选名额（选举法第二十五条）")
	void seatsAreNeverOverfilled() {
		long poll = plan(1, candidate("周补选", null));
		this.town.update("UPDATE deputy_mandate SET district_id = " + this.town.district("石坪选区") + " WHERE id = "
				+ this.town.deputy("王五"));
		assertRefused("mandate.districtFull", "选举法第二十五条", () -> count(poll, 800, 500, 300));
		assertThat(this.town.one("SELECT status FROM by_election WHERE unit_code = :unit", String.class))
			.isEqualTo("PLANNED");
	}

	@Test
	@DisplayName("在任代表不多于本届代表名额（选举法第十三条）")
	void congressIsNeverOverfilled() {
		long poll = plan(1, candidate("周补选", null));
		this.town.update("UPDATE congress SET seats = 3 WHERE unit_code = " + this.town.unit());
		assertRefused("mandate.congressFull", "选举法第十三条", () -> count(poll, 800, 500, 300));
	}

	@Test
	@DisplayName("在任代表不能再当选同届代表；离任的再次当选是新的代表资格（选举法第二十五条、第五十七条）")
	void onePersonOneSeat() {
		long poll = plan(1, new CandidateFacts("王五", Sex.MALE, "汉族", LocalDate.of(1990, 7, 1), null, null, null));
		assertRefused("byElection.deputyAlready", "选举法第二十五条", () -> count(poll, 800, 500, 300));
		this.town.as(this.town.clerk(), () -> this.town.bean(CancelByElection.class)
			.execute(new CancelByElection.Command(poll, version(poll), "候选人有误")));
		long left = this.town.deputy("李四");
		this.town.as(this.town.chair(), () -> this.town.bean(TerminateMandate.class)
			.execute(new TerminateMandate.Command(left, this.town.version(left), day(-30), "第3号")));
		count(plan(1, new CandidateFacts("李四", Sex.FEMALE, "苗族", LocalDate.of(1980, 6, 1), null, null, null)), 800, 500,
				300);
		assertThat(this.town.status(left)).isEqualTo("TERMINATED");
		assertThat(this.town.deputy("李四")).isNotEqualTo(left);
		assertThat(this.town.list("SELECT id FROM person WHERE unit_code = :unit AND name = '李四'", Long.class))
			.hasSize(1);
	}

	@Test
	@DisplayName("在别的乡镇任代表的不能列为候选人（选举法第四十八条）")
	void deputiesOfAnotherTownshipAreRefused() {
		ChangeTown other = ChangeTown.in(this.context);
		other.update(
				"UPDATE person SET id_number = '980123199001010022' WHERE id = (SELECT person_id FROM deputy_mandate"
						+ " WHERE id = " + other.deputy("王五") + ")");
		assertRefused("mandate.elsewhere", "选举法第四十八条", () -> plan(1, candidate("王五", "980123199001010022")));
	}

	@Test
	@DisplayName("当选不足的另行选举一次，参加投票不过半数的无效（选举法第四十五条）")
	void shortfallIsFollowedOnce() {
		long poll = plan(1, candidate("周补选", null), candidate("吴补选", null));
		assertThat(count(poll, 800, 500, 200, 150)).isEqualTo(ByElectionStatus.SHORTFALL);
		long next = next(poll);
		assertRefused("byElection.followedAlready", "选举法第四十五条", () -> next(poll));
		assertThat(count(next, 800, 500, 190, 180)).isEqualTo(ByElectionStatus.ELECTED);
		assertThat(this.town.status(this.town.deputy("周补选"))).isEqualTo("ELECTED");
	}

	private long plan(int seats, CandidateFacts... candidates) {
		long[] id = new long[1];
		this.town.as(this.town.clerk(),
				() -> id[0] = this.town.bean(PlanByElection.class)
					.execute(new PlanByElection.Command(this.town.district("石坪选区"),
							new ByElection.Plan(seats, day(-30), day(-10), "主席团第五次会议"), List.of(candidates))));
		return id[0];
	}

	private long next(long poll) {
		long[] id = new long[1];
		this.town.as(this.town.clerk(), () -> id[0] = this.town.bean(PlanNextPoll.class)
			.execute(new PlanNextPoll.Command(poll, version(poll), day(-9), day(-2), "主席团第六次会议")));
		return id[0];
	}

	private ByElectionStatus count(long poll, int voters, int voted, Integer... votes) {
		ByElectionStatus[] status = new ByElectionStatus[1];
		this.town.as(this.town.clerk(),
				() -> status[0] = this.town.bean(CountByElection.class)
					.execute(new CountByElection.Command(poll, version(poll), day(-1),
							new PollCount(voters, voted, voted, List.of(votes)), "选举结果报告")));
		return status[0];
	}

	private int version(long poll) {
		return this.town.one("SELECT version FROM by_election WHERE unit_code = :unit AND id = " + poll, Integer.class);
	}

	private int inOffice() {
		return this.town.one("SELECT count(*) FROM deputy_mandate m WHERE m.unit_code = :unit AND "
				+ DeputySet.IN_OFFICE.sql().replace(":day", "current_date"), Integer.class);
	}

	private LocalDate day(int days) {
		return this.town.today().plusDays(days);
	}

	private static CandidateFacts candidate(String name, @Nullable String idNumber) {
		return new CandidateFacts(name, Sex.MALE, "汉族", LocalDate.of(1982, 3, 1), "群众", "石坪村村民", idNumber);
	}

}
