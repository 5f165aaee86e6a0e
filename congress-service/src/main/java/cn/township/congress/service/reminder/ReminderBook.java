package cn.township.congress.service.reminder;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.territory.CodeRange;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where reminders are written down as they are given. Writing those of a day again adds
 * nothing.
 */
@Component
class ReminderBook {

	private static final CodeRange EVERYWHERE = new CodeRange(0, 999_999_999);

	private static final int BATCH = 500;

	private static final String INSERT = """
			INSERT INTO reminder (unit_code, kind, subject_id, suggestion_id, obligation_kind, title, counted_from, due_on,
			  basis, step, role, agency_id, reminded_on)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

	private final Reminding reminding;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	ReminderBook(Reminding reminding, JdbcClient jdbc, JdbcTemplate batches) {
		this.reminding = reminding;
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Writes what the day calls for; a second instance waits and then finds it done. */
	void write(LocalDate day) {
		this.jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('reminder'))").query((row, number) -> number).list();
		List<Object[]> rows = this.reminding.on(day, EVERYWHERE, null)
			.stream()
			.flatMap((due) -> due.roles().stream().map((role) -> row(due, role, day)))
			.toList();
		this.batches.batchUpdate(INSERT, rows, BATCH, (statement, values) -> {
			for (int i = 0; i < values.length; i++) {
				statement.setObject(i + 1, values[i]);
			}
		});
	}

	private static Object[] row(Due due, Role role, LocalDate day) {
		Deadline deadline = due.deadline();
		return new Object[] { deadline.unitCode(), deadline.kind().name(), deadline.subjectId(),
				deadline.suggestionId(), (deadline.task() != null) ? deadline.task().name() : null, deadline.title(),
				deadline.countedFrom(), deadline.dueOn(), deadline.basis(), String.valueOf(due.step()), role.name(),
				(role == Role.AGENCY) ? deadline.agencyId() : null, day };
	}

}
