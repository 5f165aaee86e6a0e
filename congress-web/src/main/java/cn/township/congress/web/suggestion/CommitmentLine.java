package cn.township.congress.web.suggestion;

import cn.township.congress.service.suggestion.CommitmentRow;
import cn.township.congress.web.shared.Badge;
import org.jspecify.annotations.Nullable;

/**
 * A promised matter on the page.
 *
 * @param due how many days are left, while it is to be kept
 * @param mayReport whether progress can be entered now
 */
record CommitmentLine(CommitmentRow row, @Nullable Badge due, boolean mayReport) {
}
