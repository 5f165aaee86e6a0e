package cn.township.congress.web.office;

import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.web.shared.Choice;
import org.jspecify.annotations.Nullable;

/**
 * How something is voted on, as one chooses it on a page.
 */
enum VotingWay {

	/** By hands. */
	HANDS("举手表决", Ballot.SHOW_OF_HANDS),

	/** On paper, in secret. */
	SECRET("无记名投票", Ballot.SECRET),

	/** By a device. */
	ELECTRONIC("电子表决", new Ballot(VotingMethod.ELECTRONIC, false));

	private final String label;

	private final Ballot ballot;

	VotingWay(String label, Ballot ballot) {
		this.label = label;
		this.ballot = ballot;
	}

	static Ballot ballotOf(@Nullable VotingWay way) {
		return (way != null) ? way.ballot : Ballot.SHOW_OF_HANDS;
	}

	static List<Choice> choices() {
		return Arrays.stream(values()).map((way) -> new Choice(way.name(), way.label)).toList();
	}

}
