package cn.township.congress.web.session;

import cn.township.congress.service.session.SessionYear;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Tone;

/**
 * Whether enough sessions were held this year (地方组织法第十四条).
 *
 * @param badge in a word
 * @param key of the sentence
 * @param args what is put into it
 */
record YearLine(Badge badge, String key, Object[] args) {

	static YearLine of(SessionYear year) {
		Object[] args = { String.valueOf(year.year()), year.held(), year.target() };
		String said = "今年已开" + year.held() + "次";
		return switch (year.standing()) {
			case NONE -> new YearLine(new Badge(Tone.DANGER, said), "course.year.none", args);
			case FEWER -> new YearLine(new Badge(Tone.WARN, said), "course.year.fewer", args);
			case ENOUGH -> new YearLine(new Badge(Tone.OK, said), "course.year.enough", args);
		};
	}

}
