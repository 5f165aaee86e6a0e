package cn.township.congress.web.deputy;

import java.util.Objects;

import cn.township.congress.service.deputy.AddDistrict;
import cn.township.congress.service.deputy.CorrectDistrict;
import cn.township.congress.service.deputy.DistrictTable.District;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A district as typed.
 *
 * @param version of the district the form was filled in with; none for a new one
 */
record DistrictForm(@Nullable Integer version,
		@NotNull(message = "{form.number.required}") @Positive @Max(999) @Nullable Integer districtNo,
		@NotBlank(message = "{form.district.required}") @Size(max = 60,
				message = "{form.short.tooLong}") @Nullable String name,
		@NotNull(message = "{form.number.required}") @Nullable Integer seats, @Positive @Nullable Integer voters) {

	static DistrictForm empty(int districtNo) {
		return new DistrictForm(null, districtNo, "", null, null);
	}

	static DistrictForm of(District district) {
		return new DistrictForm(district.version(), district.districtNo(), district.name(), district.seats(),
				district.voters());
	}

	AddDistrict.Command command(long term) {
		return new AddDistrict.Command(term, Objects.requireNonNull(this.districtNo), called(),
				Objects.requireNonNull(this.seats), this.voters);
	}

	CorrectDistrict.Command correction(long id) {
		return new CorrectDistrict.Command(id, Objects.requireNonNullElse(this.version, -1),
				Objects.requireNonNull(this.districtNo), called(), Objects.requireNonNull(this.seats), this.voters);
	}

	String called() {
		return Objects.requireNonNull(this.name).strip();
	}

}
