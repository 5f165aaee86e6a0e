package cn.township.congress.web.shared;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * An address of our own with its query, whose values may be anything; what is missing or
 * blank is left out.
 */
public final class Address {

	private final String path;

	private final Map<String, String> query;

	private Address(String path, Map<String, String> query) {
		this.path = path;
		this.query = query;
	}

	public static Address of(String path) {
		return new Address(path, Map.of());
	}

	public Address to(String otherPath) {
		return new Address(otherPath, this.query);
	}

	/** The same address with the parameter set, or without it. */
	public Address with(String name, @Nullable Object value) {
		Map<String, String> changed = new LinkedHashMap<>(this.query);
		String text = (value == null) ? "" : value.toString().strip();
		if (text.isEmpty()) {
			changed.remove(name);
		}
		else {
			changed.put(name, text);
		}
		return new Address(this.path, changed);
	}

	@Override
	public String toString() {
		String pairs = this.query.entrySet()
			.stream()
			.map((pair) -> pair.getKey() + "=" + UriUtils.encode(pair.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return pairs.isEmpty() ? this.path : this.path + "?" + pairs;
	}

}
