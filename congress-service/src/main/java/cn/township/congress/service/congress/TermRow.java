package cn.township.congress.service.congress;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.SeatFormula;
import cn.township.congress.domain.congress.Seats;
import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * A term with its sessions, the newest first.
 *
 * @param seatsFixed number of deputies and what it rests on
 * @param deputies mandates that take up a seat now
 * @param inDistricts seats of the districts entered
 */
public record TermRow(long id, int version, int termNo, Seats seatsFixed, long deputies, int inDistricts,
		LocalDate electedOn, @Nullable LocalDate firstSessionOn, @Nullable LocalDate endedOn, List<Session> sessions) {

	public int seats() {
		return this.seatsFixed.number();
	}

	/** How the law computes the seats, where the population is known. */
	public @Nullable String formula() {
		return this.seatsFixed.formula().map(SeatFormula::sentence).orElse(null);
	}

	/** Last day for the first session (地方组织法第二十条). */
	public LocalDate firstSessionDue() {
		return Congress.firstSessionDue(this.electedOn);
	}

	/** Whether the first session opened after its last day. */
	public boolean metLate() {
		return this.firstSessionOn != null && this.firstSessionOn.isAfter(firstSessionDue());
	}

	/** As it is cited: 第十九届. */
	public String label() {
		return "第" + ChineseNumber.of(this.termNo) + "届";
	}

	/** The number the next session has. */
	public int nextSessionNo() {
		return this.sessions.stream().mapToInt(Session::sessionNo).max().orElse(0) + 1;
	}

	/**
	 * @throws NotFound if there is no session of this number
	 */
	public Session session(int sessionNo) {
		return this.sessions.stream()
			.filter((session) -> session.sessionNo() == sessionNo)
			.findFirst()
			.orElseThrow(() -> new NotFound("session", sessionNo));
	}

	/** A session of the term. */
	public record Session(long id, int sessionNo, SessionKind kind, LocalDate openedOn, @Nullable LocalDate closedOn) {

		/** As it is cited: 第三次会议. */
		public String label() {
			return "第" + ChineseNumber.of(this.sessionNo) + "次会议";
		}

	}

}
