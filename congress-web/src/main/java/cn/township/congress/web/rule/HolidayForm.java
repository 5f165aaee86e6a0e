package cn.township.congress.web.rule;

import java.util.List;
import java.util.stream.Collectors;

import cn.township.congress.domain.rule.HolidayTable.Day;
import cn.township.congress.service.rule.HolidayRow;
import cn.township.congress.service.rule.HolidayYear;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The table of a year as typed or pasted.
 *
 * @param table one line a day
 */
record HolidayForm(@NotNull(message = "{form.number.required}") @Nullable Integer year,
		@Size(max = 200, message = "{form.text.tooLong}") @Nullable String source,
		@NotBlank(message = "{form.holidays.required}") @Size(max = 20_000,
				message = "{form.text.tooLong}") @Nullable String table) {

	static HolidayForm of(HolidayYear year) {
		return new HolidayForm(year.year(), year.source(),
				year.days()
					.stream()
					.map((Day day) -> new HolidayRow(day.day(), day.kind(), day.name(), null).line())
					.collect(Collectors.joining("\n")));
	}

	static HolidayForm of(int year, List<HolidayRow> rows) {
		String source = rows.stream().map(HolidayRow::source).filter((s) -> s != null).findFirst().orElse("");
		return new HolidayForm(year, source, rows.stream().map(HolidayRow::line).collect(Collectors.joining("\n")));
	}

	String sourceOr(List<HolidayRow> rows) {
		boolean typed = this.source != null && !this.source.isBlank();
		return typed ? String.valueOf(this.source)
				: rows.stream().map(HolidayRow::source).filter((s) -> s != null).findFirst().orElse("");
	}

}
