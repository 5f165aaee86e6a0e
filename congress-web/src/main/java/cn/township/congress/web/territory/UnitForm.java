package cn.township.congress.web.territory;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.territory.AddUnit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a new unit.
 */
record UnitForm(
		@NotNull @Pattern(regexp = "\\s*[1-9][0-9]{8}\\s*", message = "{territory.code.invalid}") @Nullable String code,
		@NotBlank @Nullable String name, @NotNull @Nullable UnitKind kind) {

	static UnitForm blank() {
		return new UnitForm(null, null, null);
	}

	/** To be called when nothing required is missing. */
	AddUnit.Command command() {
		if (this.code == null || this.name == null || this.kind == null) {
			throw new IllegalStateException("Not checked");
		}
		return new AddUnit.Command(AdminCode.parse(this.code), this.name, this.kind);
	}

}
