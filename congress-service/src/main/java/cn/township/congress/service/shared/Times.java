package cn.township.congress.service.shared;

import java.time.ZoneId;

/**
 * The zone all dates and times are in, whatever the machine thinks.
 */
public final class Times {

	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private Times() {
	}

	/**
	 * A column of moments as local time, under its own name: written by us, never input.
	 */
	public static String local(String column) {
		String name = column.substring(column.indexOf('.') + 1);
		return column + " AT TIME ZONE '" + ZONE.getId() + "' AS " + name;
	}

}
