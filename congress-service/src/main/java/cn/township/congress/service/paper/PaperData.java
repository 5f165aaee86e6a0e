package cn.township.congress.service.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The data of one paper: texts and lists by the names its template asks for.
 */
final class PaperData {

	private final Map<String, Object> values = new HashMap<>();

	PaperData with(String name, @Nullable Object text) {
		if (text != null) {
			this.values.put(name, text);
		}
		return this;
	}

	PaperData with(String name, List<PaperData> rows) {
		List<Map<String, Object>> lines = new ArrayList<>();
		rows.forEach((row) -> lines.add(row.values));
		this.values.put(name, lines);
		return this;
	}

	Map<String, Object> values() {
		return this.values;
	}

}
