package cn.township.congress.web.deputy;

import java.util.List;

import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.web.deputy.MandateDeed.Field;
import cn.township.congress.web.shared.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What the template asks about a change of a mandate.
 *
 * @param ground the ground chosen on the page before, if that is asked first
 * @param groundLabel its words
 */
record MandateDeedPage(MandateDeed deed, List<Choice> choices, @Nullable TerminationGround ground, String groundLabel) {

	/** Where its texts stand in messages.properties. */
	public String key() {
		return "MandateDeed." + this.deed.name();
	}

	public String path() {
		return this.deed.path();
	}

	public String law() {
		return this.deed.basis().label();
	}

	/** Only the ground is asked now; what proves it depends on it. */
	public boolean isGroundFirst() {
		return this.deed == MandateDeed.REPORT && this.ground == null;
	}

	public boolean asksChoice() {
		return !this.choices.isEmpty() && this.ground == null;
	}

	public boolean asksDocument() {
		return this.deed.has(Field.DOCUMENT);
	}

	public boolean asksText() {
		return this.deed.has(Field.TEXT) || this.deed.has(Field.OPTIONAL_TEXT);
	}

	public boolean isTextRequired() {
		return this.deed.has(Field.TEXT);
	}

	public boolean asksGroundDay() {
		return this.deed.has(Field.GROUND_ON);
	}

	public boolean isResignation() {
		return this.ground != null && this.ground.isResignation();
	}

	public boolean isRecall() {
		return this.ground == TerminationGround.RECALLED;
	}

	public boolean isAbsence() {
		return this.ground == TerminationGround.ABSENT_TWICE;
	}

	/** Whether the deputy no longer counts from the day of the ground itself. */
	public boolean endsByItself() {
		return this.ground != null && this.ground.endsByItself();
	}

}
