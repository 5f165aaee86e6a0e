package cn.township.congress.web.liaison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.township.congress.service.liaison.AssignToGroup;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Deputies who are to join a group, as chosen.
 */
record MembersForm(@NotEmpty(message = "{form.members.required}") @Nullable List<Long> members,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate from, @Nullable Boolean moving) {

	AssignToGroup.Command command(long groupId) {
		return new AssignToGroup.Command(groupId,
				Objects.requireNonNull(this.members).stream().filter(Objects::nonNull).distinct().toList(),
				Objects.requireNonNull(this.from), Boolean.TRUE.equals(this.moving));
	}

}
