package cn.township.congress.service.deputy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is shown on request only.
 *
 * @param birthDay none where only the month is known
 */
public record PersonalData(@Nullable String phone, @Nullable String idNumber, @Nullable String address,
		@Nullable LocalDate birthDay) {
}
