package cn.township.congress.web.deputy;

import java.io.IOException;

import cn.township.congress.service.deputy.PreviewRoster;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The chosen file.
 */
record UploadForm(@Nullable MultipartFile file) {

	private static final int NAME_LENGTH = 120;

	/** Nothing where no file was chosen; an empty file is one. */
	PreviewRoster.@Nullable Command command() throws IOException {
		String name = name();
		return (this.file == null || name.isEmpty()) ? null : new PreviewRoster.Command(name, this.file.getBytes());
	}

	/** Some browsers send the path too. */
	private String name() {
		String sent = (this.file != null) ? this.file.getOriginalFilename() : null;
		String name = (sent == null) ? "" : sent.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
		return name.substring(Math.max(0, name.length() - NAME_LENGTH));
	}

}
