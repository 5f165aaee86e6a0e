package cn.township.congress.web.shared;

import org.jspecify.annotations.Nullable;

/**
 * Something one can do with the item on the page.
 *
 * @param label the verb
 * @param href where it leads
 * @param post whether it acts at once instead of opening a page
 * @param refusal why it cannot be done now; then it is shown disabled
 */
public record Action(String label, String href, boolean post, @Nullable String refusal) {

	/**
	 * Opens a page.
	 * @param label the verb
	 * @param href its address
	 * @return the action
	 */
	public static Action open(String label, String href) {
		return new Action(label, href, false, null);
	}

	/**
	 * Acts at once.
	 * @param label the verb
	 * @param href where it is posted to
	 * @return the action
	 */
	public static Action post(String label, String href) {
		return new Action(label, href, true, null);
	}

	/**
	 * Cannot be done now.
	 * @param label the verb
	 * @param refusal the reason with its article
	 * @return the action
	 */
	public static Action refused(String label, String refusal) {
		return new Action(label, "", false, refusal);
	}

}
