package cn.township.congress.service.deputy;

import java.io.IOException;
import java.time.Clock;

import cn.township.congress.domain.deputy.PersonalDataView;
import cn.township.congress.domain.deputy.PersonalDataViews;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The roster as a workbook with phone, identity number and address, for a reason that is
 * recorded with how many persons it was about (个人信息保护法第二十八条).
 */
@UseCase(Permission.VIEW_PERSONAL_DATA)
public class ExportPersonalData {

	private final RosterWorkbook workbook;

	private final PersonalDataViews views;

	private final CurrentUser currentUser;

	private final Clock clock;

	ExportPersonalData(RosterWorkbook workbook, PersonalDataViews views, CurrentUser currentUser, Clock clock) {
		this.workbook = workbook;
		this.views = views;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * @throws RuleViolation without a reason
	 */
	public byte[] execute(DeputyFilter filter, String reason) throws IOException {
		Actor actor = this.currentUser.actor();
		RosterWorkbook.Written written = this.workbook.write(filter, true);
		this.views.save(PersonalDataView.ofList(actor.unitCode(), written.deputies(), reason, this.clock.instant(),
				actor.trailName()));
		return written.content();
	}

}
