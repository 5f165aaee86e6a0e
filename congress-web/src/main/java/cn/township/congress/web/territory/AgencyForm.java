package cn.township.congress.web.territory;

import java.util.Objects;

import cn.township.congress.domain.territory.AgencyKind;
import cn.township.congress.service.territory.AgencyEntry;
import cn.township.congress.service.territory.SaveAgency;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An agency as typed.
 */
record AgencyForm(@Nullable Integer version,
		@NotBlank(message = "{form.agency.required}") @Size(max = 60,
				message = "{form.short.tooLong}") @Nullable String name,
		@NotNull(message = "{form.choice.required}") @Nullable AgencyKind kind,
		@Size(max = 40, message = "{form.contact.tooLong}") @Nullable String contactName,
		@Pattern(regexp = "\\s*|[0-9０-９+()（）\\-－转 ]{5,30}", message = "{form.phone.wrong}") @Nullable String phone) {

	static AgencyForm empty() {
		return new AgencyForm(null, "", null, "", "");
	}

	static AgencyForm of(AgencyEntry agency) {
		return new AgencyForm(agency.version(), agency.name(), agency.kind(),
				Objects.requireNonNullElse(agency.contactName(), ""), Objects.requireNonNullElse(agency.phone(), ""));
	}

	SaveAgency.Command command(@Nullable Long id) {
		return new SaveAgency.Command(id, Objects.requireNonNullElse(this.version, -1),
				Objects.requireNonNull(this.name).strip(), Objects.requireNonNull(this.kind),
				blankToNull(this.contactName), blankToNull(this.phone));
	}

	/** For the page that shows both texts after a lost update. */
	String text() {
		return this.name + "\n" + this.contactName + "\n" + this.phone;
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
