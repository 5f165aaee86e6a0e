package cn.township.congress.web.openness;

import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.service.openness.PublishedSuggestion;
import cn.township.congress.service.suggestion.Citation;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as the public page shows it, all texts ready.
 *
 * @param source number and deputies; empty of a title alone
 * @param concluded day; empty of a title alone
 */
public record PublicLine(String title, String href, String source, @Nullable String agency, String resultClass,
		Badge verdict, String concluded, boolean full) {

	static PublicLine of(PublishedSuggestion row, int unit, Labels labels) {
		return new PublicLine(row.title(), "/public/" + unit + "/suggestions/" + row.id(), source(row), row.agency(),
				labels.of(row.resultClass()), verdict(row.result(), labels),
				row.isFull() ? labels.date(row.concludedOn()) : "", row.isFull());
	}

	static Badge verdict(@Nullable Satisfaction verdict, Labels labels) {
		if (verdict == null) {
			return new Badge(Tone.MUTE, "未评价");
		}
		return new Badge((verdict == Satisfaction.DISSATISFIED) ? Tone.WARN : Tone.OK, labels.of(verdict));
	}

	/** 第十九届第三次会议第7号，陈桂兰等3名代表提出. */
	private static String source(PublishedSuggestion row) {
		Integer term = row.termNo();
		Integer session = row.sessionNo();
		Integer signers = row.signers();
		if (term == null || session == null || row.leadDeputy() == null) {
			return "";
		}
		String number = new Citation(term, session, Boolean.TRUE.equals(row.inSession()), row.serialNo()).full();
		String who = (signers != null && signers > 1) ? row.leadDeputy() + "等" + signers + "名代表"
				: row.leadDeputy() + "代表";
		return number + "，" + who + "提出";
	}

}
