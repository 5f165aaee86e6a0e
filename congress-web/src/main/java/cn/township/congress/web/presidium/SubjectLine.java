package cn.township.congress.web.presidium;

import cn.township.congress.domain.presidium.SubjectKind;
import cn.township.congress.service.presidium.MeetingFile;
import cn.township.congress.web.shared.Badge;
import org.jspecify.annotations.Nullable;

/**
 * What an item moves on, with where it stands.
 *
 * @param proposal to whom it is to be handed over; none otherwise
 */
record SubjectLine(MeetingFile.Subject subject, @Nullable String proposal, Badge state) {

	public boolean isSuggestion() {
		return this.subject.kind() == SubjectKind.SUGGESTION;
	}

}
