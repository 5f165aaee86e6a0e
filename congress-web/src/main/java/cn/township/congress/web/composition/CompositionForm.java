package cn.township.congress.web.composition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import cn.township.congress.service.deputy.DeputySet;
import cn.township.congress.web.shared.Address;
import org.jspecify.annotations.Nullable;

/**
 * What the reader asked of the table, as it stands in the address; nonsense counts as not
 * asked.
 *
 * @param unit an area below the reader's
 * @param deputies those in office, or those elected who are not yet
 * @param day the day counted
 * @param by the dimension by which the areas below are compared
 */
record CompositionForm(@Nullable String unit, @Nullable String deputies, @Nullable String day, @Nullable String by) {

	public @Nullable Integer unitCode() {
		boolean code = this.unit != null && this.unit.strip().matches("[1-9][0-9]{8}");
		return code ? Integer.valueOf(this.unit.strip()) : null;
	}

	public DeputySet set() {
		return DeputySet.TO_TAKE_OFFICE.name().equals(this.deputies) ? DeputySet.TO_TAKE_OFFICE : DeputySet.IN_OFFICE;
	}

	@Nullable LocalDate dayOrNull() {
		try {
			return (this.day == null || this.day.isBlank()) ? null : LocalDate.parse(this.day.strip());
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	String dimension() {
		return (this.by == null || this.by.isBlank()) ? "sex" : this.by;
	}

	/** The address that asks this of the path. */
	Address at(String path) {
		return Address.of(path)
			.with("unit", unitCode())
			.with("deputies", (set() == DeputySet.IN_OFFICE) ? null : set().name())
			.with("day", dayOrNull())
			.with("by", this.by);
	}

}
