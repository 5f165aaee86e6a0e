package cn.township.congress.service.paper;

import java.time.Clock;

import cn.township.congress.domain.session.SessionCourses;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Notes that the agenda has gone to print; from now on its numbers stay.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class PrintAgenda {

	private final SessionCourses courses;

	private final Clock clock;

	PrintAgenda(SessionCourses courses, Clock clock) {
		this.courses = courses;
		this.clock = clock;
	}

	public void execute(Command command) {
		this.courses.findById(command.course())
			.orElseThrow(() -> new NotFound("course", command.course()))
			.agendaPrinted(this.clock.instant());
	}

	/**
	 * What is asked for.
	 *
	 * @param course the session
	 */
	public record Command(long course) {
	}

}
