package cn.township.congress.service.session;

import java.util.List;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.deputy.SittingAttendance;
import cn.township.congress.service.deputy.SittingAttendanceQueries;
import cn.township.congress.service.meeting.MeetingTown;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class AttendancePageTest {

	@Autowired
	private ApplicationContext context;

	@Test
	@DisplayName("代表页上的出席、缺席与全体会议签到一致，没有登记的会议不算出席（代表法第十三条）")
	void attendanceOfOneDeputy() {
		MeetingTown town = MeetingTown.in(this.context, 9);
		town.asSystem(() -> {
			Congress congress = town.bean(Congresses.class).findById(town.congress()).orElseThrow();
			congress.hold(2, SessionKind.REGULAR, town.today(), town.today());
			return town.bean(Congresses.class).saveAndFlush(congress);
		});
		town.asSystem(() -> town.bean(JdbcClient.class)
			.sql("""
					UPDATE session_course SET status = 'OPEN', session_id = (SELECT id FROM congress_session
					  WHERE congress_id = :congress AND session_no = 2) WHERE id = :course""")
			.param("congress", town.congress())
			.param("course", town.course())
			.update());
		town.held(1, 6);
		town.held(2, 7);
		SittingAttendance always = of(town, town.deputies().get(0));
		assertThat(always.sessions()).singleElement()
			.satisfies((one) -> assertThat(List.of(one.sessionNo(), one.plenaries(), one.present(), one.absent()))
				.containsExactly(2, 2, 2, 0));
		assertThat(of(town, town.deputies().get(6)).present()).isEqualTo(1);
		SittingAttendance never = of(town, town.deputies().get(8));
		assertThat(never.attended()).isZero();
		assertThat(never.sessions()).singleElement().satisfies((one) -> assertThat(one.absent()).isEqualTo(2));
	}

	private static SittingAttendance of(MeetingTown town, long mandate) {
		return town.as(town.clerk(), () -> town.bean(SittingAttendanceQueries.class).of(mandate));
	}

}
