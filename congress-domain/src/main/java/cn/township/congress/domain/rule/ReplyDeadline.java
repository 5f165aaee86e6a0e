package cn.township.congress.domain.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Until when the agency must reply, together with the rule it was decided by, so that a
 * later change of settings never rewrites it. Months are calendar months: the starting
 * day is not counted, and the last day has the same number in the later month or is the
 * last of a shorter one (31 January and one month is 28 or 29 February). No reply is due
 * later than six months after the hand-over (代表法第五十一条).
 *
 * @param handedOverOn day of the hand-over this deadline belongs to
 * @param startOn day from which the months are counted, itself not counted
 * @param countedFrom what happened on that day
 * @param months months given at the hand-over
 * @param latestMonths longest extension the jurisdiction allowed at the hand-over
 * @param dueOn last day for the reply
 * @param basis article or local rule, as shown on the page
 * @param latestBasis the same for the longest extension
 */
@Embeddable
public record ReplyDeadline(LocalDate handedOverOn, LocalDate startOn,
		@Enumerated(EnumType.STRING) CountedFrom countedFrom, int months, int latestMonths, LocalDate dueOn,
		String basis, String latestBasis) {

	public ReplyDeadline {
		if (!dueOn.isAfter(handedOverOn)) {
			throw new RuleViolation("deadline.beforeHandOver", LawArticle.DEP_51, dueOn, handedOverOn);
		}
		LocalDate ceiling = ceiling(handedOverOn);
		if (dueOn.isAfter(ceiling)) {
			throw new RuleViolation("deadline.beyondSixMonths", LawArticle.DEP_51, dueOn, ceiling);
		}
	}

	/** The ordinary deadline, counted from the hand-over. */
	public static ReplyDeadline regular(LocalDate handedOverOn, ReplyTerms terms) {
		return from(handedOverOn, terms.regularMonths(), terms, null);
	}

	/** Counted from the hand-over; more than the ordinary months need a reason. */
	public static ReplyDeadline from(LocalDate handedOverOn, int months, ReplyTerms terms, @Nullable String reason) {
		requireAllowed(months, terms, reason);
		return new ReplyDeadline(handedOverOn, handedOverOn, CountedFrom.HANDOVER, months, terms.latestMonths(),
				handedOverOn.plusMonths(months), terms.basisFor(months).label(), terms.latestBasis().label());
	}

	/**
	 * The ordinary deadline of a suggestion made in session: counted from the close of
	 * the session where the terms say so and that stays within the law's three months
	 * from the hand-over, otherwise from the hand-over.
	 */
	public static ReplyDeadline ofSession(LocalDate handedOverOn, LocalDate closedOn, ReplyTerms terms) {
		LocalDate due = closedOn.plusMonths(terms.regularMonths());
		boolean lawful = due.isAfter(handedOverOn) && !due.isAfter(handedOverOn.plusMonths(ReplyTerms.REGULAR_CEILING));
		if (terms.countedFrom() == CountedFrom.HANDOVER || !lawful) {
			return regular(handedOverOn, terms);
		}
		return new ReplyDeadline(handedOverOn, closedOn, CountedFrom.SESSION_CLOSE, terms.regularMonths(),
				terms.latestMonths(), due, terms.basis().label(), terms.latestBasis().label());
	}

	/** A later day by the agency's wish, still within the limit from this hand-over. */
	public ReplyDeadline extendTo(LocalDate newDueOn) {
		if (!newDueOn.isAfter(this.dueOn)) {
			throw new RuleViolation("deadline.extensionNotLater", null, newDueOn, this.dueOn);
		}
		if (newDueOn.isAfter(ceiling(this.handedOverOn))) {
			throw new RuleViolation("deadline.beyondSixMonths", LawArticle.DEP_51, newDueOn, latestDueOn());
		}
		if (newDueOn.isAfter(latestDueOn())) {
			throw new RuleViolation("deadline.beyondLocalLimit", new LocalRule(this.latestBasis), newDueOn,
					latestDueOn());
		}
		return new ReplyDeadline(this.handedOverOn, this.startOn, this.countedFrom, this.months, this.latestMonths,
				newDueOn, this.basis, this.latestBasis);
	}

	/** The last day an extension may reach. */
	public LocalDate latestDueOn() {
		LocalDate ceiling = ceiling(this.handedOverOn);
		LocalDate local = this.startOn.plusMonths(this.latestMonths);
		return local.isBefore(ceiling) ? local : ceiling;
	}

	public boolean isExtended() {
		return this.dueOn.isAfter(this.startOn.plusMonths(this.months));
	}

	/** Days until the due day, negative once it has passed. */
	public long daysLeft(LocalDate today) {
		return ChronoUnit.DAYS.between(today, this.dueOn);
	}

	/** Overdue from the day after the due day. */
	public boolean isOverdueOn(LocalDate today) {
		return today.isAfter(this.dueOn);
	}

	public DueState stateOn(LocalDate today) {
		return DueState.of(this.dueOn, today);
	}

	/** For the page: 自2026年3月5日交办起三个月，代表法第五十一条. */
	public String sentence() {
		String start = "自" + words(this.startOn) + this.countedFrom.words() + "起";
		String length = isExtended() ? "，经同意延至" + words(this.dueOn) : ChineseNumber.ofMeasure(this.months) + "个月";
		return start + length + "，" + this.basis;
	}

	private static LocalDate ceiling(LocalDate handedOverOn) {
		return handedOverOn.plusMonths(ReplyTerms.LATEST_CEILING);
	}

	private static void requireAllowed(int months, ReplyTerms terms, @Nullable String reason) {
		if (months > ReplyTerms.LATEST_CEILING) {
			throw new RuleViolation("deadline.latestTooLong", LawArticle.DEP_51, months, 1, ReplyTerms.LATEST_CEILING);
		}
		if (months < 1 || months > terms.latestMonths()) {
			throw new RuleViolation("deadline.outsideLocalLimit", terms.latestBasis(), months, 1, terms.latestMonths());
		}
		if (months > terms.regularMonths() && (reason == null || reason.isBlank())) {
			throw new RuleViolation("deadline.reasonMissing", LawArticle.DEP_51, months, terms.regularMonths());
		}
	}

	private static String words(LocalDate date) {
		return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
	}

}
