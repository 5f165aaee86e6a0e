package cn.township.congress.service.session;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A session with its numbers.
 *
 * @param courseId how it went; none where only its days were entered
 */
public record SessionCounts(long id, int unitCode, String unitName, int termNo, int sessionNo, SessionKind kind,
		LocalDate openedOn, @Nullable LocalDate closedOn, @Nullable Long courseId, Map<SessionMeasure, Long> counts) {

	/** 第十九届第一次会议. */
	public String label() {
		return "第" + ChineseNumber.of(this.termNo) + "届第" + ChineseNumber.of(this.sessionNo) + "次会议";
	}

	/** Days it sat, the last one included; none as long as it sits. */
	public @Nullable Long days() {
		return (this.closedOn != null) ? ChronoUnit.DAYS.between(this.openedOn, this.closedOn) + 1 : null;
	}

	public long of(SessionMeasure measure) {
		return this.counts.getOrDefault(measure, 0L);
	}

}
