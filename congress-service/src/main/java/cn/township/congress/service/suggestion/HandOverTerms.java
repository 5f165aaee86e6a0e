package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.congress.Occasion;
import cn.township.congress.domain.rule.ReplyDeadline;
import cn.township.congress.domain.rule.ReplyTerms;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.rule.WorkdayDeadline;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.rule.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Works out the dates that follow from a hand-over, by the rules of the township on that
 * day; the same for the preview on the form and for the decision itself.
 */
@Component
class HandOverTerms {

	private final Rules rules;

	private final Congresses congresses;

	HandOverTerms(Rules rules, Congresses congresses) {
		this.rules = rules;
		this.congresses = congresses;
	}

	Settings settings(AdminCode unit, LocalDate on) {
		return this.rules.settings(unit, on);
	}

	ReplyDeadline deadline(AdminCode unit, Occasion occasion, LocalDate on, int months, @Nullable String longGround) {
		ReplyTerms terms = settings(unit, on).replyTerms();
		Optional<LocalDate> closed = occasion.inSession() ? closeOf(occasion) : Optional.empty();
		if (months == terms.regularMonths() && closed.isPresent()) {
			return ReplyDeadline.ofSession(on, closed.get(), terms);
		}
		return ReplyDeadline.from(on, months, terms, longGround);
	}

	/** Until when the agency may ask to send it back. */
	WorkdayDeadline sendBackUntil(AdminCode unit, LocalDate on) {
		return this.rules.calendar(unit).plus(on, settings(unit, on).days(SettingKey.SUGGESTION_SENDBACK_DAYS));
	}

	/** Until when an assisting agency gives its opinion to the leading one. */
	LocalDate opinionUntil(AdminCode unit, LocalDate on) {
		return this.rules.calendar(unit).plus(on, settings(unit, on).days(SettingKey.SUGGESTION_COHANDLER_DAYS)).date();
	}

	/** Until when the deputy's evaluation is expected. */
	WorkdayDeadline evaluateUntil(AdminCode unit, LocalDate repliedOn) {
		return this.rules.calendar(unit)
			.plus(repliedOn, settings(unit, repliedOn).days(SettingKey.SUGGESTION_EVALUATE_DAYS));
	}

	/** Until when another agency should take over what was asked to be sent back. */
	WorkdayDeadline reassignUntil(AdminCode unit, LocalDate requestedOn) {
		return this.rules.calendar(unit)
			.plus(requestedOn, settings(unit, requestedOn).days(SettingKey.SUGGESTION_REASSIGN_DAYS));
	}

	/** Until when it should be handed over, counted from that day. */
	WorkdayDeadline handOverUntil(AdminCode unit, LocalDate from) {
		return this.rules.calendar(unit).plus(from, settings(unit, from).days(SettingKey.SUGGESTION_HANDOVER_DAYS));
	}

	/**
	 * By when one that is handed over on this day should have been: within the working
	 * days, counted from the close of the session it was made at, which may be still to
	 * come, or from the day it was put forward.
	 */
	LocalDate handOverDue(Suggestion suggestion, LocalDate on) {
		AdminCode unit = suggestion.unitCode();
		if (!suggestion.occasion().inSession()) {
			return handOverUntil(unit, suggestion.submittedOn()).date();
		}
		return closeOf(suggestion.occasion()).map((closed) -> handOverUntil(unit, closed).date()).orElse(on);
	}

	/** The classes a reply of that day can have. */
	Set<ResultClass> resultClasses(AdminCode unit, LocalDate on) {
		return settings(unit, on).selection(SettingKey.SUGGESTION_RESULT_CLASSES)
			.stream()
			.map(ResultClass::valueOf)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(ResultClass.class)));
	}

	/** How that is counted, and what it rests on. */
	String handOverBasis(AdminCode unit, LocalDate submittedOn) {
		Settings settings = settings(unit, submittedOn);
		return "自提出起" + settings.days(SettingKey.SUGGESTION_HANDOVER_DAYS).label() + "，"
				+ settings.basis(SettingKey.SUGGESTION_HANDOVER_DAYS).label();
	}

	private Optional<LocalDate> closeOf(Occasion occasion) {
		Long session = occasion.sessionId();
		return (session == null) ? Optional.empty()
				: this.congresses.findById(occasion.congressId()).flatMap((c) -> c.closeOf(session));
	}

}
