package cn.township.congress.domain.presidium;

import cn.township.congress.domain.deputy.MandateStatus;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to stand on the list of a presidium.
 *
 * @param status where the mandate stands
 * @param governmentPost post in a state administrative organ held now; none if nothing is
 * held
 * @param presiding chair or vice-chair of the congress
 * @param member a member already
 * @param secretaryGeneral also to be secretary-general of the session
 */
public record ListEntry(long mandateId, String name, MandateStatus status, @Nullable String governmentPost,
		boolean presiding, boolean member, boolean secretaryGeneral) {
}
