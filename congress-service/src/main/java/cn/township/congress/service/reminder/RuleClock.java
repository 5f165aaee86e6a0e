package cn.township.congress.service.reminder;

import java.time.LocalDate;

import cn.township.congress.domain.reminder.DeadlineKind;
import cn.township.congress.domain.rule.DayCount;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.rule.WorkdayDeadline;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a suggestion other than that of the reply: by the rules of the township on
 * the day it began, or until a day somebody named.
 *
 * @param dueOn the named day; none where it follows from the rules
 */
record RuleClock(DeadlineKind kind, long subjectId, Subject subject, LocalDate from, @Nullable LocalDate dueOn) {

	AdminCode unit() {
		return new AdminCode(this.subject.unitCode());
	}

	Deadline deadline(RuleBook book) {
		if (this.dueOn != null) {
			return this.subject.deadline(this.kind, this.subjectId, this.from, this.dueOn, named(book));
		}
		SettingKey key = switch (this.kind) {
			case HAND_OVER -> SettingKey.SUGGESTION_HANDOVER_DAYS;
			case SEND_BACK -> SettingKey.SUGGESTION_REASSIGN_DAYS;
			default -> SettingKey.SUGGESTION_EVALUATE_DAYS;
		};
		Settings settings = book.settings(unit(), this.from);
		DayCount days = settings.days(key);
		WorkdayDeadline until = book.calendar(unit()).plus(this.from, days);
		String law = (this.kind == DeadlineKind.HAND_OVER) ? LawArticle.ORG_42.label() + "，" : "";
		String note = until.isEstimated() ? "（" + until.note() + "）" : "";
		return this.subject.deadline(this.kind, this.subjectId, this.from, until.date(), "自" + Subject.day(this.from)
				+ event() + "起" + days.label() + "，" + law + settings.basis(key).label() + note);
	}

	private String named(RuleBook book) {
		return "自" + Subject.day(this.from) + event() + "起" + switch (this.kind) {
			case CO_OPINION -> assisting(book);
			case PROMISE -> "算，" + LocalRule.PROVINCE.label();
			default -> "算，" + LawArticle.DEP_52.label();
		};
	}

	/** With the days of the rules, where the day was not named otherwise. */
	private String assisting(RuleBook book) {
		Settings settings = book.settings(unit(), this.from);
		DayCount days = settings.days(SettingKey.SUGGESTION_COHANDLER_DAYS);
		boolean regular = book.calendar(unit()).plus(this.from, days).date().equals(this.dueOn);
		return (regular ? days.label() : "算") + "，" + settings.basis(SettingKey.SUGGESTION_COHANDLER_DAYS).label();
	}

	/** What happened on the day from which it is counted. */
	private String event() {
		return switch (this.kind) {
			case HAND_OVER -> "提出";
			case SEND_BACK -> "申请退办";
			case EVALUATION -> "答复";
			case PROMISE -> "答复承诺";
			case INSPECTION -> "督办";
			case URGING -> "催办";
			default -> "交办";
		};
	}

}
