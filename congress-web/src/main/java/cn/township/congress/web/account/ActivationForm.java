package cn.township.congress.web.account;

import cn.township.congress.service.account.ActivateAccount;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a new account types.
 */
record ActivationForm(@NotBlank @Nullable String username, @NotBlank @Nullable String code,
		@NotBlank @Nullable String password, @NotBlank @Nullable String again) {

	boolean agrees() {
		return this.password != null && this.password.equals(this.again);
	}

	ActivateAccount.Command command() {
		return new ActivateAccount.Command(Typed.text(this.username), Typed.text(this.code), Typed.text(this.password));
	}

	@Override
	public String toString() {
		return String.valueOf(this.username);
	}

}
