package cn.township.congress.web.resolution;

import cn.township.congress.domain.resolution.ResolutionStatus;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tone;

/**
 * A status in colour and word.
 */
final class ResolutionBadge {

	private ResolutionBadge() {
	}

	static Badge of(ResolutionStatus status, Labels labels) {
		return new Badge(switch (status) {
			case DRAFT -> Tone.INFO;
			case ADOPTED -> Tone.WARN;
			case REJECTED -> Tone.MUTE;
			case PUBLISHED -> Tone.OK;
		}, labels.of(status));
	}

}
