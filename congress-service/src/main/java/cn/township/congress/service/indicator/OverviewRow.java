package cn.township.congress.service.indicator;

import cn.township.congress.domain.territory.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A township in the overview, or the sum of all.
 *
 * @param countyName the area directly above, nothing for the sum
 * @param deputies deputies in office, suspended ones included
 * @param seats seats of the congress in its term
 * @param total suggestions put forward
 * @param toAccept not yet accepted, or given back for revision
 * @param toHandOver accepted, not yet handed over
 * @param handling with the agency
 * @param toEvaluate replied, not yet evaluated
 * @param toConclude evaluated, not yet concluded
 * @param concluded concluded
 * @param closedOtherwise not accepted or withdrawn
 * @param handedOver handed over and not withdrawn
 * @param replied of these replied at least once
 * @param repliedInTime first reply within its deadline
 * @param satisfied latest verdict 满意
 * @param basicallySatisfied latest verdict 基本满意
 * @param dissatisfied latest verdict 不满意
 * @param overdue with the agency and past the deadline
 * @param dueSoon with the agency and due within fourteen days
 * @param unrepliedOverdue past the deadline without any reply
 */
public record OverviewRow(int unitCode, String unitName, @Nullable String countyName, UnitKind kind, int deputies,
		int seats, int total, int toAccept, int toHandOver, int handling, int toEvaluate, int toConclude, int concluded,
		int closedOtherwise, int handedOver, int replied, int repliedInTime, int satisfied, int basicallySatisfied,
		int dissatisfied, int overdue, int dueSoon, int unrepliedOverdue) {

	/** Reply rate (答复率): replied over handed over. */
	public Rate replyRate() {
		return new Rate(this.replied, this.handedOver);
	}

	/** On-time reply rate (按期答复率): replied in time over replied or past due. */
	public Rate onTimeRate() {
		return new Rate(this.repliedInTime, dueOrReplied());
	}

	/** Conclusion rate (办结率): concluded over handed over. */
	public Rate concludedRate() {
		return new Rate(this.concluded, this.handedOver);
	}

	/** Satisfaction (满意率): 满意 over evaluated; without feedback left out. */
	public Rate satisfactionRate() {
		return new Rate(this.satisfied, evaluated());
	}

	public int evaluated() {
		return this.satisfied + this.basicallySatisfied + this.dissatisfied;
	}

	/** Replied or past the deadline: the base of the on-time reply rate. */
	public int dueOrReplied() {
		return this.replied + this.unrepliedOverdue;
	}

	/** Replied, the first time after the deadline. */
	public int repliedLate() {
		return this.replied - this.repliedInTime;
	}

	/** 满意 and 基本满意. */
	public int atLeastBasicallySatisfied() {
		return this.satisfied + this.basicallySatisfied;
	}

	OverviewRow plus(OverviewRow o) {
		return new OverviewRow(this.unitCode, this.unitName, this.countyName, this.kind, this.deputies + o.deputies,
				this.seats + o.seats, this.total + o.total, this.toAccept + o.toAccept, this.toHandOver + o.toHandOver,
				this.handling + o.handling, this.toEvaluate + o.toEvaluate, this.toConclude + o.toConclude,
				this.concluded + o.concluded, this.closedOtherwise + o.closedOtherwise, this.handedOver + o.handedOver,
				this.replied + o.replied, this.repliedInTime + o.repliedInTime, this.satisfied + o.satisfied,
				this.basicallySatisfied + o.basicallySatisfied, this.dissatisfied + o.dissatisfied,
				this.overdue + o.overdue, this.dueSoon + o.dueSoon, this.unrepliedOverdue + o.unrepliedOverdue);
	}

	static OverviewRow zero(int unitCode, String unitName, UnitKind kind) {
		return new OverviewRow(unitCode, unitName, null, kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	}

}
