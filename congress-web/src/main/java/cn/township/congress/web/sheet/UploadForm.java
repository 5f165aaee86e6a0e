package cn.township.congress.web.sheet;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The chosen file.
 */
public record UploadForm(@Nullable MultipartFile file) {

	private static final int NAME_LENGTH = 120;

	/** Nothing where no file was chosen; an empty file is one. */
	public @Nullable Chosen chosen() throws IOException {
		String name = name();
		return (this.file == null || name.isEmpty()) ? null : new Chosen(name, this.file.getBytes());
	}

	/** Some browsers send the path too. */
	private String name() {
		String sent = (this.file != null) ? this.file.getOriginalFilename() : null;
		String name = (sent == null) ? "" : sent.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
		return name.substring(Math.max(0, name.length() - NAME_LENGTH));
	}

	/** A file with a name. */
	public record Chosen(String name, byte[] content) {
	}

}
