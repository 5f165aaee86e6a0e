package cn.township.congress.web.suggestion;

import java.util.List;

import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.suggestion.Deed.Field;

/**
 * What the template asks about a deed.
 *
 * @param meetingRequired whether only a presidium meeting can require another re-handling
 */
record DeedPage(Deed deed, List<Choice> choices, boolean meetingRequired) {

	/** Where its texts stand in messages.properties. */
	public String key() {
		return "Deed." + this.deed.name();
	}

	public String path() {
		return this.deed.path();
	}

	public boolean asksText() {
		return this.deed.has(Field.TEXT) || this.deed.has(Field.OPTIONAL_TEXT);
	}

	public boolean isTextRequired() {
		return this.deed.has(Field.TEXT);
	}

	public boolean asksName() {
		return this.deed.has(Field.NAME) || this.deed.has(Field.OPTIONAL_NAME);
	}

	public boolean isNameRequired() {
		return this.deed.has(Field.NAME) || (this.deed == Deed.REHANDLE && this.meetingRequired);
	}

	public boolean asksUntil() {
		return this.deed.has(Field.UNTIL) || this.deed.has(Field.OPTIONAL_UNTIL);
	}

	public boolean isUntilRequired() {
		return this.deed.has(Field.UNTIL);
	}

}
