package cn.township.congress.web.deputy;

/**
 * A line of the register of changes with everything formatted.
 */
record ChangeLine(String href, String date, String unit, String name, String district, String kind, String ground,
		String groundOn, String document, String note, String recorded) {
}
