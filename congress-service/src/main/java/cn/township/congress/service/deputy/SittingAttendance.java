package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.Attendance;
import org.jspecify.annotations.Nullable;

/**
 * How a deputy attended the sessions of the term (代表法第十三条), the latest first: those with
 * a roll, or entered as missed.
 */
public record SittingAttendance(List<Session> sessions) {

	/** Sessions attended. */
	public long attended() {
		return this.sessions.stream().filter(Session::isAttended).count();
	}

	/** Plenaries whose roll was called. */
	public int plenaries() {
		return this.sessions.stream().mapToInt(Session::plenaries).sum();
	}

	/** Plenaries attended. */
	public int present() {
		return this.sessions.stream().mapToInt(Session::present).sum();
	}

	/**
	 * A session that opened while the deputy was in office.
	 *
	 * @param courseId how it went; none where only its days were entered
	 * @param plenaries at which the deputy was on the roll
	 * @param missed that the whole session was missed, as entered; none otherwise
	 */
	public record Session(int sessionNo, LocalDate openedOn, @Nullable Long courseId, int plenaries, int present,
			int onLeave, int absent, @Nullable Attendance missed) {

		public String label() {
			return MissedSessions.cited(this.sessionNo);
		}

		/** Whether at one plenary at least. */
		public boolean isAttended() {
			return this.present > 0;
		}

	}

}
