package cn.township.congress.domain.rule;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The rules in force when something was decided, kept on the record so that a later
 * change of settings never rewrites it. Stored as a flat JSON object.
 */
public record RuleSnapshot(Map<String, String> values) {

	private static final Pattern ENTRY = Pattern.compile("\"([^\"]*)\"\\s*:\\s*\"([^\"]*)\"");

	public RuleSnapshot {
		values = Map.copyOf(values);
		values.forEach((name, value) -> requirePlain(name + value));
	}

	public static RuleSnapshot parse(String json) {
		Map<String, String> values = new TreeMap<>();
		Matcher entries = ENTRY.matcher(json);
		while (entries.find()) {
			values.put(entries.group(1), entries.group(2));
		}
		return new RuleSnapshot(values);
	}

	public @Nullable String get(String name) {
		return this.values.get(name);
	}

	public @Nullable String get(SettingKey key) {
		return get(key.key());
	}

	public String json() {
		return new TreeMap<>(this.values).entrySet()
			.stream()
			.map((entry) -> '"' + entry.getKey() + "\":\"" + entry.getValue() + '"')
			.collect(Collectors.joining(",", "{", "}"));
	}

	private static void requirePlain(String text) {
		if (text.chars().anyMatch((c) -> c == '"' || c == '\\' || c < ' ')) {
			throw new IllegalArgumentException("Not plain text: " + text);
		}
	}

}
