package cn.township.congress.service.presidium;

import java.util.List;

import cn.township.congress.domain.presidium.ListStatus;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * The list of a session's presidium, with whom it may name and where it can be put to the
 * vote.
 *
 * @param listId the list; none as long as nobody is named
 * @param candidates deputies who may be members
 * @param meetings meetings of the session held now, where it can be put to the vote
 */
public record ListFile(long courseId, int termNo, int sessionNo, @Nullable Long listId, int version,
		@Nullable ListStatus status, @Nullable Long voteId, List<Named> named, List<Candidate> candidates,
		List<Held> meetings) {

	/** 第十九届人大第三次会议. */
	public String session() {
		return "第" + ChineseNumber.of(this.termNo) + "届人大第" + ChineseNumber.of(this.sessionNo) + "次会议";
	}

	/** Somebody on the list. */
	public record Named(long mandateId, String name, @Nullable String governmentPost, boolean secretaryGeneral,
			boolean elected) {
	}

	/** A deputy who may be on it. */
	public record Candidate(long id, String name, String district) {
	}

	/** A meeting held with a quorum and not over. */
	public record Held(long id, String name) {
	}

}
