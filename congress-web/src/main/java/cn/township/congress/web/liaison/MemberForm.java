package cn.township.congress.web.liaison;

import java.time.LocalDate;

import cn.township.congress.domain.liaison.GroupRole;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one member, or of the whole group, from a day on.
 */
record MemberForm(@Nullable Integer version, @Nullable GroupRole role,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate on) {
}
