package cn.township.congress.domain.inquiry;

import java.time.LocalDate;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and answered.
 *
 * @param itemId item of the agenda under deliberation; none if not noted
 * @param mandateId who asked; none if not noted
 * @param addressee organ that was asked
 * @param answeredBy who was sent to answer; none as long as nobody has
 * @param answer what was said; none as long as nothing was
 */
public record QuestionNote(LocalDate askedOn, @Nullable Long itemId, @Nullable Long mandateId, String addressee,
		String content, @Nullable String answeredBy, @Nullable String answer) {

	public QuestionNote {
		addressee = addressee.strip();
		content = content.strip();
		if (addressee.isEmpty()) {
			throw new RuleViolation("question.addresseeMissing", LawArticle.DEP_19);
		}
		if (content.isEmpty()) {
			throw new RuleViolation("question.contentMissing", LawArticle.DEP_19);
		}
		if (answer != null && answeredBy == null) {
			throw new RuleViolation("question.answererMissing", LawArticle.DEP_19);
		}
	}

}
