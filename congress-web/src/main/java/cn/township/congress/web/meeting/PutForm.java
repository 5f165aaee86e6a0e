package cn.township.congress.web.meeting;

import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.service.meeting.PutToVote;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is put to the vote, as typed.
 */
record PutForm(@Nullable List<String> items,
		@NotBlank(message = "{form.voteTitle.required}") @Size(max = 200,
				message = "{form.text.tooLong}") @Nullable String title,
		@NotNull(message = "{form.choice.required}") @Nullable VotingMethod method, @Nullable Boolean secret) {

	PutToVote.Command command(long meetingId) {
		List<Long> ids = chosen().stream().filter((id) -> id.matches("[0-9]{1,18}")).map(Long::valueOf).toList();
		return new PutToVote.Command(meetingId, Objects.requireNonNull(this.title).strip(),
				Objects.requireNonNull(this.method), Boolean.TRUE.equals(this.secret), ids);
	}

	private List<String> chosen() {
		return (this.items != null) ? this.items : List.of();
	}

}
