package cn.township.congress.service.shared;

import org.jspecify.annotations.Nullable;

/**
 * The product cannot start for a reason its operator can mend. The message is the one
 * sentence shown to them.
 */
public class StartupFailure extends RuntimeException {

	public StartupFailure(String sentence) {
		super(sentence);
	}

	public StartupFailure(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
	}

}
