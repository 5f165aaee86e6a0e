package cn.township.congress.service.deputy;

import java.util.List;

/**
 * The words a register of deputies may use, to choose from on a page.
 */
public final class RegisterWords {

	private RegisterWords() {
	}

	public static List<String> ethnicities() {
		return Labels.ethnicity().labels();
	}

	public static List<String> parties() {
		return Labels.party().labels();
	}

	public static List<String> educations() {
		return Labels.education().labels();
	}

	public static List<String> occupations() {
		return Labels.occupation().labels();
	}

}
