package cn.township.congress.service.attachment;

import cn.township.congress.service.shared.Bundle;
import org.jspecify.annotations.Nullable;

/**
 * The file cannot be attached. The message is the Chinese sentence for the user: what
 * happened and what to do.
 */
public class AttachmentRefused extends RuntimeException {

	private static final Bundle BUNDLE = Bundle.beside(AttachmentRefused.class, "attachment");

	private final String key;

	AttachmentRefused(String key, @Nullable Object... args) {
		super(BUNDLE.text(key, args));
		this.key = key;
	}

	public String key() {
		return this.key;
	}

}
