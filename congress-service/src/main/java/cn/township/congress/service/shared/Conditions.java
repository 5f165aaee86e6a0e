package cn.township.congress.service.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Conditions of a list, only those the user has set: a statement that serves both
 * "everything" and "filtered" gets a plan that is good for neither.
 */
public final class Conditions {

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> params = new HashMap<>();

	/** A condition without a value, written by us and never from input. */
	public Conditions and(String sql) {
		this.conditions.add(sql);
		return this;
	}

	/** A condition with one named value. */
	public Conditions and(String sql, String name, Object value) {
		this.params.put(name, value);
		return and(sql);
	}

	/** A value used by conditions added elsewhere. */
	public Conditions with(String name, Object value) {
		this.params.put(name, value);
		return this;
	}

	/** Empty, or starting with WHERE. */
	public String where() {
		return this.conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", this.conditions);
	}

	public Map<String, Object> params() {
		return Map.copyOf(this.params);
	}

	/**
	 * What the user typed, as a pattern of LIKE that matches it anywhere and literally.
	 */
	public static String contains(String typed) {
		return "%" + escape(typed) + "%";
	}

	/** The same at the beginning only. */
	public static String startsWith(String typed) {
		return escape(typed) + "%";
	}

	private static String escape(String typed) {
		return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

}
