package cn.township.congress.domain.congress;

import java.time.LocalDate;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A session (次) of a congress with the days it sat.
 */
@Entity
public class CongressSession {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "congress_session_id_seq")
	@SequenceGenerator(name = "congress_session_id_seq", sequenceName = "congress_session_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "congress_id")
	private Congress congress;

	private int sessionNo;

	@Enumerated(EnumType.STRING)
	private SessionKind kind;

	private LocalDate openedOn;

	private @Nullable LocalDate closedOn;

	@Version
	private int version;

	CongressSession(Congress congress, int sessionNo, SessionKind kind, LocalDate openedOn,
			@Nullable LocalDate closedOn) {
		this.unitCode = congress.unitCode();
		this.congress = congress;
		this.sessionNo = sessionNo;
		this.kind = kind;
		this.openedOn = openedOn;
		this.closedOn = closedOn;
		if (closedOn != null && closedOn.isBefore(openedOn)) {
			throw new RuleViolation("session.closedBeforeOpened", null, closedOn, openedOn);
		}
	}

	@SuppressWarnings("NullAway.Init")
	protected CongressSession() {
	}

	/** Records the day the session closed. */
	void close(LocalDate on) {
		if (on.isBefore(this.openedOn)) {
			throw new RuleViolation("session.closedBeforeOpened", null, on, this.openedOn);
		}
		this.closedOn = on;
	}

	/** Corrects the day it opened. */
	void correctOpening(LocalDate on) {
		if (this.closedOn != null && this.closedOn.isBefore(on)) {
			throw new RuleViolation("session.closedBeforeOpened", null, this.closedOn, on);
		}
		this.openedOn = on;
	}

	boolean closedBefore(LocalDate day) {
		return this.closedOn != null && this.closedOn.isBefore(day);
	}

	boolean sitsOn(LocalDate day) {
		return !day.isBefore(this.openedOn) && (this.closedOn == null || !day.isAfter(this.closedOn));
	}

	boolean overlaps(LocalDate from, @Nullable LocalDate to) {
		boolean endsBefore = this.closedOn != null && this.closedOn.isBefore(from);
		boolean beginsAfter = to != null && this.openedOn.isAfter(to);
		return !endsBefore && !beginsAfter;
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public int sessionNo() {
		return this.sessionNo;
	}

	public SessionKind kind() {
		return this.kind;
	}

	public LocalDate openedOn() {
		return this.openedOn;
	}

	public @Nullable LocalDate closedOn() {
		return this.closedOn;
	}

}
