package cn.township.congress.web.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.domain.suggestion.UrgingLetter;
import cn.township.congress.service.suggestion.RunningClock;
import cn.township.congress.service.suggestion.SuggestionDetail;

/**
 * The text proposed for an urging letter: to the agency, to its head, to the township
 * government.
 */
record UrgingText(String addressee, String content) {

	/** Days proposed for the answer. */
	static final int ANSWER_DAYS = 7;

	static int step(SuggestionDetail detail) {
		return Math.min(detail.head().urged() + 1, UrgingLetter.STEPS);
	}

	static UrgingText of(SuggestionDetail detail, LocalDate today) {
		String agency = detail.lead().map(SuggestionDetail.Assignment::agency).orElse("承办单位");
		RunningClock clock = detail.procedure().firstClock().orElse(null);
		String due = (clock != null) ? words(clock.dueOn()) : "";
		boolean promised = detail.head().status() == SuggestionStatus.TRACKING;
		boolean late = clock != null && clock.dueOn().isBefore(today);
		String matter = "代表建议" + detail.citation().full() + "《" + detail.head().title() + "》由" + agency
				+ (promised ? "承诺" + due + "前办成" : "主办，应于" + due + "前答复代表") + (late ? "，现已超过期限" : "，期限将近")
				+ (promised ? "，尚未再次答复代表。" : "，尚未答复。");
		return switch (step(detail)) {
			case 1 -> new UrgingText(agency, matter + "请抓紧办理，与代表联系沟通，按期书面答复，并将办理情况告知主席团。");
			case 2 -> new UrgingText(agency + "主要负责人", matter + "此前已向你单位发出催办函。请你亲自过问，明确经办人和完成时间，尽快答复代表。");
			default ->
				new UrgingText(detail.head().unitName() + "人民政府", matter + "已两次催办。请政府督促" + agency + "尽快办理，并将结果报主席团。");
		};
	}

	private static String words(LocalDate day) {
		return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
	}

}
