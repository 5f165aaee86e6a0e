package cn.township.congress.web.deputy;

import cn.township.congress.web.shared.Badge;

/**
 * A row of the list with everything formatted.
 */
record DeputyLine(long id, String href, String unit, String name, String sex, String ethnicity, String born,
		String party, String education, String workUnit, String occupation, String district, String cardNo,
		Badge status) {
}
