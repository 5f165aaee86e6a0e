package cn.township.congress.web.presidium;

import java.time.temporal.ChronoUnit;

import cn.township.congress.service.presidium.PresidiumStanding;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Tone;

/**
 * How often a presidium meets, as a badge.
 */
record StandingLine(PresidiumStanding standing, Badge badge) {

	/** From so many days before the limit it is called due. */
	private static final int SOON = 21;

	static StandingLine of(PresidiumStanding standing) {
		return new StandingLine(standing, badge(standing));
	}

	private static Badge badge(PresidiumStanding standing) {
		if (standing.dueOn() == null) {
			return new Badge(Tone.MUTE, "未登记");
		}
		long left = ChronoUnit.DAYS.between(standing.today(), standing.dueOn());
		if (left < 0) {
			return new Badge(Tone.DANGER, "逾期 " + -left + " 天");
		}
		return (left <= SOON) ? new Badge(Tone.WARN, "临期") : new Badge(Tone.OK, "正常");
	}

}
