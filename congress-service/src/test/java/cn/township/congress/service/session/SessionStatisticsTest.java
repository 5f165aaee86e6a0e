package cn.township.congress.service.session;

import java.util.List;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.meeting.MarkAttendance;
import cn.township.congress.service.meeting.MeetingTown;
import cn.township.congress.service.meeting.PutToVote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@DisplayName("会议统计")
class SessionStatisticsTest {

	@Autowired
	private ApplicationContext context;

	private MeetingTown town;

	private long session;

	private long plenary;

	@BeforeEach
	void session() {
		this.town = MeetingTown.in(this.context, 9);
		this.town.asSystem(() -> {
			Congress congress = this.town.bean(Congresses.class).findById(this.town.congress()).orElseThrow();
			congress.hold(2, SessionKind.REGULAR, this.town.today(), this.town.today());
			return this.town.bean(Congresses.class).save(congress);
		});
		this.session = this.town.asSystem(() -> this.town.bean(JdbcClient.class)
			.sql("SELECT id FROM congress_session WHERE congress_id = :id AND session_no = 2")
			.param("id", this.town.congress())
			.query(Long.class)
			.single());
		update("UPDATE session_course SET status = 'OPEN', session_id = " + this.session + " WHERE id = :course");
		this.plenary = this.town.plenary(1, this.town.today());
		this.town.signIn(this.plenary, this.town.first(6));
		this.town.mark(this.plenary, List.of(MarkAttendance.Line.onLeave(this.town.deputies().get(6), "主席团", "住院")));
		this.town.roll(this.plenary);
		fill();
	}

	@Test
	@DisplayName("每个数字都等于点开后的行数，没有一项漏算")
	void everyNumberIsTheNumberOfItsRows() {
		SessionCounts counts = sessions(this.town.clerk(), thisSession()).get(0);
		assertThat(counts.days()).isEqualTo(1);
		for (SessionMeasure measure : SessionMeasure.values()) {
			List<SessionStatistics.StatisticsRow> rows = rows(this.town.clerk(), measure, thisSession());
			assertThat(rows).as(measure.name()).isNotEmpty().hasSize((int) counts.of(measure));
			assertThat(rows).allSatisfy((row) -> assertThat(row.text()).isNotBlank());
		}
		assertThat(counts.of(SessionMeasure.PRESENT)).isEqualTo(6);
		assertThat(counts.of(SessionMeasure.ON_LEAVE)).isEqualTo(1);
		assertThat(counts.of(SessionMeasure.ABSENT)).isEqualTo(2);
		assertThat(counts.of(SessionMeasure.POSTS)).isEqualTo(2);
		assertThat(counts.of(SessionMeasure.CANDIDATES)).isEqualTo(1);
		assertThat(counts.of(SessionMeasure.AGENDA_ITEMS)).isEqualTo(2);
		assertThat(rows(this.town.clerk(), SessionMeasure.ON_LEAVE, thisSession()).toString()).doesNotContain("住院");
	}

	@Test
	@DisplayName("全体会议的出席、请假、缺席与名单行数一致，应到等于各项之和（代表法第十三条）")
	void plenaries() {
		var plenaries = as(this.town.clerk(), () -> this.town.bean(SessionStatistics.class).plenaries(thisSession()));
		assertThat(plenaries).singleElement().satisfies((one) -> {
			assertThat(one.due()).isEqualTo(9);
			assertThat(one.present() + one.onLeave() + one.absent() + one.suspended()).isEqualTo(one.due());
			assertThat(one.rate()).isEqualTo("66.7%");
			StatisticsFilter here = new StatisticsFilter(null, null, this.session, one.id());
			assertThat(rows(this.town.clerk(), SessionMeasure.PRESENT, here)).hasSize((int) one.present());
			assertThat(rows(this.town.clerk(), SessionMeasure.ON_LEAVE, here)).hasSize((int) one.onLeave());
			assertThat(rows(this.town.clerk(), SessionMeasure.ABSENT, here)).hasSize((int) one.absent());
		});
	}

	@Test
	@DisplayName("按年汇总等于各次会议之和；县里按乡镇看到同样的数，别的乡镇看不到")
	void sumsByYearAndTownship() {
		int year = this.town.today().getYear();
		StatisticsFilter filter = new StatisticsFilter(year, this.town.unit().value(), null, null);
		List<SessionCounts> own = sessions(this.town.clerk(), filter);
		assertThat(sessions(this.town.county(), filter)).isEqualTo(own);
		for (SessionMeasure measure : SessionMeasure.values()) {
			long sum = own.stream().mapToLong((one) -> one.of(measure)).sum();
			assertThat(rows(this.town.clerk(), measure, filter)).as(measure.name()).hasSize((int) sum);
		}
		Actor other = TestActors.clerk(TestActors.SHIMEN);
		assertThat(sessions(other, filter)).isEmpty();
		assertThat(rows(other, SessionMeasure.VOTES, filter)).isEmpty();
	}

	/** One of everything that is counted. */
	private void fill() {
		long item = this.town.item(this.plenary, 1, "政府工作报告", true);
		this.town.item(this.plenary, 2, "其他", false);
		long vote = this.town.as(this.town.clerk(), () -> this.town.bean(PutToVote.class)
			.execute(new PutToVote.Command(this.plenary, "表决", VotingMethod.SHOW_OF_HANDS, false, List.of(item))));
		this.town.count(vote, new LineCount(6, 0, 0, 0));
		for (String kind : List.of("RESOLUTION", "DECISION", "ANNOUNCEMENT")) {
			update("INSERT INTO resolution (unit_code, congress_id, course_id, kind, subject, issuer, title, drafted, body, status,"
					+ " adopted_on, recorded_by) VALUES (:unit, :congress, :course, '" + kind + "', 'OTHER', '"
					+ (kind.equals("ANNOUNCEMENT") ? "SESSION_PRESIDIUM" : "CONGRESS")
					+ "', '题', '文', '文', 'ADOPTED', :day, '测试')");
			update("INSERT INTO resolution (unit_code, congress_id, course_id, kind, subject, issuer, title, drafted, body, status,"
					+ " recorded_by) VALUES (:unit, :congress, :course, '" + kind
					+ "', 'OTHER', 'CONGRESS', '草稿', '文', '文', 'DRAFT', '测试')");
		}
		update("INSERT INTO office_election (unit_code, course_id, post, kind, seats, margin, status) VALUES (:unit, :course,"
				+ " 'DEPUTY_HEAD', 'TERM', 2, 1, 'ELECTED')");
		update("INSERT INTO office_candidate (unit_code, election_id, person_id, nominated_by, nominated_on, strokes, status, elected, line_id)"
				+ " SELECT :unit, e.id, m.person_id, 'PRESIDIUM', :day, 5, 'CONFIRMED', true, (SELECT min(id) FROM vote_line WHERE unit_code = :unit) FROM office_election e,"
				+ " deputy_mandate m WHERE e.unit_code = :unit AND m.unit_code = :unit ORDER BY m.id LIMIT 1");
		update("INSERT INTO tenure (unit_code, congress_id, mandate_id, person_id, post, from_on, document) SELECT :unit, :congress,"
				+ " m.id, m.person_id, 'DEPUTY_HEAD', :day, '公告' FROM deputy_mandate m WHERE m.unit_code = :unit"
				+ " ORDER BY m.id LIMIT 2");
		update("INSERT INTO oath (unit_code, course_id, held_on, presider, form, recorded_by) VALUES (:unit, :course, :day, '王',"
				+ " 'SINGLE', '测试')");
		update("INSERT INTO oath_taker (unit_code, oath_id, tenure_id) SELECT :unit, h.id, t.id FROM oath h, tenure t"
				+ " WHERE h.unit_code = :unit AND t.unit_code = :unit AND t.post = 'DEPUTY_HEAD'");
		motion("RESIGNATION", "min(id)");
		motion("REMOVAL", "max(id)");
		update("INSERT INTO meeting_observer (unit_code, course_id, name, ground) VALUES (:unit, :course, '李明', 'INVITED')");
		inquire();
	}

	/**
	 * One bill passed, one turned into a suggestion, an interpellation and a question.
	 */
	private void inquire() {
		update("INSERT INTO bill (unit_code, congress_id, course_id, serial_no, proposer, subject, grounds, plan, status, drafted_on,"
				+ " submitted_on, decided_on, decided_by, item_id, vote_line_id, voted_on, registered_at, registered_by)"
				+ " SELECT :unit, :congress, :course, 1, 'GOVERNMENT', '修路', '案据', '方案', 'VOTED_PASSED', :day, :day, :day, '主席团',"
				+ " (SELECT max(id) FROM agenda_item WHERE unit_code = :unit), (SELECT min(id) FROM vote_line WHERE unit_code = :unit),"
				+ " :day, now(), '测试'");
		update("INSERT INTO bill (unit_code, congress_id, course_id, serial_no, proposer, subject, grounds, plan, status, drafted_on,"
				+ " submitted_on, decided_on, decided_by, decision_reason, registered_at, registered_by) VALUES (:unit, :congress, :course,"
				+ " 2, 'GOVERNMENT', '架桥', '案据', '方案', 'CONVERTED', :day, :day, :day, '主席团', '改作建议办理', now(), '测试')");
		update("INSERT INTO interpellation (unit_code, congress_id, course_id, serial_no, addressee, question, content, status,"
				+ " drafted_on, submitted_on, registered_at, registered_by) VALUES (:unit, :congress, :course, 1, '镇人民政府', '为何停工',"
				+ " '内容', 'SUBMITTED', :day, :day, now(), '测试')");
		update("INSERT INTO question (unit_code, congress_id, course_id, asked_on, addressee, content, recorded_by)"
				+ " VALUES (:unit, :congress, :course, :day, '镇人民政府', '何时完工', '测试')");
	}

	private void motion(String kind, String which) {
		update("INSERT INTO office_motion (unit_code, tenure_id, kind, moved_by, reason, submitted_on, course_id,"
				+ " defence_offered_on, line_id, status, decided_on, recorded_by) SELECT :unit, (SELECT " + which
				+ " FROM tenure WHERE unit_code = :unit AND post = 'DEPUTY_HEAD'), '" + kind
				+ "', 'PRESIDIUM', '理由', :day, :course, :day, (SELECT min(id) FROM vote_line WHERE unit_code = :unit),"
				+ " 'ACCEPTED', :day, '测试'");
	}

	private void update(String sql) {
		this.town.asSystem(() -> this.town.bean(JdbcClient.class)
			.sql(sql)
			.param("unit", this.town.unit().value())
			.param("congress", this.town.congress())
			.param("course", this.town.course())
			.param("day", this.town.today())
			.update());
	}

	private StatisticsFilter thisSession() {
		return new StatisticsFilter(null, null, this.session, null);
	}

	private List<SessionCounts> sessions(Actor actor, StatisticsFilter filter) {
		return as(actor, () -> this.town.bean(SessionStatistics.class).sessions(filter));
	}

	private List<SessionStatistics.StatisticsRow> rows(Actor actor, SessionMeasure measure, StatisticsFilter filter) {
		return as(actor, () -> this.town.bean(SessionStatistics.class).rows(measure, filter));
	}

	private <T> T as(Actor actor, Scopes.Work<T, RuntimeException> work) {
		return this.town.as(actor, work);
	}

}
