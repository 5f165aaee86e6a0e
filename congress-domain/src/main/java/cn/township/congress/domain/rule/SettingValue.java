package cn.township.congress.domain.rule;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import cn.township.congress.domain.shared.RuleViolation;

/**
 * A value a setting may have; one outside of what is allowed cannot be made.
 */
public record SettingValue(SettingKey key, String text) {

	public SettingValue {
		if (!key.allowed().accepts(text)) {
			throw new RuleViolation("setting.notAllowed", key.basis(), key, text, key.allowed().min(),
					key.allowed().max(), String.join("、", key.allowed().options()));
		}
	}

	/** Reads what somebody typed: full-width digits and spare spaces do not matter. */
	public static SettingValue parse(SettingKey key, String typed) {
		String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace("、", ",").replaceAll("\\s", "");
		return new SettingValue(key, tidy(key, text));
	}

	public int number() {
		return Integer.parseInt(this.text);
	}

	public DayCount days() {
		return DayCount.parse(this.text);
	}

	public boolean flag() {
		return Boolean.parseBoolean(this.text);
	}

	public List<String> selection() {
		return List.of(this.text.split(","));
	}

	private static String tidy(SettingKey key, String text) {
		return switch (key.allowed().type()) {
			case NUMBER -> text.matches("[0-9]{1,4}") ? Integer.toString(Integer.parseInt(text)) : text;
			case DAYS -> tidyDays(text);
			case STEPS -> text;
			case CLASSES -> text.replaceAll(";+$", "");
			case FLAG -> text.toLowerCase(Locale.ROOT);
			case CHOICE -> text.toUpperCase(Locale.ROOT);
			case SELECTION ->
				String.join(",", Arrays.stream(text.toUpperCase(Locale.ROOT).split(",")).distinct().sorted().toList());
		};
	}

	private static String tidyDays(String text) {
		try {
			return DayCount.parse(text).toString();
		}
		catch (IllegalArgumentException ex) {
			return text;
		}
	}

}
