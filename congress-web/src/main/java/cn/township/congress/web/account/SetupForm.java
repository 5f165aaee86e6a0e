package cn.township.congress.web.account;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Setup;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to begin an empty installation.
 */
record SetupForm(@NotBlank @Nullable String code,
		@NotBlank @Pattern(regexp = "\\s*([1-9][0-9]{5}|[1-9][0-9]{8})\\s*",
				message = "{setup.county.invalid}") @Nullable String county,
		@NotBlank @Nullable String provinceName, @NotBlank @Nullable String cityName,
		@NotBlank @Nullable String countyName, @NotBlank @Nullable String username,
		@NotBlank @Nullable String displayName, @NotBlank @Nullable String password, @NotBlank @Nullable String again) {

	boolean agrees() {
		return this.password != null && this.password.equals(this.again);
	}

	Setup.Command command() {
		return new Setup.Command(Typed.text(this.code), AdminCode.parse(Typed.text(this.county)),
				Typed.text(this.provinceName), Typed.text(this.cityName), Typed.text(this.countyName),
				Typed.text(this.username), Typed.text(this.displayName), Typed.text(this.password));
	}

	@Override
	public String toString() {
		return String.valueOf(this.username);
	}

}
