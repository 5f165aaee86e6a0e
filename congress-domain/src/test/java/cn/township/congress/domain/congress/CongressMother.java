package cn.township.congress.domain.congress;

import java.time.LocalDate;

import cn.township.congress.domain.territory.AdminCode;

/**
 * The nineteenth congress of 柳溪镇, elected in January 2026, with its sessions.
 */
public final class CongressMother {

	public static final AdminCode TOWN = new AdminCode(980123101);

	public static final int TERM_NO = 19;

	public static final int SEATS = 60;

	public static final LocalDate ELECTED_ON = LocalDate.of(2026, 1, 10);

	/** First session, three days. */
	public static final LocalDate FIRST_OPENED_ON = LocalDate.of(2026, 1, 20);

	public static final LocalDate FIRST_CLOSED_ON = LocalDate.of(2026, 1, 22);

	/** Second session, two days. */
	public static final LocalDate SECOND_OPENED_ON = LocalDate.of(2026, 7, 15);

	public static final LocalDate SECOND_CLOSED_ON = LocalDate.of(2026, 7, 16);

	private CongressMother() {
	}

	/** Elected, has not met. */
	public static Congress elected() {
		return elected(TOWN);
	}

	public static Congress elected(AdminCode unitCode) {
		return new Congress(unitCode, TERM_NO, SEATS, ELECTED_ON, null);
	}

	/** In its first session, which has not closed. */
	public static Congress inSession() {
		Congress congress = elected();
		congress.hold(1, SessionKind.REGULAR, FIRST_OPENED_ON, null);
		return congress;
	}

	/** Between its first and its second session. */
	public static Congress betweenSessions() {
		return betweenSessions(TOWN);
	}

	public static Congress betweenSessions(AdminCode unitCode) {
		Congress congress = elected(unitCode);
		congress.hold(1, SessionKind.REGULAR, FIRST_OPENED_ON, FIRST_CLOSED_ON);
		return congress;
	}

	/** Has met twice. */
	public static Congress metTwice() {
		Congress congress = betweenSessions();
		congress.hold(2, SessionKind.REGULAR, SECOND_OPENED_ON, SECOND_CLOSED_ON);
		return congress;
	}

}
