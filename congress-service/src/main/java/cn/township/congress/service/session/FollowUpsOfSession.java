package cn.township.congress.service.session;

import java.time.LocalDate;

import cn.township.congress.domain.obligation.Obligation;
import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.obligation.Obligations;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.session.SessionClosed;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.session.SessionCourses;
import cn.township.congress.service.rule.Rules;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What follows from every session when it has closed. */
@Component
class FollowUpsOfSession {

	private static final String WAITING = """
			SELECT count(*) FROM suggestion WHERE session_id = :session AND in_session
			AND status IN ('SUBMITTED', 'RETURNED_TO_DEPUTY', 'ACCEPTED')""";

	private final Obligations obligations;

	private final SessionCourses courses;

	private final Rules rules;

	private final JdbcClient jdbc;

	private final CourseDesk desk;

	FollowUpsOfSession(Obligations obligations, SessionCourses courses, Rules rules, JdbcClient jdbc, CourseDesk desk) {
		this.obligations = obligations;
		this.courses = courses;
		this.rules = rules;
		this.jdbc = jdbc;
		this.desk = desk;
	}

	@EventListener
	void create(SessionClosed closed) {
		SessionCourse course = this.courses.findById(closed.courseId()).orElseThrow();
		int waiting = this.jdbc.sql(WAITING).param("session", closed.sessionId()).query(Integer.class).single();
		if (waiting > 0) {
			add(course, ObligationKind.HAND_OVER_SUGGESTIONS, "交办会议期间提出的代表建议" + waiting + "件",
					handOverBy(course, closed.on()));
		}
		add(course, ObligationKind.WRITE_MINUTES, "整理会议纪要", sometime(closed.on()));
		add(course, ObligationKind.ARCHIVE, "会议材料整理归档", sometime(closed.on()));
	}

	private Obligation.Term handOverBy(SessionCourse course, LocalDate closedOn) {
		Settings settings = this.rules.settings(course.unitCode(), closedOn);
		LocalDate due = this.rules.calendar(course.unitCode())
			.plus(closedOn, settings.days(SettingKey.SUGGESTION_HANDOVER_DAYS))
			.date();
		return new Obligation.Term(closedOn, due, settings.basis(SettingKey.SUGGESTION_HANDOVER_DAYS));
	}

	private static Obligation.Term sometime(LocalDate from) {
		return new Obligation.Term(from, null, LocalRule.DEFAULT);
	}

	private void add(SessionCourse course, ObligationKind kind, String title, Obligation.Term term) {
		this.obligations.save(new Obligation(course.unitCode(), kind, title, null, term,
				Obligation.Source.session(course.id()), this.desk.user()));
	}

}
