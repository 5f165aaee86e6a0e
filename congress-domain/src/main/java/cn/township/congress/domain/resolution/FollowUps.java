package cn.township.congress.domain.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.obligation.Obligation;
import cn.township.congress.domain.obligation.Obligation.Source;
import cn.township.congress.domain.obligation.Obligation.Term;
import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.Basis;

/**
 * What has to be done because of a resolution. The day it is counted from does not count
 * itself, and a day off at the end does not put the last day off.
 */
public final class FollowUps {

	/** Days in which what was approved of the budget is made public (预算法第十四条). */
	public static final int BUDGET_DAYS = 20;

	private FollowUps() {
	}

	/**
	 * After its adoption: make it public; and where it approves public money, publish
	 * budget, adjustment or accounts within twenty days and report them upward.
	 */
	public static List<Obligation> onAdoption(Resolution resolution, LocalDate on, String recordedBy) {
		List<Obligation> tasks = new ArrayList<>();
		tasks.add(task(resolution, ObligationKind.PUBLISH_RESOLUTION, new Term(on, null, LocalRule.PROVINCE),
				recordedBy));
		if (resolution.subject().isBudget()) {
			tasks.add(task(resolution, ObligationKind.PUBLISH_BUDGET,
					new Term(on, on.plusDays(BUDGET_DAYS), LawArticle.BUD_14), recordedBy));
			tasks.add(task(resolution, ObligationKind.REPORT_BUDGET,
					new Term(on, null, reporting(resolution.subject())), recordedBy));
		}
		return List.copyOf(tasks);
	}

	/**
	 * After its publication: a normative one is filed with the county's standing
	 * committee within the days the province sets, thirty at most.
	 */
	public static List<Obligation> onPublication(Resolution resolution, LocalDate on, int filingDays,
			String recordedBy) {
		return resolution.isNormative() ? List.of(task(resolution, ObligationKind.FILE_RESOLUTION,
				new Term(on, on.plusDays(filingDays), LocalRule.PROVINCE), recordedBy)) : List.of();
	}

	private static Basis reporting(ResolutionSubject subject) {
		return switch (subject) {
			case BUDGET_ADJUSTMENT -> LawArticle.BUD_73;
			case FINAL_ACCOUNTS -> LawArticle.BUD_81;
			default -> LawArticle.BUD_50;
		};
	}

	private static Obligation task(Resolution resolution, ObligationKind kind, Term due, String recordedBy) {
		Origin origin = resolution.origin();
		return new Obligation(resolution.unitCode(), kind, resolution.title(), null, due,
				new Source(origin.courseId(), origin.meetingId(), resolution.id()), recordedBy);
	}

}
