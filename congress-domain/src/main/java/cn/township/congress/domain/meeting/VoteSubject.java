package cn.township.congress.domain.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What a line of a vote stands for.
 *
 * @param title as it stands on the ballot
 * @param itemId the item of the agenda it decides; none for candidates and lists
 */
public record VoteSubject(String title, @Nullable Long itemId) {

	public static VoteSubject of(String title) {
		return new VoteSubject(title, null);
	}

}
