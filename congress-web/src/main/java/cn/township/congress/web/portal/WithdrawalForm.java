package cn.township.congress.web.portal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a deputy withdraws a suggestion: the withdrawal in writing.
 */
record WithdrawalForm(@Nullable Integer version, @NotBlank(message = "{form.withdrawal.required}") @Size(max = 2000,
		message = "{form.text.tooLong}") @Nullable String note) {

	int versionOrNone() {
		return (this.version != null) ? this.version : -1;
	}

	String text() {
		return (this.note == null) ? "" : this.note.strip();
	}

}
