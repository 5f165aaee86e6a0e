package cn.township.congress.service.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import cn.township.congress.domain.reminder.DeadlineKind;
import org.jspecify.annotations.Nullable;

/**
 * The suggestion a deadline is about.
 *
 * @param agencyId the agency that has to do it; none for the office
 */
record Subject(int unitCode, String unitName, long suggestionId, String title, @Nullable Long agencyId,
		@Nullable String agency) {

	/** The columns {@link #of} reads, of the suggestion s, its territory t, agency a. */
	static final String COLUMNS = "s.unit_code, t.name AS unit_name, s.id AS suggestion_id, s.serial_no, s.title,"
			+ " a.id AS agency_id, a.name AS agency";

	static Subject of(ResultSet row) throws SQLException {
		Integer number = row.getObject("serial_no", Integer.class);
		String title = ((number != null) ? "第" + number + "号" : "") + "「" + row.getString("title") + "」";
		return new Subject(row.getInt("unit_code"), row.getString("unit_name"), row.getLong("suggestion_id"), title,
				row.getObject("agency_id", Long.class), row.getString("agency"));
	}

	Deadline deadline(DeadlineKind kind, long subjectId, LocalDate from, LocalDate dueOn, String basis) {
		return new Deadline(this.unitCode, this.unitName, kind, subjectId, this.suggestionId, null, this.title, from,
				dueOn, basis, this.agencyId, this.agency, "/suggestions/" + this.suggestionId);
	}

	static String day(LocalDate day) {
		return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
	}

}
