package cn.township.congress.web.openness;

import cn.township.congress.service.openness.PublishedSuggestion.Answer;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;

/**
 * A reply as the public page shows it, all texts ready.
 *
 * @param head when, by whom, its document number and class
 */
public record AnswerView(int round, String head, String resultClass, String body, Badge attitude, Badge result) {

	static AnswerView of(Answer answer, Labels labels) {
		String number = (answer.documentNo() != null) ? "，" + answer.documentNo() : "";
		return new AnswerView(answer.round(), labels.date(answer.repliedOn()) + " " + answer.agency() + number,
				labels.of(answer.resultClass()), answer.body(), PublicLine.verdict(answer.attitude(), labels),
				PublicLine.verdict(answer.result(), labels));
	}

}
