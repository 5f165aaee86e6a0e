package cn.township.congress.domain.resolution;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What it is about; decides the wording of its draft and what follows from it.
 */
public enum ResolutionSubject {

	/** 政府工作报告. */
	GOVERNMENT_REPORT(ResolutionKind.RESOLUTION),

	/** 主席团工作报告. */
	PRESIDIUM_REPORT(ResolutionKind.RESOLUTION),

	/** 预算执行情况和预算. */
	BUDGET(ResolutionKind.RESOLUTION),

	/** 预算调整方案. */
	BUDGET_ADJUSTMENT(ResolutionKind.RESOLUTION, ResolutionKind.DECISION),

	/** 决算. */
	FINAL_ACCOUNTS(ResolutionKind.RESOLUTION),

	/** 建设计划和项目. */
	CONSTRUCTION_PLAN(ResolutionKind.RESOLUTION, ResolutionKind.DECISION),

	/** 民政工作实施计划. */
	CIVIL_AFFAIRS(ResolutionKind.RESOLUTION, ResolutionKind.DECISION),

	/** 民生实事项目. */
	LIVELIHOOD(ResolutionKind.DECISION, ResolutionKind.RESOLUTION),

	/** 议案. */
	BILL(ResolutionKind.RESOLUTION, ResolutionKind.DECISION),

	/** 决定召开会议. */
	SESSION_CONVENED(ResolutionKind.DECISION, ResolutionKind.ANNOUNCEMENT),

	/** 选举结果. */
	ELECTION_RESULT(ResolutionKind.ANNOUNCEMENT),

	/** 接受辞职. */
	OFFICE_RESIGNATION(ResolutionKind.DECISION, ResolutionKind.ANNOUNCEMENT),

	/** 罢免. */
	OFFICE_REMOVAL(ResolutionKind.DECISION, ResolutionKind.ANNOUNCEMENT),

	/** 职务随代表资格终止. */
	OFFICE_ENDED(ResolutionKind.ANNOUNCEMENT),

	/** 代表变动. */
	DEPUTY_CHANGES(ResolutionKind.ANNOUNCEMENT),

	/** Anything else. */
	OTHER(ResolutionKind.RESOLUTION, ResolutionKind.DECISION, ResolutionKind.ANNOUNCEMENT);

	private final ResolutionKind usual;

	private final Set<ResolutionKind> kinds;

	ResolutionSubject(ResolutionKind usual, ResolutionKind... others) {
		this.usual = usual;
		this.kinds = EnumSet.of(usual, others);
	}

	/** What it usually comes as; the form starts with it. */
	public ResolutionKind usual() {
		return this.usual;
	}

	public boolean fits(ResolutionKind kind) {
		return this.kinds.contains(kind);
	}

	/** Whether public money is approved by it (预算法第十四条). */
	public boolean isBudget() {
		return this == BUDGET || this == BUDGET_ADJUSTMENT || this == FINAL_ACCOUNTS;
	}

	/** Whether the presidium decides it even where a session is named. */
	public boolean isOfPresidium() {
		return this == SESSION_CONVENED;
	}

	public static List<ResolutionSubject> of(ResolutionKind kind) {
		return Arrays.stream(values()).filter((subject) -> subject.fits(kind)).toList();
	}

}
