package cn.township.congress.service.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaText;
import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.domain.meeting.SheetCount;
import cn.township.congress.domain.office.Ceremony;
import cn.township.congress.domain.office.ElectionStatus;
import cn.township.congress.domain.office.OathForm;
import cn.township.congress.domain.office.Post;
import cn.township.congress.domain.office.ScrutineerRole;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.deputy.DeputyFields;
import cn.township.congress.service.meeting.MeetingTown;
import cn.township.congress.service.office.NameScrutineers.Named;
import cn.township.congress.service.office.OpenElections.Opening;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("选举乡镇人大和政府领导人员：从提名到宣誓")
class ElectionsTest {

	private static final int PRESENT = 58;

	@Autowired
	private ApplicationContext context;

	private MeetingTown town;

	private int signers;

	@BeforeEach
	void firstSession() {
		this.town = MeetingTown.in(this.context, 60);
		this.town.sql("UPDATE session_course SET session_no = 1, running_order = 'FIRST', status = 'OPEN', session_id ="
				+ " (SELECT id FROM congress_session s WHERE s.congress_id = session_course.congress_id AND :day IS NOT NULL)"
				+ " WHERE id = :id", this.town.course(), this.town.today());
		this.town.asSystem(() -> {
			AgendaItem item = new AgendaItem(this.town.unit(), this.town.course(), null, 1,
					new AgendaText(AgendaKind.ELECTION, "选举", null, true));
			item.set();
			return this.town.bean(AgendaItems.class).save(item).id();
		});
		this.signers = 20;
	}

	@Test
	@DisplayName("四项职务：通过选举办法、提名、投票、票数相等再次投票、不足的另行选举、公布、宣誓（地方组织法第二十五条至第二十九条）")
	void mainPath() {
		this.town.held(1, PRESENT);
		List<Long> ids = open(new Opening(Post.CHAIR, 1, 1), new Opening(Post.VICE_CHAIR, 1, 1),
				new Opening(Post.HEAD, 1, 1), new Opening(Post.DEPUTY_HEAD, 2, 1));
		prepare();
		long chair = ids.get(0);
		long vice = ids.get(1);
		long head = ids.get(2);
		long deputies = ids.get(3);
		nominate(chair, 1, false);
		nominate(vice, 2, false);
		nominate(vice, 3, true);
		nominateOutsider(head, "韩镇长");
		nominate(deputies, 4, false);
		nominate(deputies, 5, false);
		nominate(deputies, 6, true);
		elect(chair, 50);
		elect(vice, 30, 28);
		elect(head, 55);
		elect(deputies, 50, 33, 33);
		assertThat(status(chair)).isEqualTo(ElectionStatus.ELECTED);
		assertThat(status(vice)).isEqualTo(ElectionStatus.SHORTFALL);
		assertThat(status(deputies)).isEqualTo(ElectionStatus.TIE);
		announce(chair);
		announce(head);
		announce(deputies);
		announce(vice);
		assertRefused("election.margin", "地方组织法第二十九条", () -> follow(vice, 0));
		long further = follow(vice, 1);
		elect(further, 40, 18);
		announce(further);
		long again = follow(deputies, 0);
		assertRefused("election.followed", "地方组织法第二十九条", () -> follow(deputies, 0));
		ballot(again, 30, 28);
		announce(again);
		assertThat(board()).containsExactlyInAnyOrder("CHAIR 陈溪1", "VICE_CHAIR 陈溪2", "HEAD 韩镇长", "DEPUTY_HEAD 陈溪4",
				"DEPUTY_HEAD 陈溪5");
		assertThat(this.town.texts("SELECT status FROM agenda_item WHERE course_id = :id", this.town.course()))
			.containsExactly("ADOPTED");
		assertThat(obligations()).containsExactlyInAnyOrder("HOLD_OATH OPEN", "REPORT_ELECTION OPEN");
		swear();
		assertThat(obligations()).containsExactlyInAnyOrder("HOLD_OATH DONE", "REPORT_ELECTION OPEN");
	}

	@Test
	@DisplayName("选举的票上和库里都没有谁投了什么：只有候选人的票数（地方组织法第二十八条）")
	void ballotIsLinkedToNobody() {
		this.town.held(1, PRESENT);
		long chair = open(new Opening(Post.CHAIR, 1, 1)).get(0);
		prepare();
		nominate(chair, 1, false);
		elect(chair, 50);
		List<String> columns = this.town
			.texts("SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_name IN"
					+ " ('vote', 'vote_line', 'office_election', 'office_candidate') AND column_name ~"
					+ " '(voter|ballot|mandate)' AND :id > 0", 1);
		assertThat(columns).containsExactly("office_candidate.mandate_id");
		assertThat(this.town.texts(
				"SELECT secret::text FROM vote v JOIN office_election e ON e.vote_id = v.id" + " WHERE e.id = :id",
				chair))
			.containsExactly("true");
	}

	@Test
	@DisplayName("监票人没有通过、选举没有列入议程、没有点名的，不能投票（地方组织法第十四条、第二十六条）")
	void nothingWithoutItsPreparation() {
		long chair = open(new Opening(Post.CHAIR, 1, 1)).get(0);
		assertRefused("election.noMeeting", "地方组织法第十四条", this::method);
		this.town.held(1, PRESENT);
		count(method(), 40);
		nominate(chair, 1, false);
		fix(chair);
		assertRefused("scrutineer.missing", "本省条例", () -> hold(chair));
		assertRefused("scrutineer.candidate", "本省条例", () -> scrutineers(1, 8));
		scrutineers(7, 8);
		this.town.sql("UPDATE agenda_item SET status = 'PROPOSED' WHERE course_id = :id AND :day IS NOT NULL",
				this.town.course(), this.town.today());
		assertRefused("election.notOnAgenda", "地方组织法第二十六条", () -> hold(chair));
		this.town.sql("UPDATE session_course SET status = 'PREPARATORY' WHERE id = :id AND :day IS NOT NULL",
				this.town.course(), this.town.today());
		assertRefused("election.sessionNotOpen", "地方组织法第二十八条", () -> hold(chair));
	}

	@Test
	@DisplayName("选举办法没有过半数通过的，不能确定候选人；投票无效的重新投票（地方组织法第二十五条、第二十七条）")
	void rejectedMethodAndVoidBallot() {
		this.town.held(1, PRESENT);
		long chair = open(new Opening(Post.CHAIR, 1, 1)).get(0);
		nominate(chair, 1, false);
		count(method(), 30);
		assertRefused("election.noMethod", "地方组织法第二十七条", () -> fix(chair));
		prepare();
		fix(chair);
		long vote = hold(chair);
		this.town.count(vote, new SheetCount(50, 51, 0, 0), Map.of());
		assertThat(status(chair)).isEqualTo(ElectionStatus.VOID);
		ballot(chair, 45);
		assertThat(status(chair)).isEqualTo(ElectionStatus.ELECTED);
	}

	@Test
	@DisplayName("另选他人当选的，核实是哪一位代表以后才能公布（地方组织法第二十八条、第十八条）")
	void writtenInIsIdentified() {
		this.town.held(1, PRESENT);
		long chair = open(new Opening(Post.CHAIR, 1, 1)).get(0);
		prepare();
		nominate(chair, 1, false);
		fix(chair);
		this.town.count(hold(chair), new SheetCount(PRESENT, PRESENT, PRESENT, 0), Map.of("陈溪9", 40),
				LineCount.of(18, 40, 0));
		assertRefused("election.writeInUnknown", "地方组织法第二十八条", () -> announce(chair));
		ElectionDetail detail = detail(chair);
		as(() -> this.town.bean(IdentifyWriteIn.class)
			.execute(new IdentifyWriteIn.Command(chair, detail.row().version(), detail.writeIns().get(0).lineId(),
					Nominee.deputy(this.town.deputies().get(8)))));
		announce(chair);
		assertThat(board()).containsExactly("CHAIR 陈溪9");
	}

	@Test
	@DisplayName("主席职务还有人担任的不能公布新的；镇长不辞职不能当主席候选人（地方组织法第十八条）")
	void postsMustBeVacantAndCompatible() {
		this.town.held(1, PRESENT);
		enter(30, Post.CHAIR);
		enter(31, Post.HEAD);
		long chair = open(new Opening(Post.CHAIR, 1, 1)).get(0);
		assertRefused("election.openAlready", () -> open(new Opening(Post.CHAIR, 1, 1)));
		prepare();
		assertRefused("election.governmentPost", "地方组织法第十八条", () -> nominate(chair, 31, false));
		nominate(chair, 1, false);
		elect(chair, 50);
		assertRefused("post.taken", "地方组织法第十八条", () -> announce(chair));
	}

	@Test
	@DisplayName("干事不能确定候选人、公布结果")
	void decisionsBelongToTheLeaders() {
		long chair = open(new Opening(Post.CHAIR, 1, 1)).get(0);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.town.as(this.town.clerk(), () -> {
			this.town.bean(FixCandidates.class).execute(new FixCandidates.Command(chair, 0, List.of()));
			return true;
		}));
	}

	@Test
	@DisplayName("代表资格审查委员会名单通过后即行使职权，并须宣誓（地方组织法第三十七条）")
	void committeeIsPassed() {
		this.town.held(1, PRESENT);
		as(() -> this.town.bean(NameCommittee.class)
			.execute(new NameCommittee.Command(this.town.course(), this.town.first(3), this.town.deputies().get(0))));
		long vote = this.town.as(this.town.clerk(), () -> this.town.bean(PassCommittee.class)
			.execute(new PassCommittee.Command(this.town.course(), Ballot.SHOW_OF_HANDS)));
		count(vote, 50);
		assertThat(board()).hasSize(3).allMatch((row) -> row.startsWith("CREDENTIALS_COMMITTEE"));
		assertRefused("committee.passed", "地方组织法第三十七条", () -> as(() -> this.town.bean(NameCommittee.class)
			.execute(new NameCommittee.Command(this.town.course(), this.town.first(2), null))));
		swear();
	}

	@Test
	@DisplayName("辞职被接受的职务终止并须公告；没有过半数的继续任职（地方组织法第三十二条、第二十五条）")
	void resignationIsDecided() {
		enter(1, Post.CHAIR);
		long tenure = tenure();
		resign(tenure);
		assertRefused("motion.openAlready", "地方组织法第三十二条", () -> resign(tenure));
		assertRefused("election.noMeeting", "地方组织法第十四条", () -> put(tenure));
		this.town.held(1, PRESENT);
		count(put(tenure), 30);
		assertThat(board()).containsExactly("CHAIR 陈溪1");
		resign(tenure);
		count(put(tenure), 31);
		assertThat(board()).isEmpty();
		assertThat(obligations()).containsExactly("ANNOUNCE_OFFICE_END OPEN");
		assertRefused("post.ended", "地方组织法第十八条", () -> resign(tenure));
	}

	@Test
	@DisplayName("罢免案：五分之一以上联名，表决前给予申辩的机会，过半数通过（地方组织法第三十一条）")
	void removalIsDecided() {
		enter(1, Post.VICE_CHAIR);
		long tenure = tenure();
		this.town.held(1, PRESENT);
		assertRefused("motion.tooFewMovers", "地方组织法第三十一条", () -> remove(tenure, 11));
		remove(tenure, 12);
		assertRefused("motion.defenceMissing", "地方组织法第三十一条", () -> put(tenure));
		MotionRow motion = motion(tenure);
		as(() -> this.town.bean(OfferDefence.class)
			.execute(new OfferDefence.Command(motion.id(), motion.version(), this.town.today(), "不同意罢免理由")));
		count(put(tenure), 20);
		assertThat(board()).containsExactly("VICE_CHAIR 陈溪1");
		assertThat(motion(tenure).status().name()).isEqualTo("REJECTED");
		this.town.sql("UPDATE session_course SET status = 'PREPARATORY' WHERE id = :id AND :day IS NOT NULL",
				this.town.course(), this.town.today());
		assertRefused("motion.notInSession", "地方组织法第三十一条", () -> remove(tenure, 12));
	}

	private List<Long> open(Opening... openings) {
		return this.town.as(this.town.clerk(), () -> this.town.bean(OpenElections.class)
			.execute(new OpenElections.Command(this.town.course(), List.of(openings))));
	}

	/** Method adopted, scrutineers passed. */
	private void prepare() {
		count(method(), 50);
		scrutineers(50, 51);
	}

	private long method() {
		return this.town.as(this.town.clerk(), () -> this.town.bean(AdoptMethod.class)
			.execute(new AdoptMethod.Command(this.town.course(), Ballot.SHOW_OF_HANDS)));
	}

	private void scrutineers(int chief, int other) {
		as(() -> this.town.bean(NameScrutineers.class)
			.execute(new NameScrutineers.Command(this.town.course(),
					List.of(new Named(ScrutineerRole.CHIEF, deputy(chief), null),
							new Named(ScrutineerRole.SCRUTINEER, deputy(other), null),
							new Named(ScrutineerRole.TELLER, null, "周敏")))));
		count(this.town.as(this.town.clerk(), () -> this.town.bean(PassScrutineers.class)
			.execute(new PassScrutineers.Command(this.town.course(), Ballot.SHOW_OF_HANDS))), 50);
	}

	private void count(long vote, int inFavour) {
		this.town.count(vote, new LineCount(inFavour, PRESENT - inFavour, 0, 0));
	}

	private void nominate(long election, int number, boolean jointly) {
		List<Long> by = jointly ? this.town.deputies().subList(this.signers, this.signers + 10) : List.of();
		nominate(election, Nominee.deputy(deputy(number)), by);
	}

	private void nominateOutsider(long election, String name) {
		DeputyFields fields = new DeputyFields(name, Sex.MALE, "汉族", "1980-05", null, null, null, null, null, null,
				null, null, null, null, Set.of(), null, null, null, Set.of());
		nominate(election, new Nominee(null, fields, "工作认真", null, null), List.of());
	}

	private void nominate(long election, Nominee nominee, List<Long> by) {
		int version = detail(election).row().version();
		as(() -> this.town.bean(Nominate.class)
			.execute(new Nominate.Command(election, version, this.town.today(), nominee, by)));
	}

	private void fix(long election) {
		int version = detail(election).row().version();
		as(() -> this.town.bean(FixCandidates.class).execute(new FixCandidates.Command(election, version, List.of())));
	}

	private void elect(long election, int... votes) {
		fix(election);
		ballot(election, votes);
	}

	private long hold(long election) {
		int version = detail(election).row().version();
		return this.town.as(this.town.clerk(),
				() -> this.town.bean(HoldBallot.class).execute(new HoldBallot.Command(election, version)));
	}

	private void ballot(long election, int... votes) {
		List<LineCount> lines = new ArrayList<>();
		for (int inFavour : votes) {
			lines.add(LineCount.of(inFavour, PRESENT - inFavour, 0));
		}
		this.town.count(hold(election), new SheetCount(PRESENT, PRESENT, PRESENT, 0), Map.of(),
				lines.toArray(LineCount[]::new));
	}

	private void announce(long election) {
		int version = detail(election).row().version();
		as(() -> this.town.bean(AnnounceElection.class)
			.execute(new AnnounceElection.Command(election, version, this.town.today())));
	}

	private long follow(long election, int margin) {
		int version = detail(election).row().version();
		return this.town.as(this.town.chair(), () -> this.town.bean(FollowUpElection.class)
			.execute(new FollowUpElection.Command(election, version, this.town.course(), margin, true)));
	}

	private void swear() {
		List<Long> unsworn = this.town
			.as(this.town.clerk(), () -> this.town.bean(OfficeQueries.class).unsworn(this.town.course()))
			.stream()
			.map(TenureRow::id)
			.toList();
		assertThat(unsworn).isNotEmpty();
		as(() -> this.town.bean(TakeOath.class)
			.execute(new TakeOath.Command(this.town.course(), this.town.today(), OathForm.GROUP,
					new Ceremony("会议室", "主席团", null), "陈溪1", unsworn)));
		assertRefused("oath.already", "宪法第二十七条第三款",
				() -> as(() -> this.town.bean(TakeOath.class)
					.execute(new TakeOath.Command(this.town.course(), this.town.today(), OathForm.SINGLE,
							new Ceremony(null, "主席团", null), null, unsworn))));
	}

	private void resign(long tenure) {
		as(() -> this.town.bean(SubmitResignation.class)
			.execute(new SubmitResignation.Command(tenure, this.town.today(), "工作调动")));
	}

	private void remove(long tenure, @Nullable Integer movers) {
		as(() -> this.town.bean(MoveRemoval.class)
			.execute(new MoveRemoval.Command(tenure, this.town.today(), movers, "不履行职责")));
	}

	private long put(long tenure) {
		MotionRow motion = motion(tenure);
		return this.town.as(this.town.clerk(), () -> this.town.bean(PutMotion.class)
			.execute(new PutMotion.Command(motion.id(), motion.version(), this.town.course(), Ballot.SHOW_OF_HANDS)));
	}

	private MotionRow motion(long tenure) {
		return this.town.as(this.town.clerk(), () -> this.town.bean(OfficeQueries.class).motions(tenure)).get(0);
	}

	private void enter(int number, Post post) {
		as(() -> this.town.bean(EnterTenure.class)
			.execute(new EnterTenure.Command(deputy(number), this.town.today().minusDays(50), post, "第一次会议公告")));
	}

	private long tenure() {
		return this.town.asSystem(() -> this.town.bean(JdbcClient.class)
			.sql("SELECT max(id) FROM tenure WHERE unit_code = :unit")
			.param("unit", this.town.unit().value())
			.query(Long.class)
			.single());
	}

	private long deputy(int number) {
		return this.town.deputies().get(number - 1);
	}

	private ElectionDetail detail(long election) {
		return this.town.as(this.town.clerk(), () -> this.town.bean(ElectionQueries.class).detail(election));
	}

	private ElectionStatus status(long election) {
		return detail(election).row().status();
	}

	private List<String> board() {
		return this.town.texts("SELECT t.post || ' ' || p.name FROM tenure t JOIN person p ON p.id = t.person_id"
				+ " WHERE t.unit_code = :id AND t.until_on IS NULL", this.town.unit().value());
	}

	private List<String> obligations() {
		return this.town.texts("SELECT kind || ' ' || status FROM obligation WHERE unit_code = :id AND kind IN"
				+ " ('HOLD_OATH', 'REPORT_ELECTION', 'ANNOUNCE_OFFICE_END')", this.town.unit().value());
	}

	private void as(Runnable work) {
		this.town.as(this.town.chair(), () -> {
			work.run();
			return true;
		});
	}

}
