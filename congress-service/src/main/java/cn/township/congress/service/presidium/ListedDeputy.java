package cn.township.congress.service.presidium;

import org.jspecify.annotations.Nullable;

/**
 * A deputy as named for the list of a presidium.
 *
 * @param governmentPost post in a state administrative organ held now; none otherwise
 */
public record ListedDeputy(long mandateId, @Nullable String governmentPost, boolean secretaryGeneral) {
}
