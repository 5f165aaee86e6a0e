package cn.township.congress.service.paper;

/**
 * A paper to be downloaded.
 *
 * @param name Chinese, without the extension
 */
public record PaperFile(String name, byte[] content) {
}
