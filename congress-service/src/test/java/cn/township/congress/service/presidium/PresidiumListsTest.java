package cn.township.congress.service.presidium;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.meeting.Appointment;
import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.meeting.CallTheRoll;
import cn.township.congress.service.meeting.CountVote;
import cn.township.congress.service.meeting.MarkAttendance;
import cn.township.congress.service.rule.ChangeSetting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@DisplayName("主席团的产生")
class PresidiumListsTest {

	@Autowired
	private ApplicationContext context;

	private PresidiumTown town;

	private long course;

	@BeforeEach
	void townWithASessionAhead() {
		this.town = PresidiumTown.in(this.context);
		this.course = this.town.asSystem(() -> this.town.bean(JdbcClient.class)
			.sql("""
					INSERT INTO session_course (unit_code, congress_id, session_no, kind, running_order, status, planned_from,
					  planned_to, convened_on, convened_by, notified_on, recorded_by)
					VALUES (:unit, :congress, 2, 'REGULAR', 'REGULAR', 'NOTIFIED', :day, :day, :day, '主席团会议', :day, '测试')
					RETURNING id""")
			.param("unit", this.town.unit().value())
			.param("congress", this.town.congress())
			.param("day", this.town.today())
			.query(Long.class)
			.single());
	}

	@Test
	@DisplayName("按届产生的增选：预备会议过半数通过，从当天起任职，写明由哪次会议选出（地方组织法第十九条、第二十五条）")
	void newMembersJoin() {
		list("蒋丽", "沈浩");
		countList(10, 7);
		assertThat(members()).hasSize(11)
			.filteredOn((one) -> one.name().equals("沈浩"))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.since()).isEqualTo(this.town.today());
				assertThat(one.electedBy()).isEqualTo("第十九届第二次会议");
			});
	}

	@Test
	@DisplayName("每次会议选举的：原来的成员在选出新的当天结束，主席、副主席仍是成员（地方组织法第十九条）")
	void theEarlierOnesEnd() {
		setting(SettingKey.PRESIDIUM_ELECTED, "PER_SESSION");
		list("王芳", "周建国", "蒋丽", "沈浩", "韩雪");
		countList(10, 7);
		assertThat(members()).extracting(MemberRow::name)
			.containsExactlyInAnyOrder("陈桂兰", "李强", "王芳", "周建国", "蒋丽", "沈浩", "韩雪");
		assertThat(this.town.one("SELECT count(*) FROM tenure WHERE unit_code = :unit AND ended_by = 'REPLACED'",
				Integer.class))
			.isEqualTo(7);
	}

	@Test
	@DisplayName("赞成不足全体代表十二名的过半数，没有人当选（地方组织法第二十五条）")
	void sixOfTwelveElectNobody() {
		list("蒋丽", "沈浩");
		countList(10, 6);
		assertThat(members()).hasSize(9);
	}

	@Test
	@DisplayName("现任副乡长的，系统从任职里认出来，不能列入（本省条例）")
	void aDeputyHeadIsKnown() {
		this.town.update("INSERT INTO tenure (unit_code, congress_id, mandate_id, person_id, post, from_on, document)"
				+ " SELECT unit_code, congress_id, id, person_id, 'DEPUTY_HEAD', current_date - 10, '选举'"
				+ " FROM deputy_mandate WHERE unit_code = :unit AND id = " + this.town.deputy("沈浩"));
		assertRefused("presidium.memberInGovernment", "系统默认值", () -> list("蒋丽", "沈浩"));
	}

	@Test
	@DisplayName("已经是成员的不重复列入（地方组织法第十九条）；以前纸面选出的照文件补录")
	void thePaperIsEntered() {
		assertRefused("presidium.memberAlready", "地方组织法第十九条", () -> list("王芳"));
		LocalDate on = this.town.today().minusDays(300);
		this.town.as(this.town.chair(), () -> {
			this.town.bean(EnterPresidium.class).execute(new EnterPresidium.Command(on, "主席团公告第三号", named("沈浩")));
			return true;
		});
		assertThat(members()).hasSize(10)
			.filteredOn((one) -> one.name().equals("沈浩"))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.since()).isEqualTo(on);
				assertThat(one.electedBy()).isEqualTo("主席团公告第三号");
			});
	}

	private List<MemberRow> members() {
		return this.town.as(this.town.clerk(),
				() -> this.town.bean(PresidiumQueries.class).members(this.town.unit().value()));
	}

	private void list(String... names) {
		this.town.as(this.town.clerk(), () -> {
			this.town.bean(ListPresidium.class).execute(new ListPresidium.Command(this.course, named(names)));
			return true;
		});
	}

	private List<ListedDeputy> named(String... names) {
		return List.of(names).stream().map((name) -> new ListedDeputy(this.town.deputy(name), null, false)).toList();
	}

	/** At the preparatory meeting, with so many present and in favour. */
	private void countList(int present, int inFavour) {
		long meeting = this.town.asSystem(() -> this.town.bean(Meetings.class)
			.save(new Meeting(this.town.unit(), this.town.congress(), this.course, MeetingKind.PREPARATORY, 1, null,
					new Appointment(this.town.today(), LocalTime.of(8, 30), "会议室", "陈桂兰"), "测试"))
			.id());
		this.town.as(this.town.clerk(), () -> {
			this.town.bean(MarkAttendance.class)
				.execute(new MarkAttendance.Command(meeting,
						PresidiumTown.NAMES.subList(0, present)
							.stream()
							.map((name) -> MarkAttendance.Line.present(this.town.deputy(name)))
							.toList()));
			int version = this.town.one("SELECT version FROM meeting WHERE unit_code = :unit AND id = " + meeting,
					Integer.class);
			this.town.bean(CallTheRoll.class).execute(new CallTheRoll.Command(meeting, version));
			ListFile file = this.town.bean(ListQueries.class).file(this.course);
			long vote = this.town.bean(PutPresidiumList.class)
				.execute(new PutPresidiumList.Command(Objects.requireNonNull(file.listId()), file.version(), meeting,
						VotingMethod.SHOW_OF_HANDS, false, false));
			this.town.bean(CountVote.class)
				.execute(CountVote.Command.hands(vote, 0, List.of(LineCount.of(inFavour, 0, present - inFavour))));
			return true;
		});
	}

	private void setting(SettingKey key, String value) {
		this.town.as(TestActors.admin(this.town.unit()), () -> {
			this.town.bean(ChangeSetting.class)
				.execute(new ChangeSetting.Command(this.town.unit(), key, value, this.town.today().minusYears(1),
						"本省条例"));
			return true;
		});
	}

}
