package cn.township.congress.service.deputy;

/**
 * Where a township's deputies stand, or those of all townships.
 *
 * @param seats seats of the congress in its term
 * @param held seats filled: in office, or elected where the congress has not met
 * @param inOffice in office, suspended ones included
 * @param vacancies seats nobody holds
 * @param suspended in office, duties suspended
 * @param toConfirm elected, not yet confirmed
 * @param toPublish confirmed, the roster not published
 * @param toAnnounce the end reported, not announced
 */
public record TownshipStanding(int unitCode, String unitName, int seats, int held, int inOffice, int vacancies,
		int suspended, int toConfirm, int toPublish, int toAnnounce) {

	static TownshipStanding zero(int unitCode, String name) {
		return new TownshipStanding(unitCode, name, 0, 0, 0, 0, 0, 0, 0, 0);
	}

	TownshipStanding plus(TownshipStanding o) {
		return new TownshipStanding(this.unitCode, this.unitName, this.seats + o.seats, this.held + o.held,
				this.inOffice + o.inOffice, this.vacancies + o.vacancies, this.suspended + o.suspended,
				this.toConfirm + o.toConfirm, this.toPublish + o.toPublish, this.toAnnounce + o.toAnnounce);
	}

	/** The count of a set that has a column. */
	public int count(DeputySet set) {
		return switch (set) {
			case IN_OFFICE -> this.inOffice;
			case SUSPENDED -> this.suspended;
			case TO_CONFIRM -> this.toConfirm;
			case TO_PUBLISH -> this.toPublish;
			case TO_ANNOUNCE -> this.toAnnounce;
			default -> throw new IllegalArgumentException("No column: " + set);
		};
	}

}
