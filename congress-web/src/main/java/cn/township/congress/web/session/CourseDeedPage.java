package cn.township.congress.web.session;

import java.util.List;

import cn.township.congress.service.session.CourseDetail;
import cn.township.congress.service.session.CourseHead;
import cn.township.congress.web.shared.Choice;

/**
 * What the template asks about a step.
 *
 * @param meetings meetings of the presidium on record that may have decided it
 * @param warnsShort whether the notice is short and has to be confirmed
 */
record CourseDeedPage(CourseDeed deed, CourseHead head, List<Choice> meetings, boolean warnsShort,
		List<CourseDetail.FollowUp> open) {

	/** Where its texts stand in messages.properties. */
	public String key() {
		return "CourseDeed." + this.deed.name();
	}

	public String path() {
		return this.deed.path();
	}

	public boolean asks(String field) {
		return this.deed.has(CourseDeed.Field.valueOf(field));
	}

	public boolean asksMeeting() {
		return this.deed.has(CourseDeed.Field.MEETING) && !this.meetings.isEmpty();
	}

	/** Whether one fifth of the deputies may have demanded it. */
	public boolean asksProposers() {
		return this.deed == CourseDeed.CONVENE && this.head.isExtraordinary();
	}

}
