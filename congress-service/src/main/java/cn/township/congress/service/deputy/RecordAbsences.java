package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import cn.township.congress.domain.deputy.Attendance;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Enters who did not attend a session, with or without leave (代表法第十三条). Nothing follows
 * from it by itself.
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class RecordAbsences {

	private static final String SUSPENDED = "SELECT EXISTS (SELECT FROM suspension u WHERE u.mandate_id = :mandate"
			+ " AND u.from_on <= :day AND (u.until_on IS NULL OR u.until_on > :day))";

	private static final String STORE = """
			INSERT INTO session_absence AS a (unit_code, session_id, mandate_id, attendance, approver, reason, recorded_at, recorded_by)
			VALUES (:unit, :session, :mandate, :attendance, :approver, :reason, :at, :by)
			ON CONFLICT (session_id, mandate_id) DO UPDATE SET attendance = excluded.attendance,
			  approver = excluded.approver, reason = coalesce(excluded.reason, a.reason),
			  recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by, version = a.version + 1
			WHERE (a.attendance, a.approver) IS DISTINCT FROM (excluded.attendance, excluded.approver)
			  OR excluded.reason IS NOT NULL""";

	private final JdbcClient jdbc;

	private final DeputyMandates mandates;

	private final CurrentUser currentUser;

	private final Clock clock;

	RecordAbsences(JdbcClient jdbc, DeputyMandates mandates, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.mandates = mandates;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	public void execute(Command command) {
		LocalDate opened = this.jdbc.sql("SELECT opened_on FROM congress_session WHERE id = :id AND unit_code = :unit")
			.param("id", command.sessionId())
			.param("unit", this.currentUser.actor().unitCode().value())
			.query(LocalDate.class)
			.optional()
			.orElseThrow(() -> new NotFound("session", command.sessionId()));
		if (opened.isAfter(LocalDate.now(this.clock))) {
			throw new RuleViolation("absence.notYet", LawArticle.DEP_13, opened);
		}
		command.entries().forEach((entry) -> store(command, entry, opened));
	}

	private void store(Command command, Entry entry, LocalDate opened) {
		if (entry.attendance() == Attendance.PRESENT && !isRecorded(command.sessionId(), entry.mandateId())) {
			return;
		}
		DeputyMandate mandate = this.mandates.findById(entry.mandateId())
			.filter((one) -> one.isInOfficeOn(opened))
			.orElseThrow(() -> new NotFound("deputy in office", entry.mandateId()));
		if (entry.attendance() != Attendance.PRESENT && isSuspended(mandate.id(), opened)) {
			throw new RuleViolation("absence.suspended", LawArticle.DEP_61);
		}
		if (entry.attendance() == Attendance.ON_LEAVE && command.approver() == null) {
			throw new RuleViolation("absence.noApprover", LawArticle.DEP_13);
		}
		Actor actor = this.currentUser.actor();
		this.jdbc.sql(STORE)
			.param("unit", actor.unitCode().value())
			.param("session", command.sessionId())
			.param("mandate", mandate.id())
			.param("attendance", entry.attendance().name())
			.param("approver", (entry.attendance() == Attendance.ON_LEAVE) ? command.approver() : null)
			.param("reason", entry.reason())
			.param("at", OffsetDateTime.ofInstant(this.clock.instant(), Times.ZONE))
			.param("by", actor.displayName())
			.update();
	}

	private boolean isRecorded(long session, long mandate) {
		return this.jdbc
			.sql("SELECT EXISTS (SELECT FROM session_absence WHERE session_id = :session AND mandate_id = :mandate)")
			.param("session", session)
			.param("mandate", mandate)
			.query(Boolean.class)
			.single();
	}

	private boolean isSuspended(long mandate, LocalDate day) {
		return this.jdbc.sql(SUSPENDED).param("mandate", mandate).param("day", day).query(Boolean.class).single();
	}

	/**
	 * What is asked for.
	 *
	 * @param approver who gave leave; needed where anybody was on leave
	 */
	public record Command(long sessionId, @Nullable String approver, List<Entry> entries) {
	}

	/**
	 * One deputy.
	 *
	 * @param reason why absent; nothing leaves what is on record
	 */
	public record Entry(long mandateId, Attendance attendance, @Nullable String reason) {
	}

}
