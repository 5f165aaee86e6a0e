package cn.township.congress.service.indicator;

/**
 * How far a township is that begins to work with the platform.
 *
 * @param term its term and seats are entered
 * @param agencies it has an agency to hand suggestions over to
 * @param deputies its roster is imported
 * @param suggestions its first suggestion is registered
 */
public record FirstSteps(boolean term, boolean agencies, boolean deputies, boolean suggestions) {

	public boolean areDone() {
		return this.term && this.agencies && this.deputies && this.suggestions;
	}

}
