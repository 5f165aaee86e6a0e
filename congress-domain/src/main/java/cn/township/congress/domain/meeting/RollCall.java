package cn.township.congress.domain.meeting;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.shared.RuleViolation;

/**
 * The result of calling the roll. Everybody in office on that day is due, those whose
 * duties are suspended included: they count in the base but cannot attend (代表法第六十一条).
 *
 * @param due everybody in office (应到)
 * @param suspended of these, with duties suspended
 * @param onLeave absent with leave (请假)
 * @param absent absent without leave (缺席)
 * @param present signed in (实到)
 * @param rule how many are needed
 */
public record RollCall(int due, int suspended, int onLeave, int absent, int present, Majority rule) {

	/**
	 * @throws RuleViolation if the parts do not add up to those due
	 */
	public RollCall {
		if (due < 1) {
			throw new RuleViolation("meeting.nobodyDue", LawArticle.ORG_14);
		}
		if (suspended < 0 || onLeave < 0 || absent < 0 || present < 0
				|| suspended + onLeave + absent + present != due) {
			throw new RuleViolation("meeting.rollDisagrees", LawArticle.ORG_14, due,
					present + onLeave + absent + suspended);
		}
	}

	/** How many must be present. */
	public int needed() {
		return this.rule.of(this.due);
	}

	public boolean isQuorate() {
		return this.present >= needed();
	}

	/**
	 * The sentence for the script and the record: 应到代表60名，请假2名，缺席1名，实到57名，符合法定人数.
	 * @param who 代表 or 主席团成员
	 */
	public String sentence(String who) {
		StringBuilder text = new StringBuilder("应到").append(who).append(this.due).append("名");
		if (this.suspended > 0) {
			text.append("（其中暂停执行职务").append(this.suspended).append("名）");
		}
		return text.append("，请假")
			.append(this.onLeave)
			.append("名，缺席")
			.append(this.absent)
			.append("名，实到")
			.append(this.present)
			.append(isQuorate() ? "名，符合法定人数" : "名，不足" + needed() + "名，不符合法定人数")
			.toString();
	}

}
