package cn.township.congress.web.deputy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

import cn.township.congress.domain.deputy.HigherLevel;
import cn.township.congress.web.shared.Address;
import org.jspecify.annotations.Nullable;

/**
 * The filter as it stands in the address; what makes no sense is left out.
 */
record HigherFilterForm(@Nullable String level, @Nullable String unit, @Nullable String day) {

	@Nullable HigherLevel levelOrNull() {
		return Arrays.stream(HigherLevel.values()).filter((l) -> l.name().equals(this.level)).findFirst().orElse(null);
	}

	@Nullable Integer unitCode() {
		return (this.unit != null && this.unit.matches("[0-9]{9}")) ? Integer.valueOf(this.unit) : null;
	}

	@Nullable LocalDate dayOrNull() {
		try {
			return (this.day == null || this.day.isBlank()) ? null : LocalDate.parse(this.day.strip());
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	Address address() {
		return Address.of("/deputies/higher").with("level", this.level).with("unit", this.unit).with("day", this.day);
	}

}
