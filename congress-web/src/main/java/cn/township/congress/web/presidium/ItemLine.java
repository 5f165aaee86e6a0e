package cn.township.congress.web.presidium;

import java.util.List;

import cn.township.congress.service.presidium.MeetingFile;
import cn.township.congress.web.shared.Badge;
import org.jspecify.annotations.Nullable;

/**
 * An item on the page of its meeting.
 *
 * @param subjects what it moves on
 * @param result the count of its vote; none without one
 * @param mayHear whether it can be said to have been heard
 */
record ItemLine(MeetingFile.Item item, List<SubjectLine> subjects, Badge status, @Nullable String result,
		boolean mayHear) {

	/** Whether it moves suggestions on, for which agencies are proposed. */
	public boolean isHandOver() {
		return this.subjects.stream().anyMatch(SubjectLine::isSuggestion);
	}

}
