package cn.township.congress.web.deputy;

import cn.township.congress.service.deputy.CountyPart;
import cn.township.congress.service.sheet.ImportStatus;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Tone;
import cn.township.congress.web.sheet.ImportView;

/**
 * A township's part of the county's file in a table.
 */
record CountyPartLine(CountyPart part, Badge state, String when) {

	static CountyPartLine of(CountyPart part, ImportView view) {
		return new CountyPartLine(part, state(part), view.time(part.confirmedAt()));
	}

	private static Badge state(CountyPart part) {
		ImportStatus status = part.status();
		if (status != null) {
			return switch (status) {
				case PREVIEWED -> new Badge(Tone.WARN, "待乡镇核对");
				case CONFIRMED -> new Badge(Tone.OK, "乡镇已确认");
				case UNDONE -> new Badge(Tone.MUTE, "乡镇已撤销");
				case DISCARDED -> new Badge(Tone.MUTE, "已被后来的取代");
			};
		}
		if (part.problem() != null) {
			return new Badge(Tone.DANGER, "不能送交");
		}
		return part.isToSend() ? new Badge(Tone.INFO, "未送交") : new Badge(Tone.MUTE, "一致，不需要送交");
	}

}
