package cn.township.congress.web.presidium;

import java.util.Objects;

import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.service.presidium.PutPresidiumList;
import org.jspecify.annotations.Nullable;

/**
 * How a list is put to the vote, as typed.
 */
record PutListForm(@Nullable Long list, @Nullable Integer version, @Nullable Long meeting,
		@Nullable VotingMethod method, @Nullable Boolean byName) {

	boolean isComplete() {
		return this.list != null && this.version != null && this.meeting != null;
	}

	PutPresidiumList.Command command() {
		return new PutPresidiumList.Command(Objects.requireNonNull(this.list), Objects.requireNonNull(this.version),
				Objects.requireNonNull(this.meeting), (this.method != null) ? this.method : VotingMethod.SHOW_OF_HANDS,
				false, Boolean.TRUE.equals(this.byName));
	}

}
