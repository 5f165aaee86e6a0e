package cn.township.congress.web.shared;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Gives an unexpected error a short number that stands on the page and in the log.
 */
@Component
class ErrorReference extends DefaultErrorAttributes {

	private static final Log logger = LogFactory.getLog(ErrorReference.class);

	private static final int RADIX = 36;

	@Override
	public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options);
		if (attributes.get("status") instanceof Integer status && status >= 500) {
			String reference = reference();
			logger.error("Error page " + reference + " for " + attributes.get("path"), getError(request));
			attributes.put("reference", reference);
		}
		return attributes;
	}

	/** Six characters, enough to find the line in the log of the day. */
	private static String reference() {
		int smallest = RADIX * RADIX * RADIX * RADIX * RADIX;
		int number = ThreadLocalRandom.current().nextInt(smallest, Integer.MAX_VALUE);
		return Integer.toString(number, RADIX).toUpperCase(Locale.ROOT);
	}

}
