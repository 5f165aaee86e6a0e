package cn.township.congress.web.shared;

import java.io.Serializable;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The sentence that says, after the redirect, what was done.
 *
 * @param key in messages.properties
 * @param args what is put into it
 * @param good whether it went well
 */
public record Flash(String key, Object[] args, boolean good) implements Serializable {

	/**
	 * Says that it went well.
	 * @param redirect where the sentence travels
	 * @param key in messages.properties
	 * @param args what is put into it
	 */
	public static void done(RedirectAttributes redirect, String key, Object... args) {
		redirect.addFlashAttribute("flash", new Flash(key, args, true));
	}

	/**
	 * Says that it did not happen.
	 * @param redirect where the sentence travels
	 * @param key in messages.properties
	 * @param args what is put into it
	 */
	public static void refused(RedirectAttributes redirect, String key, Object... args) {
		redirect.addFlashAttribute("flash", new Flash(key, args, false));
	}

}
