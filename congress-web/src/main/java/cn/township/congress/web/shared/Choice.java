package cn.township.congress.web.shared;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a select, a radio group or a list of people to choose from.
 *
 * @param value what the form sends
 * @param label what is read
 * @param hint what else tells it apart, e.g. the district of a deputy
 */
public record Choice(String value, String label, @Nullable String hint) {

	public Choice(String value, String label) {
		this(value, label, null);
	}

}
