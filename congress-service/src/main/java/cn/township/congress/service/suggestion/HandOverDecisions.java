package cn.township.congress.service.suggestion;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.ReplyDeadline;
import cn.township.congress.domain.rule.RuleSnapshot;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.HandOverDecision;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.domain.territory.Agency;
import org.springframework.stereotype.Component;

/**
 * Turns what was entered into the presidium's decision with its deadlines.
 */
@Component
class HandOverDecisions {

	private final SuggestionDesk desk;

	private final HandOverTerms terms;

	HandOverDecisions(SuggestionDesk desk, HandOverTerms terms) {
		this.desk = desk;
		this.terms = terms;
	}

	HandOverDecision of(Suggestion suggestion, HandOverCommand command) {
		expect(suggestion, command);
		Long leadId = command.lead();
		if (leadId == null) {
			throw new RuleViolation("suggestion.handOver.leadMissing", LawArticle.DEP_51);
		}
		Agency lead = this.desk.openAgency(leadId);
		command.assisting().forEach(this.desk::openAgency);
		ReplyDeadline deadline = this.terms.deadline(suggestion.unitCode(), suggestion.occasion(), command.on(),
				command.months(), command.longGround());
		return new HandOverDecision(leadId, lead.name(), command.assisting(), deadline, command.longGround(),
				this.terms.sendBackUntil(suggestion.unitCode(), command.on()).date(),
				this.terms.opinionUntil(suggestion.unitCode(), command.on()), command.meeting(), command.decidedOn(),
				snapshot(this.terms.settings(suggestion.unitCode(), command.on())));
	}

	/** Notes until when it should have been handed over. */
	void expect(Suggestion suggestion, HandOverCommand command) {
		suggestion.expectHandOver(this.terms.handOverDue(suggestion, command.on()));
	}

	private static RuleSnapshot snapshot(Settings settings) {
		return settings.snapshot(SettingKey.SUGGESTION_REPLY_MONTHS, SettingKey.SUGGESTION_REPLY_MONTHS_MAX,
				SettingKey.SUGGESTION_DEADLINE_BASE, SettingKey.SUGGESTION_SENDBACK_DAYS,
				SettingKey.SUGGESTION_COHANDLER_DAYS, SettingKey.SUGGESTION_REASSIGN_DAYS,
				SettingKey.SUGGESTION_ASK_SIGNERS, SettingKey.SUGGESTION_EVALUATE_DAYS,
				SettingKey.SUGGESTION_REHANDLE_MONTHS, SettingKey.SUGGESTION_RESULT_CLASSES);
	}

}
