package cn.township.congress.service.inquiry;

import java.time.LocalDate;

import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.deputy.Signatories;
import cn.township.congress.service.rule.Rules;
import org.springframework.stereotype.Component;

/**
 * How many deputies may jointly put forward an interpellation (地方组织法第二十四条); where a
 * province says so, a fifth of a congress of forty deputies or fewer.
 */
@Component
class FewestSigners {

	private static final int SMALL = 40;

	private final Rules rules;

	private final Signatories signatories;

	FewestSigners(Rules rules, Signatories signatories) {
		this.rules = rules;
		this.signatories = signatories;
	}

	int on(LocalDate day, AdminCode unit, long congressId) {
		Settings settings = this.rules.settings(unit, day);
		int fewest = settings.number(SettingKey.INTERPELLATION_MIN_SIGNERS);
		int all = this.signatories.inOffice(day, unit, congressId);
		boolean fifth = all > 0 && all <= SMALL && settings.flag(SettingKey.INTERPELLATION_FIFTH_IF_SMALL);
		return fifth ? Math.min(fewest, Majority.ONE_FIFTH_OR_MORE.of(all)) : fewest;
	}

}
