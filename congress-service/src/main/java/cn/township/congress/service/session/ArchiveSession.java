package cn.township.congress.service.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.obligation.ObligationStatus;
import cn.township.congress.domain.obligation.Obligations;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Records that the papers of the session are complete; what is still open is named with
 * the reason.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class ArchiveSession {

	private final CourseDesk desk;

	private final OpenFollowUps followUps;

	private final Obligations obligations;

	ArchiveSession(CourseDesk desk, OpenFollowUps followUps, Obligations obligations) {
		this.desk = desk;
		this.followUps = followUps;
		this.obligations = obligations;
	}

	public void execute(Command command) {
		SessionCourse course = this.desk.load(command.courseId(), command.version());
		Entry entry = this.desk.entry(command.on());
		course.archive(entry);
		List<OpenFollowUps.FollowUp> open = this.followUps.of(course.id());
		List<OpenFollowUps.FollowUp> unexplained = open.stream()
			.filter((one) -> command.reasons().getOrDefault(one.id(), "").isBlank())
			.toList();
		if (!unexplained.isEmpty()) {
			throw new RuleViolation("course.followUpsOpen", LocalRule.DEFAULT, unexplained.size(),
					unexplained.get(0).title());
		}
		this.desk.write(course, ProceedingKind.ARCHIVED, entry, null, command.note());
		open.forEach((one) -> this.desk.write(course, ProceedingKind.ARCHIVED, entry, one.title(),
				command.reasons().get(one.id())));
		this.obligations.findByCourseId(course.id())
			.stream()
			.filter((one) -> one.kind() == ObligationKind.ARCHIVE && one.status() == ObligationStatus.OPEN)
			.forEach((one) -> one.done(entry, null));
	}

	/**
	 * What is asked for.
	 *
	 * @param reasons why something is still open, by the number of the obligation
	 */
	public record Command(long courseId, int version, LocalDate on, Map<Long, String> reasons, @Nullable String note) {
	}

}
