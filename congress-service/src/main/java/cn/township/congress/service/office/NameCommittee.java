package cn.township.congress.service.office;

import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.office.CommitteeNominee;
import cn.township.congress.domain.office.CommitteeNominees;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Proposes the members of the credentials committee at a session (地方组织法第三十七条); the list
 * replaces the one before as long as it was not passed.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class NameCommittee {

	private final ElectionDesk desk;

	private final CommitteeNominees nominees;

	private final DeputyMandates mandates;

	NameCommittee(ElectionDesk desk, CommitteeNominees nominees, DeputyMandates mandates) {
		this.desk = desk;
		this.nominees = nominees;
		this.mandates = mandates;
	}

	public void execute(Command command) {
		SessionCourse course = this.desk.lockedCourse(command.courseId());
		if (this.nominees.findByCourseId(course.id()).stream().anyMatch(CommitteeNominee::isPassed)) {
			throw new RuleViolation("committee.passed", LawArticle.ORG_37);
		}
		if (command.mandateIds().isEmpty()) {
			throw new RuleViolation("committee.nobody", LawArticle.ORG_37);
		}
		List<CommitteeNominee> fresh = command.mandateIds()
			.stream()
			.distinct()
			.map((id) -> new CommitteeNominee(course.id(), mandate(course, id), Objects.equals(command.leaderId(), id)))
			.toList();
		this.nominees.deleteByCourseId(course.id());
		this.nominees.flush();
		fresh.forEach(this.nominees::save);
	}

	private DeputyMandate mandate(SessionCourse course, long id) {
		return this.mandates.findById(id)
			.filter((one) -> one.congressId() == course.congressId())
			.orElseThrow(() -> new NotFound("deputy", id));
	}

	/**
	 * What is asked for.
	 *
	 * @param leaderId who heads it (主任委员); may be left open
	 */
	public record Command(long courseId, List<Long> mandateIds, @Nullable Long leaderId) {
	}

}
