package cn.township.congress.web.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.domain.rule.Allowed;
import cn.township.congress.domain.rule.DayCount;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.web.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Stored values of settings in words.
 */
@Component
class SettingWords {

	private final MessageSource messages;

	SettingWords(MessageSource messages) {
		this.messages = messages;
	}

	/** 3, 10个工作日, 是, 过半数, A 已解决或采纳；B …. */
	String of(SettingKey key, String value) {
		return switch (key.allowed().type()) {
			case NUMBER -> value;
			case STEPS -> value.replace(",", "、");
			case CLASSES -> value.replace(",", "、").replace(";", "；");
			case DAYS -> DayCount.parse(value).label();
			case FLAG, CHOICE -> option(key, value);
			case SELECTION ->
				Stream.of(value.split(",")).map((part) -> option(key, part)).collect(Collectors.joining("；"));
		};
	}

	/** What it may be: 1至3, 5至10日或工作日. */
	String range(SettingKey key) {
		Allowed allowed = key.allowed();
		return switch (allowed.type()) {
			case NUMBER -> allowed.min() + "至" + allowed.max();
			case DAYS -> allowed.min() + "至" + allowed.max() + "日，或同样多个工作日";
			case STEPS -> "由小到大的数，用顿号分开，" + allowed.min() + "至" + allowed.max();
			case CLASSES -> "各类用分号分开，类中的「其中」项用顿号写在类名后；可用的词：" + String.join("、", allowed.options());
			default -> options(key).stream().map(Choice::label).collect(Collectors.joining("；"));
		};
	}

	List<Choice> options(SettingKey key) {
		return key.allowed().options().stream().map((option) -> new Choice(option, option(key, option))).toList();
	}

	private String option(SettingKey key, String option) {
		String code = (key == SettingKey.SUGGESTION_RESULT_CLASSES) ? "ResultClass." + option
				: "SettingKey." + key.name() + "." + option;
		return String.valueOf(this.messages.getMessage(code, null, option, Locale.SIMPLIFIED_CHINESE));
	}

}
