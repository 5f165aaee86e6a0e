package cn.township.congress.domain.presidium;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.shared.RuleViolation;

/**
 * What the province settles for the members of a presidium, as it was on a day.
 *
 * @param settings the values in force
 */
public record ListRules(Settings settings) {

	/**
	 * @throws RuleViolation if there would be too few or too many members
	 */
	void requireSize(int members) {
		int least = this.settings.number(SettingKey.PRESIDIUM_SIZE_MIN);
		int most = this.settings.number(SettingKey.PRESIDIUM_SIZE_MAX);
		if (members < least) {
			throw new RuleViolation("presidium.tooFew", this.settings.basis(SettingKey.PRESIDIUM_SIZE_MIN), members,
					least, most);
		}
		if (members > most) {
			throw new RuleViolation("presidium.tooMany", this.settings.basis(SettingKey.PRESIDIUM_SIZE_MAX), members,
					least, most);
		}
	}

	/**
	 * Chair and vice-chairs hold no post in a state administrative organ (地方组织法第十八条); the
	 * other members where the province bars them as well.
	 * @throws RuleViolation if the nominee holds one and may not
	 */
	void requireNoGovernmentPost(ListEntry nominee) {
		if (nominee.governmentPost() == null) {
			return;
		}
		if (nominee.presiding()) {
			throw new RuleViolation("presidium.chairInGovernment", LawArticle.ORG_18, nominee.name(),
					nominee.governmentPost());
		}
		if (this.settings.flag(SettingKey.PRESIDIUM_BAR_GOVERNMENT_POSTS)) {
			throw new RuleViolation("presidium.memberInGovernment",
					this.settings.basis(SettingKey.PRESIDIUM_BAR_GOVERNMENT_POSTS), nominee.name(),
					nominee.governmentPost());
		}
	}

	/**
	 * Whether the presidium is elected anew at each session, so that the earlier ends.
	 */
	public boolean isElectedPerSession() {
		return "PER_SESSION".equals(this.settings.choice(SettingKey.PRESIDIUM_ELECTED));
	}

}
