package cn.township.congress.service.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.DeputyMother;
import cn.township.congress.domain.deputy.ElectoralDistrict;
import cn.township.congress.domain.deputy.ElectoralDistricts;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaText;
import cn.township.congress.domain.meeting.Appointment;
import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.SheetCount;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.meeting.VoteSubject;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.domain.territory.Territory;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.meeting.MarkAttendance.Line;
import cn.township.congress.service.suggestion.Towns;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A township of its own for each test, with so many deputies in office and a session that
 * has been notified.
 */
public final class MeetingTown {

	/**
	 * A county of its own, so that its townships never take the code of another fixture.
	 */
	private static final AdminCode COUNTY = new AdminCode(980_125_000);

	private static final AtomicInteger TOWNS = new AtomicInteger(980_125_200);

	private final ApplicationContext context;

	private final AdminCode unit;

	private final List<Long> deputies = new ArrayList<>();

	private long congress;

	private long course;

	private MeetingTown(ApplicationContext context, AdminCode unit) {
		this.context = context;
		this.unit = unit;
	}

	public static MeetingTown in(ApplicationContext context, int deputies) {
		Towns.in(context);
		MeetingTown town = new MeetingTown(context, new AdminCode(TOWNS.incrementAndGet()));
		town.asSystem(() -> town.build(deputies));
		town.course = town.asSystem(town::plan);
		return town;
	}

	private boolean build(int seats) {
		LocalDate elected = today().minusDays(100);
		if (!bean(Territories.class).existsByUnitCode(COUNTY)) {
			bean(Territories.class).save(Territory.create(COUNTY, "白水县", UnitKind.COUNTY));
		}
		bean(Territories.class).save(Territory.create(this.unit, "会议乡", UnitKind.TOWNSHIP));
		Congress of = new Congress(this.unit, 19, Math.max(seats, 45), elected, null);
		of.hold(1, SessionKind.REGULAR, today().minusDays(90), today().minusDays(90));
		this.congress = bean(Congresses.class).save(of).id();
		long district = bean(ElectoralDistricts.class)
			.save(new ElectoralDistrict(this.unit, this.congress, 1, "石坪选区", 3))
			.id();
		for (int i = 1; i <= seats; i++) {
			String name = "陈溪" + i;
			long person = bean(Persons.class)
				.save(new Person(this.unit, DeputyMother.facts(name, "chenxi" + i, "cx" + i)))
				.id();
			this.deputies
				.add(bean(DeputyMandates.class).save(DeputyMandate.fromRoster(of, person, district, elected, today()))
					.id());
		}
		return true;
	}

	private long plan() {
		return bean(JdbcClient.class)
			.sql("""
					INSERT INTO session_course (unit_code, congress_id, session_no, kind, running_order, status, planned_from,
					  planned_to, convened_on, convened_by, notified_on, recorded_by)
					VALUES (:unit, :congress, 2, 'REGULAR', 'REGULAR', 'NOTIFIED', :day, :day, :before, '主席团会议', :before, '测试')
					RETURNING id""")
			.param("unit", this.unit.value())
			.param("congress", this.congress)
			.param("day", today())
			.param("before", today().minusDays(9))
			.query(Long.class)
			.single();
	}

	public AdminCode unit() {
		return this.unit;
	}

	public Actor clerk() {
		return TestActors.clerk(this.unit);
	}

	/** The county it belongs to. */
	public Actor county() {
		return TestActors.of(Role.COUNTY, COUNTY, null);
	}

	public Actor chair() {
		return TestActors.chair(this.unit);
	}

	public long congress() {
		return this.congress;
	}

	public long course() {
		return this.course;
	}

	public LocalDate today() {
		return LocalDate.now(bean(Clock.class));
	}

	/** Mandates of the deputies, in the order of their names. */
	public List<Long> deputies() {
		return List.copyOf(this.deputies);
	}

	/** The mandates of the first so many deputies. */
	public List<Long> first(int number) {
		return this.deputies.subList(0, number);
	}

	/** A plenary of the session on that day. */
	public long plenary(int no, LocalDate on) {
		return meeting(this.course, MeetingKind.PLENARY, no, null, on);
	}

	/** A meeting of that kind. */
	public long meeting(@Nullable Long course, MeetingKind kind, int no, @Nullable String group, LocalDate on) {
		return asSystem(() -> bean(Meetings.class)
			.save(new Meeting(this.unit, this.congress, course, kind, no, group,
					new Appointment(on, LocalTime.of(9, 0), "镇政府会议室", "王建国"), "测试"))
			.id());
	}

	/** A meeting of the presidium between sessions, told today. */
	public long presidium(int no, List<Long> members) {
		members.forEach(this::member);
		long id = meeting(null, MeetingKind.PRESIDIUM, no, null, today());
		changeMeeting(id, (meeting) -> {
			meeting.schedule(null);
			meeting.tell(DeputyMother.on(today()));
			return meeting;
		});
		return id;
	}

	/** A member of the presidium since the first session. */
	public void member(long mandate) {
		sql("""
				INSERT INTO tenure (unit_code, congress_id, mandate_id, person_id, post, from_on, document)
				SELECT unit_code, congress_id, id, person_id, 'PRESIDIUM_MEMBER', :day, '选举结果公告'
				FROM deputy_mandate WHERE id = :id""", mandate, today().minusDays(90));
	}

	/** An item of the session on the adopted agenda, taken at the meeting. */
	public long item(long meeting, int no, String title, boolean needsVote) {
		return item(this.course, meeting, no, title, needsVote, true);
	}

	/** An item of a session or, without one, of a meeting of the presidium. */
	public long item(@Nullable Long course, @Nullable Long meeting, int no, String title, boolean needsVote,
			boolean set) {
		return asSystem(() -> {
			AgendaItem item = new AgendaItem(this.unit, course, meeting, no,
					new AgendaText(AgendaKind.GOVERNMENT_REPORT, title, "李明", needsVote));
			if (set) {
				item.set();
			}
			return bean(AgendaItems.class).save(item).id();
		});
	}

	/** These sign in. */
	public void signIn(long meeting, List<Long> mandates) {
		mark(meeting, mandates.stream().map(Line::present).toList());
	}

	public void mark(long meeting, List<Line> lines) {
		as(clerk(), () -> {
			bean(MarkAttendance.class).execute(new MarkAttendance.Command(meeting, lines));
			return true;
		});
	}

	public boolean roll(long meeting) {
		int version = meetingOf(meeting).version();
		return as(clerk(), () -> bean(CallTheRoll.class).execute(new CallTheRoll.Command(meeting, version)));
	}

	/** A plenary of today where the first so many are present and the roll was called. */
	public long held(int no, int present) {
		long id = plenary(no, today());
		signIn(id, first(present));
		roll(id);
		return id;
	}

	/** Put by whatever feature it belongs to. */
	public long put(long meeting, VotePurpose purpose, Ballot ballot, @Nullable Integer choices, String... titles) {
		return as(clerk(), () -> bean(TransactionTemplate.class).execute(
				(tx) -> bean(VoteDesk.class)
					.put(meeting, purpose, "表决" + titles[0], ballot, choices,
							List.of(titles).stream().map(VoteSubject::of).toList())
					.id()));
	}

	public VoteStatus count(long vote, LineCount... lines) {
		return count(vote, null, Map.of(), lines);
	}

	public VoteStatus count(long vote, @Nullable SheetCount sheet, Map<String, Integer> writeIns, LineCount... lines) {
		int version = vote(vote).version();
		return as(clerk(), () -> bean(CountVote.class)
			.execute(new CountVote.Command(vote, version, sheet, List.of(lines), writeIns)));
	}

	public VoteDetail vote(long id) {
		return as(clerk(), () -> bean(VoteQueries.class).vote(id));
	}

	public MeetingHead head(long id) {
		return as(clerk(), () -> bean(MeetingQueries.class).head(id));
	}

	public Meeting meetingOf(long id) {
		return asSystem(() -> bean(Meetings.class).findById(id).orElseThrow());
	}

	public void changeMeeting(long id, Function<Meeting, Object> verb) {
		asSystem(() -> verb.apply(bean(Meetings.class).findById(id).orElseThrow()));
	}

	/** Changes the mandate by one of its verbs. */
	public void change(long mandate, Function<DeputyMandate, Object> verb) {
		asSystem(() -> verb.apply(bean(DeputyMandates.class).findById(mandate).orElseThrow()));
	}

	public int sql(String sql, long id, LocalDate day) {
		return asSystem(() -> bean(JdbcClient.class).sql(sql).param("id", id).param("day", day).update());
	}

	/** What the statement finds, as the database itself sees it. */
	public List<String> texts(String sql, long id) {
		return asSystem(() -> bean(JdbcClient.class).sql(sql).param("id", id).query(String.class).list());
	}

	public <T> T as(Actor actor, Scopes.Work<T, RuntimeException> work) {
		return bean(CurrentUser.class).as(actor, work);
	}

	public <T> T asSystem(Scopes.Work<T, RuntimeException> work) {
		return bean(Scopes.class).asSystem("测试", () -> bean(TransactionTemplate.class).execute((tx) -> work.run()));
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

}
