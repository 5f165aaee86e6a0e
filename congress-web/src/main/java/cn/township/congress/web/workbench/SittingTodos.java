package cn.township.congress.web.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import cn.township.congress.domain.rule.DueState;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.obligation.ObligationFilter;
import cn.township.congress.service.obligation.ObligationQueries;
import cn.township.congress.service.obligation.ObligationRow;
import cn.township.congress.service.obligation.ObligationSet;
import cn.township.congress.service.presidium.PresidiumStanding;
import cn.township.congress.service.presidium.PresidiumStandings;
import cn.township.congress.service.session.CourseHead;
import cn.township.congress.service.session.CourseQueries;
import cn.township.congress.service.session.Paperwork;
import cn.township.congress.service.session.PaperworkQueries;
import cn.township.congress.service.session.SessionYear;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tone;
import cn.township.congress.web.workbench.WorkbenchPage.Figure;
import cn.township.congress.web.workbench.WorkbenchPage.Tile;
import cn.township.congress.web.workbench.WorkbenchPage.Todo;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts what is to be done about sessions, meetings of the presidium and what follows from
 * them into sentences.
 */
@Component
class SittingTodos {

	/** The others are a click away. */
	private static final int MOST = 6;

	private final ObligationQueries obligations;

	private final CourseQueries courses;

	private final PresidiumStandings presidium;

	private final PaperworkQueries paperwork;

	private final Labels labels;

	SittingTodos(ObligationQueries obligations, CourseQueries courses, PresidiumStandings presidium,
			PaperworkQueries paperwork, Labels labels) {
		this.obligations = obligations;
		this.courses = courses;
		this.presidium = presidium;
		this.paperwork = paperwork;
		this.labels = labels;
	}

	/** What is overdue or due soon, then what goes on. */
	Sitting sitting(Actor actor) {
		LocalDate today = this.obligations.today();
		PresidiumStanding standing = this.presidium.own();
		Stream<Todo> due = this.obligations.urgent(MOST)
			.stream()
			.filter((row) -> row.due(today).needsAttention())
			.map((row) -> obligation(row, today, actor));
		Stream<Todo> sessions = this.courses.courses()
			.stream()
			.map((course) -> session(course, today, actor))
			.flatMap(Stream::ofNullable);
		Todo meeting = presidium(standing, actor);
		List<Todo> todos = new ArrayList<>(Stream.concat(due, sessions).toList());
		if (meeting != null) {
			todos.add(meeting);
		}
		todos.addAll(papers(this.paperwork.open(), actor));
		long open = this.obligations.counts(ObligationFilter.of(ObligationSet.OPEN))
			.getOrDefault(ObligationSet.OPEN, 0L);
		return new Sitting(List.copyOf(todos), open, tiles(standing));
	}

	private Todo obligation(ObligationRow row, LocalDate today, Actor actor) {
		String text = this.labels.of(row.kind()) + "：" + row.title()
				+ ((row.owner() != null) ? "（" + row.owner() + "）" : "");
		LocalDate due = row.dueOn();
		Badge state = (due != null) ? Badge.deadline(due, today) : new Badge(Tone.INFO, this.labels.of(row.status()));
		String source = row.source();
		boolean may = actor.may(Permission.MANAGE_SESSIONS);
		String done = may ? "/obligations/" + row.id() + "/done" : "/obligations";
		return new Todo(text, row.title(), (source != null) ? source : "/obligations",
				"自" + this.labels.date(row.countedFrom()) + "起算，" + row.basis(), this.labels.shortDate(due), state,
				may ? "登记完成" : "查看", done);
	}

	private @Nullable Todo session(CourseHead course, LocalDate today, Actor actor) {
		boolean decides = actor.may(Permission.DECIDE_SESSIONS);
		String href = "/sessions/courses/" + course.id();
		LocalDate from = course.from();
		Badge days = Badge.deadline(from, today);
		return switch (course.status()) {
			case PLANNED -> new Todo(course.label() + "正在筹备，待主席团决定召开", course.label(), href, LawArticle.ORG_14.label(),
					this.labels.shortDate(from), days, decides ? "决定召开" : "查看");
			case CONVENED -> new Todo(course.label() + "已决定召开，待通知代表", course.label(), href, LawArticle.ORG_14.label(),
					this.labels.shortDate(from), days, "通知");
			case NOTIFIED -> DueState.of(from, today).needsAttention() ? new Todo(course.label() + "将要举行，准备签到和点名",
					course.label(), href, LawArticle.ORG_14.label(), this.labels.shortDate(from), days, "办理") : null;
			case PREPARATORY, OPEN -> new Todo(course.label() + "正在举行", course.label(), href, LawArticle.ORG_14.label(),
					this.labels.shortDate(course.to()), new Badge(Tone.INFO, this.labels.of(course.status())), "办理");
			case CLOSED, ARCHIVED, CANCELLED -> null;
		};
	}

	private @Nullable Todo presidium(PresidiumStanding standing, Actor actor) {
		PresidiumStanding.Ahead ahead = standing.ahead();
		LocalDate today = standing.today();
		if (ahead != null) {
			String href = "/presidium/meetings/" + ahead.id();
			String waiting = (standing.waitingInAll() > 0) ? "，" + standing.waitingInAll() + "件待研究" : "";
			return new Todo("主席团会议定于" + this.labels.shortDate(ahead.on()) + "举行" + waiting, "主席团会议", href,
					standing.basis(), this.labels.shortDate(ahead.on()),
					ahead.on().isBefore(today) ? new Badge(Tone.WARN, "待登记") : Badge.deadline(ahead.on(), today), "办理");
		}
		LocalDate due = standing.dueOn();
		if (due == null || !(DueState.of(due, today).needsAttention() || standing.waitingInAll() > 0)) {
			return null;
		}
		String waiting = (standing.waitingInAll() > 0) ? "，" + standing.waitingInAll() + "件待研究" : "";
		boolean may = actor.may(Permission.MANAGE_SESSIONS);
		return new Todo("主席团会议已隔" + standing.daysSince() + "天没有举行" + waiting, "主席团会议", "/presidium",
				"间隔不超过" + standing.months() + "个月，" + standing.basis(), this.labels.shortDate(due),
				Badge.deadline(due, today), may ? "筹备会议" : "查看", may ? "/presidium/meetings/new" : "/presidium");
	}

	private static List<Todo> papers(Paperwork open, Actor actor) {
		List<Todo> todos = new ArrayList<>();
		boolean leads = actor.may(Permission.DECIDE_SESSIONS);
		if (open.toPublish() > 0) {
			todos.add(paper(open.toPublish() + "件决议、决定待公布", "/resolutions?status=ADOPTED", leads ? "公布" : "查看"));
		}
		if (open.toIssue() > 0) {
			todos.add(paper(open.toIssue() + "件公告待签发公布", "/resolutions?status=DRAFT&kind=ANNOUNCEMENT",
					leads ? "签发" : "查看"));
		}
		if (open.toSign() > 0) {
			todos.add(paper(open.toSign() + "份会议纪要待签发", "/presidium/meetings/" + open.firstToSign() + "/minutes",
					leads ? "签发" : "查看"));
		}
		return todos;
	}

	private static Todo paper(String text, String href, String next) {
		return new Todo(text, text, href, "", "", new Badge(Tone.INFO, "待办"), next);
	}

	/** This year's meetings against what is called for. */
	private List<Tile> tiles(PresidiumStanding standing) {
		SessionYear year = this.courses.year();
		String sessions = "/sessions/statistics?year=" + year.year();
		String meetings = "/presidium?year=" + year.year();
		Tile congress = new Tile("人代会", figure(year.held(), sessions), new Figure(String.valueOf(year.target()), null),
				"今年举行的人民代表大会会议 ÷ 每年要求的次数（" + LawArticle.ORG_14.label() + "）",
				(year.held() == 0) ? new Badge(Tone.DANGER, "今年还没有举行") : null, null);
		Tile presidium = new Tile("主席团会议", figure(standing.heldThisYear(), meetings),
				new Figure(String.valueOf(standing.expectedThisYear()), null),
				"今年闭会期间举行的主席团会议 ÷ 到本季度应有的次数（" + standing.basis() + "）",
				standing.isOverdue() ? new Badge(Tone.DANGER, "超过间隔") : null, null);
		return List.of(congress, presidium);
	}

	private static Figure figure(int count, String rows) {
		return new Figure(String.valueOf(count), (count > 0) ? rows : null);
	}

	/**
	 * The part of the workbench about sessions.
	 *
	 * @param open how many obligations are open in all
	 */
	record Sitting(List<Todo> todos, long open, List<Tile> tiles) {
	}

}
