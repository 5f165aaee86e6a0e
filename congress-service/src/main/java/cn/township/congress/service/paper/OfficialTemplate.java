package cn.township.congress.service.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The templates that come with the product.
 */
final class OfficialTemplate {

	private OfficialTemplate() {
	}

	static byte[] of(PaperKind kind) {
		String file = "/papers/" + kind.template().slug() + ".docx";
		try (InputStream in = OfficialTemplate.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("Missing " + file);
			}
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
