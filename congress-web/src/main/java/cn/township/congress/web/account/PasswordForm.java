package cn.township.congress.web.account;

import cn.township.congress.service.account.ChangePassword;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to change one's password. Blank until posted.
 */
record PasswordForm(@NotBlank @Nullable String present, @NotBlank @Nullable String password,
		@NotBlank @Nullable String again) {

	boolean agrees() {
		return this.password != null && this.password.equals(this.again);
	}

	ChangePassword.Command command() {
		return new ChangePassword.Command(Typed.text(this.present), Typed.text(this.password));
	}

	@Override
	public String toString() {
		return "…";
	}

}
