package cn.township.congress.service.paper;

/**
 * A paper to be downloaded.
 *
 * @param name Chinese, without the extension
 */
public record PaperFile(String name, byte[] content) {

	private static final int NAME_LENGTH = 60;

	/** Under a name without what Windows does not allow in names. */
	static PaperFile named(String name, byte[] content) {
		return new PaperFile(clean(name), content);
	}

	static String clean(String name) {
		String clean = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
		return (clean.length() > NAME_LENGTH) ? clean.substring(0, NAME_LENGTH) : clean;
	}

}
