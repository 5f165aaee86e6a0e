package cn.township.congress.service.paper;

import java.util.List;

import cn.township.congress.service.document.PaperField;
import cn.township.congress.service.document.PaperFields;
import cn.township.congress.service.document.PaperRows;

/**
 * Writes down what the template of a paper may ask for: names in Chinese, what they mean
 * and samples.
 */
final class Fields {

	private Fields() {
	}

	/** Texts and lists of a paper. */
	static PaperFields paper(PaperFields base, List<PaperField> texts, PaperRows... rows) {
		return base.and(new PaperFields(texts, List.of(rows)));
	}

	static PaperField text(String name, String sample) {
		return new PaperField(name, name, sample);
	}

	static PaperField text(String name, String meaning, String sample) {
		return new PaperField(name, meaning, sample);
	}

	static PaperRows rows(String name, String meaning, int samples, PaperField... fields) {
		return new PaperRows(name, meaning, samples, List.of(fields), List.of());
	}

	static PaperRows rows(String name, String meaning, int samples, List<PaperRows> nested, PaperField... fields) {
		return new PaperRows(name, meaning, samples, List.of(fields), nested);
	}

	/** Paragraphs of a text within a list. */
	static PaperRows paragraphs(String sample) {
		return rows("正文", "正文各段", sample.split("\\|").length, text("段落", "一段", sample));
	}

}
