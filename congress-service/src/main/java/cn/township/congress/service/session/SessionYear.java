package cn.township.congress.service.session;

/**
 * The sessions of one year against what is aimed at (地方组织法第十四条).
 *
 * @param target sessions a year by the setting
 */
public record SessionYear(int year, int held, int target) {

	public Standing standing() {
		if (this.held == 0) {
			return Standing.NONE;
		}
		return (this.held < this.target) ? Standing.FEWER : Standing.ENOUGH;
	}

	/**
	 * How many there were.
	 */
	public enum Standing {

		/** None: at least one has to be held each year. */
		NONE,

		/** Fewer than aimed at; townships generally hold two. */
		FEWER,

		/** As many as aimed at. */
		ENOUGH

	}

}
