package cn.township.congress.service.congress;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * A term with its sessions, the newest first.
 *
 * @param deputies mandates that take up a seat now
 */
public record TermRow(long id, int termNo, int seats, long deputies, LocalDate electedOn,
		@Nullable LocalDate firstSessionOn, @Nullable LocalDate endedOn, List<Session> sessions) {

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
