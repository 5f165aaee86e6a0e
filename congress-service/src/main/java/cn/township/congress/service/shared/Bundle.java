package cn.township.congress.service.shared;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

/**
 * Chinese sentences kept in a properties file beside the classes that say them: for texts
 * that also go into workbooks, where no web message source is at hand.
 */
public final class Bundle {

	private final ResourceBundle texts;

	private Bundle(ResourceBundle texts) {
		this.texts = texts;
	}

	public static Bundle beside(Class<?> type, String name) {
		String base = type.getPackageName() + "." + name;
		return new Bundle(ResourceBundle.getBundle(base, Locale.ROOT, type.getClassLoader()));
	}

	/**
	 * @param args put into {0}, {1}, …; numbers are written without grouping
	 */
	public String text(String key, @Nullable Object... args) {
		Object[] plain = Arrays.stream(args).map(String::valueOf).toArray();
		return new MessageFormat(this.texts.getString(key), Locale.ROOT).format(plain);
	}

}
