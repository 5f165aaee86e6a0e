package cn.township.congress.service.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.service.document.PaperFields;
import org.jspecify.annotations.Nullable;

/**
 * The data of one paper: texts and lists by the names its template asks for.
 */
final class PaperData {

	private final Map<String, Object> values = new HashMap<>();

	/** A form: what nobody knows stays an empty place. */
	static PaperData form(PaperFields fields) {
		PaperData data = new PaperData();
		fields.texts().forEach((field) -> data.values.put(field.name(), PaperFields.EMPTY));
		return data;
	}

	PaperData with(String name, @Nullable Object text) {
		if (text != null) {
			this.values.put(name, text);
		}
		return this;
	}

	/** The text, or an empty place without a line to write on. */
	PaperData orEmpty(String name, @Nullable Object text) {
		this.values.put(name, (text == null || text.toString().isBlank()) ? PaperFields.EMPTY : text);
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
