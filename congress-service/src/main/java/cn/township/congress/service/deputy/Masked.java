package cn.township.congress.service.deputy;

/**
 * Personal data with its middle hidden (个人信息保护法第二十八条), as it is read: the whole leaves
 * the database only when it is asked for.
 */
final class Masked {

	/** 138****1234; of a short number only the last two digits. */
	static final String PHONE = "CASE WHEN length(p.phone) >= 11 THEN left(p.phone, 3) ||"
			+ " repeat('*', length(p.phone) - 7) || right(p.phone, 4)"
			+ " ELSE repeat('*', length(p.phone) - 2) || right(p.phone, 2) END";

	/** The first three digits, of the area of first issue, and the last character. */
	static final String ID_NUMBER = "left(p.id_number, 3) || repeat('*', length(p.id_number) - 4) || right(p.id_number, 1)";

	/** Only that there is one. */
	static final String ADDRESS = "CASE WHEN p.address IS NOT NULL THEN '******' END";

	/** The month, not the day. */
	static final String BORN = "date_trunc('month', p.born_on)::date";

	private Masked() {
	}

}
