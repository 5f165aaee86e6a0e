package cn.township.congress.domain.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What an item of an agenda says.
 *
 * @param presenter who reports or explains; none if nobody does
 * @param needsVote whether it is put to the vote
 */
public record AgendaText(AgendaKind kind, String title, @Nullable String presenter, boolean needsVote) {
}
