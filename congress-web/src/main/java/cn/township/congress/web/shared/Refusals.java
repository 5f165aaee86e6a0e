package cn.township.congress.web.shared;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Puts a refusal by rule on the form it came from: what happened and what to do, with the
 * article behind it.
 */
@Component
public class Refusals {

	/**
	 * No key of any message: the sentence is complete, and a page that looked the key of
	 * the refusal up once more would show it without its values and its article.
	 */
	private static final String WHOLE = "refused";

	private final MessageSource messages;

	private final Labels labels;

	Refusals(MessageSource messages, Labels labels) {
		this.messages = messages;
		this.labels = labels;
	}

	/** Shows the refusal at the top of the form. */
	public void show(RuleViolation refusal, Errors form) {
		form.reject(WHOLE, sentence(refusal));
	}

	/** Shows the refusal at one field of the form. */
	public void show(RuleViolation refusal, Errors form, String field) {
		form.rejectValue(field, WHOLE, sentence(refusal));
	}

	/**
	 * Shows the refusal at the field its key belongs to, else at the top of the form.
	 */
	public void show(RuleViolation refusal, Errors form, Map<String, String> fieldOfKey) {
		String field = fieldOfKey.get(refusal.key());
		if (field == null) {
			show(refusal, form);
		}
		else {
			show(refusal, form, field);
		}
	}

	/** The sentence, with its basis in brackets at the end. */
	public String sentence(RuleViolation refusal) {
		Object[] args = Arrays.stream(refusal.args()).map(this::readable).toArray();
		String text = this.messages.getMessage(refusal.key(), args, Locale.SIMPLIFIED_CHINESE);
		return (refusal.basis() == null) ? text : text + "（" + refusal.basis().label() + "）";
	}

	private @Nullable Object readable(Object arg) {
		if (arg instanceof LocalDate date) {
			return this.labels.date(date);
		}
		return (arg instanceof Enum<?> constant) ? this.labels.of(constant) : arg;
	}

}
