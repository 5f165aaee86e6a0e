package cn.township.congress.domain.meeting;

import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.Basis;

/**
 * What an item of an agenda is about. The first ones belong to sessions (地方组织法第十二条), the
 * others to meetings of the presidium.
 */
public enum AgendaKind {

	/** 听取和审议政府工作报告. */
	GOVERNMENT_REPORT(LawArticle.ORG_12, true, true),

	/** 听取和审议主席团工作报告. */
	PRESIDIUM_REPORT(LawArticle.ORG_12, true, true),

	/** 审查和批准预算和预算执行情况的报告. */
	BUDGET(LawArticle.ORG_12, true, true),

	/** 预算执行情况 in the middle of the year. */
	BUDGET_EXECUTION(LawArticle.ORG_12, true, false),

	/** 审查和批准预算调整方案. */
	BUDGET_ADJUSTMENT(LawArticle.ORG_12, true, true),

	/** 审查和批准决算. */
	FINAL_ACCOUNTS(LawArticle.ORG_12, true, true),

	/** 决定经济、文化事业和公共事业的建设计划和项目. */
	CONSTRUCTION_PLAN(LawArticle.ORG_12, true, true),

	/** 审查和批准民政工作的实施计划. */
	CIVIL_AFFAIRS(LawArticle.ORG_12, true, true),

	/** 听取代表资格审查、代表变动情况的报告. */
	CREDENTIALS_REPORT(LawArticle.ORG_37, true, false),

	/** 选举. */
	ELECTION(LawArticle.ORG_26, true, true),

	/** 决定辞职请求. */
	OFFICE_RESIGNATION(LawArticle.ORG_32, true, true),

	/** 罢免案. */
	REMOVAL(LawArticle.ORG_31, true, true),

	/** 通过代表资格审查委员会等名单. */
	COMMITTEE(LawArticle.ORG_37, true, true),

	/** 民生实事项目票决. */
	LIVELIHOOD(LocalRule.COUNTY, true, true),

	/** 听取代表建议办理情况的报告. */
	SUGGESTION_REPORT(LawArticle.ORG_42, true, false),

	/** 审议议案. */
	BILL(LawArticle.ORG_22, true, true),

	/** 工作评议、满意度测评. */
	APPRAISAL(LocalRule.COUNTY, true, false),

	/** 其他 matter of the congress. */
	OTHER(LawArticle.ORG_12, true, false),

	/** 决定召开人民代表大会会议. */
	CONVENE_SESSION(LawArticle.ORG_14, false, true),

	/** 会议日程、执行主席、表决办法 within a session. */
	SESSION_ARRANGEMENT(LawArticle.ORG_19, false, true),

	/** 提名、确定候选人 within a session. */
	CANDIDATES(LawArticle.ORG_26, false, true),

	/** 决议草案、选举办法草案 within a session. */
	DRAFTS(LawArticle.ORG_19, false, true),

	/** 年度工作计划. */
	YEAR_PLAN(LawArticle.ORG_19, false, true),

	/** 听取和讨论专项工作报告. */
	SPECIAL_REPORT(LawArticle.ORG_19, false, false),

	/** 视察、调研报告. */
	INSPECTION(LawArticle.ORG_19, false, false),

	/** 法律法规实施情况检查. */
	LAW_INSPECTION(LawArticle.ORG_19, false, false),

	/** 研究交办代表建议. */
	SUGGESTION_HANDOVER(LawArticle.ORG_42, false, true),

	/** 代表建议办理进展. */
	SUGGESTION_PROGRESS(LawArticle.DEP_52, false, false),

	/** 议案是否列入议程. */
	BILL_LISTING(LawArticle.ORG_22, false, true),

	/** 质询案怎样答复 within a session. */
	INTERPELLATION_ANSWER(LawArticle.ORG_24, false, true),

	/** 民生实事项目进展或者调整. */
	LIVELIHOOD_PROGRESS(LocalRule.COUNTY, false, false),

	/** 确认代表资格. */
	CREDENTIALS(LawArticle.ELE_47, false, true),

	/** 代表辞职、资格终止 to be put before the congress. */
	MANDATE_CHANGES(LawArticle.DEP_62, false, true),

	/** 补选. */
	BY_ELECTION(LawArticle.ELE_57, false, true),

	/** 代表培训. */
	TRAINING(LawArticle.ORG_19, false, false),

	/** 联络站、代表小组活动. */
	STATION(LawArticle.ORG_19, false, false),

	/** 工作评议. */
	PRESIDIUM_APPRAISAL(LocalRule.COUNTY, false, false),

	/** 预算、经费. */
	FUNDS(LawArticle.ORG_19, false, false),

	/** 备案审查. */
	FILING(LocalRule.PROVINCE, false, false),

	/** 其他 matter of the presidium. */
	PRESIDIUM_OTHER(LawArticle.ORG_19, false, false);

	private final Basis basis;

	private final boolean ofSession;

	private final boolean usuallyVoted;

	AgendaKind(Basis basis, boolean ofSession, boolean usuallyVoted) {
		this.basis = basis;
		this.ofSession = ofSession;
		this.usuallyVoted = usuallyVoted;
	}

	/** The article that gives congress or presidium the matter. */
	public Basis basis() {
		return this.basis;
	}

	/** Whether it belongs to a session's agenda, else to a meeting of the presidium. */
	public boolean isOfSession() {
		return this.ofSession;
	}

	/** Whether a vote is usual; the form starts with it. */
	public boolean isUsuallyVoted() {
		return this.usuallyVoted;
	}

	public static List<AgendaKind> ofSessions() {
		return Arrays.stream(values()).filter(AgendaKind::isOfSession).toList();
	}

	public static List<AgendaKind> ofPresidium() {
		return Arrays.stream(values()).filter((kind) -> !kind.isOfSession()).toList();
	}

}
