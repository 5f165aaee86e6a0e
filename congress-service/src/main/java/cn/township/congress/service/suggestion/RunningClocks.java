package cn.township.congress.service.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.rule.WorkdayDeadline;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.domain.territory.AdminCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds every clock that runs on a suggestion now, by the rules of its township on the
 * day each began.
 */
@Component
class RunningClocks {

	private final HandOverTerms terms;

	private final Clock clock;

	RunningClocks(HandOverTerms terms, Clock clock) {
		this.terms = terms;
		this.clock = clock;
	}

	/** The one that matters most first. */
	List<RunningClock> of(SuggestionDetail detail) {
		return new Reading(detail).read();
	}

	/** Whether the township asks the joint signers for their verdict as well. */
	boolean asksEveryone(SuggestionDetail detail) {
		return this.terms.settings(new AdminCode(detail.head().unitCode()), LocalDate.now(this.clock))
			.choice(SettingKey.SUGGESTION_ASK_SIGNERS)
			.equals("ALL");
	}

	private final class Reading {

		private final SuggestionDetail detail;

		private final SuggestionDetail.Head head;

		private final AdminCode unit;

		private final List<RunningClock> found = new ArrayList<>();

		Reading(SuggestionDetail detail) {
			this.detail = detail;
			this.head = detail.head();
			this.unit = new AdminCode(this.head.unitCode());
		}

		List<RunningClock> read() {
			switch (this.head.status()) {
				case ACCEPTED -> handOver();
				case HANDED_OVER, HANDLING -> firstReply();
				case SEND_BACK_REQUESTED -> {
					firstReply();
					reassignment();
				}
				case REHANDLING -> rehandling();
				case REPLIED -> evaluation();
				case TRACKING -> promise();
				default -> {
				}
			}
			beside();
			return List.copyOf(this.found);
		}

		/** In session the presidium decides without a limit of days. */
		private void handOver() {
			if (!this.head.inSession()) {
				add(ClockKind.HAND_OVER, terms().handOverUntil(this.unit, this.head.submittedOn()),
						this.head.submittedOn(), "提出", SettingKey.SUGGESTION_HANDOVER_DAYS);
			}
		}

		private void firstReply() {
			this.detail.lead().ifPresent((lead) -> {
				add(ClockKind.REPLY, null, lead.dueOn(), lead.deadline().sentence());
				if (this.head.status() == SuggestionStatus.HANDED_OVER && !lead.sendBackUntil().isBefore(today())) {
					add(ClockKind.SEND_BACK, null, lead.sendBackUntil(),
							since(lead.handedOverOn(), "交办", SettingKey.SUGGESTION_SENDBACK_DAYS));
				}
			});
		}

		private void reassignment() {
			this.detail.openSendBack()
				.ifPresent((asked) -> add(ClockKind.REASSIGNMENT, terms().reassignUntil(this.unit, asked.requestedOn()),
						asked.requestedOn(), "申请退办", SettingKey.SUGGESTION_REASSIGN_DAYS));
		}

		private void rehandling() {
			this.detail.latestRehandling()
				.ifPresent((again) -> add(ClockKind.REHANDLING, null, again.dueOn(), "自" + words(again.requiredOn())
						+ "要求重新办理起" + ChineseNumber.ofMeasure(again.months()) + "个月，" + again.basis()));
		}

		private void evaluation() {
			LocalDate repliedOn = Objects.requireNonNull(this.head.repliedOn());
			add(ClockKind.EVALUATION, terms().evaluateUntil(this.unit, repliedOn), repliedOn, "答复",
					SettingKey.SUGGESTION_EVALUATE_DAYS);
		}

		private void promise() {
			this.detail.procedure()
				.openPromise()
				.ifPresent((promise) -> add(ClockKind.PROMISE, promise.agency(), promise.promisedOn(),
						"自" + words(promise.repliedOn()) + "答复起"
								+ (promise.isPostponed() ? "，由" + words(promise.firstPromisedOn()) + "推迟" : "") + "，"
								+ LocalRule.PROVINCE.label()));
		}

		private void beside() {
			SuggestionProcedure procedure = this.detail.procedure();
			if (this.head.status().awaitsReply()) {
				this.detail.assisting()
					.stream()
					.filter((part) -> part.opinionDueOn() != null && !procedure.hasOpinionOf(part.id()))
					.forEach(
							(part) -> add(ClockKind.OPINION, part.agency(), Objects.requireNonNull(part.opinionDueOn()),
									since(part.handedOverOn(), "交办", SettingKey.SUGGESTION_COHANDLER_DAYS)));
			}
			procedure.openInspections()
				.stream()
				.filter((line) -> line.dueOn() != null)
				.forEach((line) -> add(ClockKind.INSPECTION, null, Objects.requireNonNull(line.dueOn()),
						"自" + words(line.inspectedOn()) + "督办检查起，" + LawArticle.DEP_52.label()));
			if (this.head.status().awaitsReply() || this.head.status() == SuggestionStatus.TRACKING) {
				procedure.urgings()
					.stream()
					.reduce((earlier, later) -> later)
					.filter((letter) -> letter.dueOn().equals(this.found.get(0).dueOn()))
					.ifPresent((letter) -> add(ClockKind.URGING, letter.addressee(), letter.answerUntil(),
							"自" + words(letter.sentOn()) + "发出催办函起，" + LawArticle.DEP_52.label()));
			}
		}

		private void add(ClockKind kind, WorkdayDeadline until, LocalDate start, String what, SettingKey key) {
			String note = until.isEstimated() ? "（" + until.note() + "）" : "";
			add(kind, null, until.date(), since(start, what, key) + note);
		}

		private void add(ClockKind kind, @Nullable String whose, LocalDate dueOn, String basis) {
			this.found.add(new RunningClock(kind, whose, dueOn, basis));
		}

		private String since(LocalDate start, String what, SettingKey key) {
			Settings settings = terms().settings(this.unit, start);
			return "自" + words(start) + what + "起" + settings.days(key).label() + "，" + settings.basis(key).label();
		}

		private HandOverTerms terms() {
			return RunningClocks.this.terms;
		}

		private LocalDate today() {
			return LocalDate.now(RunningClocks.this.clock);
		}

		private static String words(LocalDate day) {
			return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
		}

	}

}
