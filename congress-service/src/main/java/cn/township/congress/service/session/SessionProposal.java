package cn.township.congress.service.session;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.session.RunningOrder;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.session.StandardAgenda;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a new session starts from.
 *
 * @param first how many days there are for it; none but for the first session of a term
 * @param notice how long before it deputies are to be told
 * @param papersDays how long before it the papers are to be sent
 */
public record SessionProposal(long congressId, int termNo, int sessionNo, RunningOrder order,
		List<StandardAgenda.Proposal> agenda, @Nullable LocalDate firstDue, SessionCourse.Notice notice,
		int papersDays) {

	/** As it is cited: 第十九届第三次会议. */
	public String label() {
		return "第" + ChineseNumber.of(this.termNo) + "届第" + ChineseNumber.of(this.sessionNo) + "次会议";
	}

}
