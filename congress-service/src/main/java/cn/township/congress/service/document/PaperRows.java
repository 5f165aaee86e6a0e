package cn.township.congress.service.document;

import java.util.List;
import java.util.Optional;

/**
 * A list in a template: rows of a table or paragraphs that come as often as there is
 * data.
 *
 * @param name as it is written in the template, in Chinese
 * @param meaning what is listed
 * @param samples rows in the preview
 * @param fields of one row
 * @param rows lists within each row
 */
public record PaperRows(String name, String meaning, int samples, List<PaperField> fields, List<PaperRows> rows) {

	public PaperRows {
		fields = List.copyOf(fields);
		rows = List.copyOf(rows);
	}

	Optional<PaperField> field(String fieldName) {
		return this.fields.stream().filter((field) -> field.name().equals(fieldName)).findFirst();
	}

}
