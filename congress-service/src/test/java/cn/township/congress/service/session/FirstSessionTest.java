package cn.township.congress.service.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteSubject;
import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.domain.session.RunningOrder;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.meeting.MeetingRoll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@DisplayName("换届后第一次会议，从筹备到归档")
class FirstSessionTest {

	@Autowired
	private ApplicationContext context;

	@Test
	@DisplayName("预备会议达到法定人数、选出主席团、通过议程后开幕，任期由此开始（地方组织法第十四条、第十九条、第二十五条、第三十八条）")
	void theWholeCourse() {
		CourseTown town = CourseTown.elected(this.context, 6);
		LocalDate day = town.today();
		long id = town.plan(RunningOrder.FIRST, 1, day.minusDays(1), day);
		town.convene(id, day.minusDays(12), null);
		town.tell(id, day.minusDays(10), false);
		long preparatory = town.meeting(id, MeetingKind.PREPARATORY, 1);
		assertRefused("course.noPreparatoryQuorum", "地方组织法第十四条", () -> town.prepare(id));
		assertRefused("course.noQuorum", "地方组织法第十四条", () -> town.open(id, day));
		town.roll(preparatory, 5, 1);
		town.prepare(id);
		assertRefused("course.presidiumNotElected", "地方组织法第十九条", () -> town.open(id, day));
		town.vote(preparatory, VotePurpose.PRESIDIUM, List.of(VoteSubject.of("主席团成员名单")), 3);
		assertRefused("course.presidiumNotElected", "地方组织法第十九条", () -> town.open(id, day));
		town.vote(preparatory, VotePurpose.PRESIDIUM, List.of(VoteSubject.of("主席团成员名单")), 4);
		assertRefused("course.agendaNotAdopted", "地方组织法第二十五条", () -> town.open(id, day));
		long vote = town.as(town.clerk(), () -> town.bean(AdoptAgenda.class)
			.execute(new AdoptAgenda.Command(id, preparatory, Ballot.SHOW_OF_HANDS)));
		town.count(vote, 5);
		assertThat(town.items(id)).allMatch((item) -> item.status() == AgendaStatus.SET);
		town.open(id, day.minusDays(1));
		assertThat(town.town().congress(town.congress()).firstSessionOn()).isEqualTo(day.minusDays(1));
		assertRefused("course.noPlenary", "地方组织法第十四条", () -> town.close(id, day));
		town.roll(town.meeting(id, MeetingKind.PLENARY, 1), 4, 1);
		assertRefused("course.itemOpen", "地方组织法第三十七条", () -> town.close(id, day));
		town.settleAll(id);
		town.close(id, day);
		assertThat(town.course(id).status()).isEqualTo(CourseStatus.CLOSED);
		assertThat(dueAt(town, preparatory, 0)).as("when the opening day came forward").isEqualTo(6);
		assertThat(dueAt(town, preparatory, 1)).as("the day before the opening").isEqualTo(6);
		CourseDetail closed = town.detail(id);
		assertThat(closed.followUps()).extracting((one) -> one.kind().name()).contains("WRITE_MINUTES", "ARCHIVE");
		assertThat(town.one("SELECT count(*) FROM session_absence WHERE unit_code = :unit AND attendance = 'ON_LEAVE'",
				Integer.class))
			.isEqualTo(1);
		assertThat(town.one("SELECT count(*) FROM session_absence WHERE unit_code = :unit AND attendance = 'ABSENT'",
				Integer.class))
			.isEqualTo(1);
		assertRefused("course.followUpsOpen", "系统默认值", () -> town.archive(id, Map.of()));
		town.archive(id, Map.of(closed.toArchive().get(0).id(), "等待县里回复"));
		assertThat(town.detail(id).head().archivedOn()).isEqualTo(day);
		assertThat(town.detail(id).timeline()).extracting((line) -> line.note()).contains("等待县里回复");
	}

	/** How many were due at the meeting, had it been held so many days earlier. */
	private static int dueAt(CourseTown town, long meeting, int daysEarlier) {
		return town.asSystem(() -> {
			town.bean(JdbcClient.class)
				.sql("UPDATE meeting SET held_on = held_on - :days WHERE id = :id")
				.param("days", daysEarlier)
				.param("id", meeting)
				.update();
			return town.bean(MeetingRoll.class).due(town.bean(Meetings.class).findById(meeting).orElseThrow()).size();
		});
	}

}
