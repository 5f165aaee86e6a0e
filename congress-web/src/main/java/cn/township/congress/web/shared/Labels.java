package cn.township.congress.web.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The Chinese word of an enum constant and the Chinese form of a date; in templates
 * {@code ${labels.of(status)}}.
 */
@Component
public class Labels {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

	private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("M月d日");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

	private final MessageSource messages;

	Labels(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The label under {@code SimpleClassName.CONSTANT}.
	 * @param constant an enum constant
	 * @return its Chinese word
	 */
	public String of(@Nullable Enum<?> constant) {
		if (constant == null) {
			return "";
		}
		String code = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
		return this.messages.getMessage(code, null, Locale.SIMPLIFIED_CHINESE);
	}

	/** 2026年3月5日. */
	public String date(@Nullable LocalDate date) {
		return (date != null) ? DATE.format(date) : "";
	}

	/** 3月5日. */
	public String shortDate(@Nullable LocalDate date) {
		return (date != null) ? SHORT_DATE.format(date) : "";
	}

	/** 2026年3月5日 09:12. */
	public String time(@Nullable LocalDateTime time) {
		return (time != null) ? TIME.format(time) : "";
	}

}
