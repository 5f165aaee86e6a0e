package cn.township.congress.service.office;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.office.Ceremony;
import cn.township.congress.domain.office.Oath;
import cn.township.congress.domain.office.OathForm;
import cn.township.congress.domain.office.Oaths;
import cn.township.congress.domain.office.Tenure;
import cn.township.congress.domain.office.Tenures;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.obligation.ObligationDesk;
import org.jspecify.annotations.Nullable;

/**
 * Records that those elected took the constitutional oath (宪法第二十七条第三款).
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class TakeOath {

	private final ElectionDesk desk;

	private final Tenures tenures;

	private final Oaths oaths;

	private final ObligationDesk obligations;

	private final OfficeDesk office;

	TakeOath(ElectionDesk desk, Tenures tenures, Oaths oaths, ObligationDesk obligations, OfficeDesk office) {
		this.desk = desk;
		this.tenures = tenures;
		this.oaths = oaths;
		this.obligations = obligations;
		this.office = office;
	}

	public long execute(Command command) {
		SessionCourse course = this.desk.lockedCourse(command.courseId());
		List<Tenure> takers = command.tenureIds().stream().distinct().map((id) -> tenure(course, id)).toList();
		for (Tenure taker : takers) {
			if (this.office.hasSworn(taker.id())) {
				throw new RuleViolation("oath.already", LawArticle.CON_27, taker.post());
			}
		}
		Entry entry = this.office.entry(command.on());
		Oath oath = this.oaths.saveAndFlush(new Oath(course.unitCode(), course.id(), command.form(), command.ceremony(),
				command.leader(), takers, entry));
		if (!this.office.hasUnsworn(course)) {
			this.obligations.doneForCourse(course.id(), ObligationKind.HOLD_OATH, entry, "当选人员都已宣誓");
		}
		return oath.id();
	}

	private Tenure tenure(SessionCourse course, long id) {
		return this.tenures.findById(id)
			.filter((one) -> one.congressId() == course.congressId())
			.orElseThrow(() -> new NotFound("tenure", id));
	}

	/**
	 * What is asked for.
	 *
	 * @param leader who leads; only where it is taken together
	 */
	public record Command(long courseId, LocalDate on, OathForm form, Ceremony ceremony, @Nullable String leader,
			List<Long> tenureIds) {
	}

}
