package cn.township.congress.service.session;

import java.time.Clock;

import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Records that the agenda went to print; from now on its numbers stay.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class PrintAgenda {

	private final Agenda agenda;

	private final Clock clock;

	PrintAgenda(Agenda agenda, Clock clock) {
		this.agenda = agenda;
		this.clock = clock;
	}

	public void execute(long courseId) {
		SessionCourse course = this.agenda.course(courseId);
		if (this.agenda.items(course).isEmpty()) {
			throw new RuleViolation("course.agendaEmpty", null);
		}
		course.agendaPrinted(this.clock.instant());
	}

}
