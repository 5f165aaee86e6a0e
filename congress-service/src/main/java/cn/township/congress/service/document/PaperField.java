package cn.township.congress.service.document;

/**
 * A place in a template that is filled with one text.
 *
 * @param name as it is written in the template, in Chinese
 * @param meaning what stands there, for who edits the template
 * @param sample for the preview; for a list several, separated by |
 */
public record PaperField(String name, String meaning, String sample) {

	/** The sample for a row, counted from 0. */
	String sample(int row) {
		String[] samples = this.sample.split("\\|", -1);
		return samples[row % samples.length];
	}

}
