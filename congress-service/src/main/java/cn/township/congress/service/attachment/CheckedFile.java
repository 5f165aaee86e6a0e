package cn.township.congress.service.attachment;

/**
 * An upload that passed {@link ContentCheck}.
 *
 * @param name the cleaned file name, its extension agreeing with the content
 * @param type what the bytes are
 * @param bytes the content, unchanged
 */
public record CheckedFile(String name, FileType type, byte[] bytes) {

	public int size() {
		return this.bytes.length;
	}

}
