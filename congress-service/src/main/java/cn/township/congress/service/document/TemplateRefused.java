package cn.township.congress.service.document;

import java.util.List;

import cn.township.congress.service.shared.Bundle;
import org.jspecify.annotations.Nullable;

/**
 * The file cannot serve as a template. The message is the Chinese sentence for the user;
 * what is wrong in the text itself comes with its places.
 */
public class TemplateRefused extends RuntimeException {

	private static final Bundle BUNDLE = Bundle.beside(TemplateRefused.class, "template");

	private final String key;

	private final transient List<TemplateProblem> problems;

	TemplateRefused(String key, @Nullable Object... args) {
		super(BUNDLE.text(key, args));
		this.key = key;
		this.problems = List.of();
	}

	TemplateRefused(List<TemplateProblem> problems) {
		super(BUNDLE.text("template.broken", problems.size()));
		this.key = "template.broken";
		this.problems = List.copyOf(problems);
	}

	static String text(String key, @Nullable Object... args) {
		return BUNDLE.text(key, args);
	}

	public String key() {
		return this.key;
	}

	/** Each with its place; empty where the file as a whole is refused. */
	public List<TemplateProblem> problems() {
		return this.problems;
	}

}
