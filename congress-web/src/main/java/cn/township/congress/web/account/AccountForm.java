package cn.township.congress.web.account;

import cn.township.congress.domain.account.Holder;
import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a new account.
 */
record AccountForm(@NotBlank @Nullable String displayName, @NotBlank @Nullable String username,
		@NotNull @Nullable Integer unit, @NotNull @Nullable Role role, @Nullable Long agency) {

	static AccountForm blank(@Nullable Integer unit) {
		return new AccountForm(null, null, unit, null, null);
	}

	/** To be called when nothing required is missing. */
	Holder holder() {
		if (this.unit == null || this.role == null) {
			throw new IllegalStateException("Not checked");
		}
		return new Holder(Typed.text(this.username), Typed.text(this.displayName), this.role, new AdminCode(this.unit),
				this.agency);
	}

}
