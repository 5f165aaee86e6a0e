package cn.township.congress.web.session;

import java.util.Objects;

import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.VotingMethod;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * At which meeting and how the agenda is put to the vote.
 */
record AdoptForm(@NotNull(message = "{form.choice.required}") @Nullable Long meetingId,
		@NotNull(message = "{form.choice.required}") @Nullable VotingMethod method) {

	Ballot ballot() {
		VotingMethod how = Objects.requireNonNull(this.method);
		return new Ballot(how, how == VotingMethod.BALLOT);
	}

}
