package cn.township.congress.web.suggestion;

import java.io.IOException;

import cn.township.congress.service.attachment.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files as they come from a form.
 */
final class Uploads {

	private Uploads() {
	}

	/** The file, or nothing where none was chosen. */
	static @Nullable Upload of(@Nullable MultipartFile file) throws IOException {
		if (file == null || file.isEmpty()) {
			return null;
		}
		String name = file.getOriginalFilename();
		return new Upload((name != null) ? name : "", file.getBytes());
	}

}
