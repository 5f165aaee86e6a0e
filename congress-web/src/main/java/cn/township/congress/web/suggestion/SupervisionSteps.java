package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import cn.township.congress.domain.rule.DueState;
import cn.township.congress.domain.suggestion.UrgingLetter;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.suggestion.ClockKind;
import cn.township.congress.service.suggestion.RunningClock;
import cn.township.congress.service.suggestion.SuggestionDetail;
import cn.township.congress.service.suggestion.SuggestionProcedure;
import cn.township.congress.web.shared.Action;

/**
 * What office and leaders can do to have a suggestion handled in time: urging letters,
 * inspections, key supervision (代表法第五十二条).
 */
record SupervisionSteps(SuggestionDetail detail, Actor actor, LocalDate today) {

	private static final Set<ClockKind> AGENCYS = Set.of(ClockKind.REPLY, ClockKind.REHANDLING, ClockKind.PROMISE);

	static SupervisionSteps of(SuggestionDetail detail, Actor actor, LocalDate today) {
		return new SupervisionSteps(detail, actor, today);
	}

	/** An urging letter stands beside the main button once the deadline has passed. */
	void addTo(List<Action> others, List<Action> more) {
		boolean open = !this.detail.head().status().isClosed();
		if (this.actor.may(Permission.URGE_SUGGESTION)) {
			urging(others, more);
			if (open && this.detail.head().handedOverOn() != null) {
				more.add(open("登记督办检查", "inspect"));
			}
		}
		if (this.actor.may(Permission.SUPERVISE_SUGGESTION)) {
			key(more, open);
		}
	}

	private void urging(List<Action> others, List<Action> more) {
		LocalDate due = this.detail.procedure()
			.firstClock()
			.filter((clock) -> AGENCYS.contains(clock.kind()))
			.map(RunningClock::dueOn)
			.orElse(null);
		boolean near = due != null && !this.today.isBefore(due.minusDays(DueState.SOON_DAYS));
		if (due != null && near && this.detail.head().urged() < UrgingLetter.STEPS) {
			(due.isBefore(this.today) ? others : more).add(open("发催办函", "urge"));
		}
	}

	private void key(List<Action> more, boolean open) {
		SuggestionProcedure.KeyLine key = this.detail.procedure().key();
		if (key == null && open && this.detail.head().serialNo() != null) {
			more.add(open("列为重点督办", "key"));
		}
		if (key != null && key.endedOn() == null) {
			more.add(open("结束重点督办", "end-key"));
		}
	}

	private Action open(String label, String deed) {
		return Action.open(label, "/suggestions/" + this.detail.head().id() + "/" + deed);
	}

}
