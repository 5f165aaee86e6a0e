package cn.township.congress.domain.session;

import java.util.List;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaText;
import org.jspecify.annotations.Nullable;

/**
 * What the agenda of a session usually holds, to start from (地方组织法第十二条).
 */
public final class StandardAgenda {

	private final String town;

	private final int year;

	private StandardAgenda(String town, int year) {
		this.town = town;
		this.year = year;
	}

	/**
	 * @param town 镇 or 乡, as it stands in the names of reports and posts
	 * @param year in which the session is held
	 */
	public static List<Proposal> of(RunningOrder order, String town, int year) {
		StandardAgenda agenda = new StandardAgenda(town, year);
		return switch (order) {
			case FIRST -> agenda.first();
			case REGULAR -> agenda.regular();
			case MID_YEAR -> agenda.midYear();
			case EXTRAORDINARY -> agenda.extraordinary();
		};
	}

	private List<Proposal> first() {
		return List.of(usual(AgendaKind.CREDENTIALS_REPORT, "听取代表资格审查情况的报告", "代表资格审查委员会"), governmentReport(),
				presidiumReport(), budget(), usual(AgendaKind.COMMITTEE, "通过代表资格审查委员会组成人员名单", null),
				usual(AgendaKind.ELECTION, "选举" + offices(), null), constructionPlan(), civilAffairs(), livelihood(),
				suggestionReport(false), bill());
	}

	private List<Proposal> regular() {
		return List.of(changesReport(false), governmentReport(), presidiumReport(), budget(), suggestionReport(true),
				constructionPlan(), civilAffairs(), livelihood(), resignation(), byElection(false), bill(),
				appraisal());
	}

	private List<Proposal> midYear() {
		return List.of(changesReport(false),
				new Proposal(new AgendaText(AgendaKind.GOVERNMENT_REPORT, "听取和审议" + this.town + "人民政府上半年工作情况的报告",
						this.town + "长", false), true),
				usual(AgendaKind.BUDGET_EXECUTION, "听取和审议" + this.year + "年上半年预算执行情况的报告", "财政所负责人"),
				rare(AgendaKind.BUDGET_ADJUSTMENT, "审查和批准" + this.year + "年预算调整方案", "财政所负责人"),
				usual(AgendaKind.FINAL_ACCOUNTS, "审查和批准" + (this.year - 1) + "年决算", "财政所负责人"), suggestionReport(true),
				livelihood(), resignation(), byElection(false), bill(), appraisal());
	}

	private List<Proposal> extraordinary() {
		return List.of(changesReport(false), resignation(), byElection(true),
				rare(AgendaKind.BUDGET_ADJUSTMENT, "审查和批准" + this.year + "年预算调整方案", "财政所负责人"), constructionPlan(),
				rare(AgendaKind.REMOVAL, "审议罢免案", "主席团"));
	}

	private Proposal governmentReport() {
		return usual(AgendaKind.GOVERNMENT_REPORT, "听取和审议" + this.town + "人民政府工作报告", this.town + "长");
	}

	private Proposal presidiumReport() {
		return usual(AgendaKind.PRESIDIUM_REPORT, "听取和审议" + this.town + "人民代表大会主席团工作报告", "人大主席");
	}

	private Proposal budget() {
		return usual(AgendaKind.BUDGET, "审查和批准" + (this.year - 1) + "年预算执行情况和" + this.year + "年预算草案的报告", "财政所负责人");
	}

	private Proposal suggestionReport(boolean usual) {
		return new Proposal(text(AgendaKind.SUGGESTION_REPORT, "听取代表建议、批评和意见办理情况的报告", this.town + "人民政府"), usual);
	}

	private Proposal changesReport(boolean usual) {
		return new Proposal(text(AgendaKind.CREDENTIALS_REPORT, "听取代表变动情况的报告", "代表资格审查委员会"), usual);
	}

	private Proposal constructionPlan() {
		return rare(AgendaKind.CONSTRUCTION_PLAN, "决定经济、文化事业和公共事业的建设计划和项目", this.town + "人民政府");
	}

	private Proposal civilAffairs() {
		return rare(AgendaKind.CIVIL_AFFAIRS, "审查和批准民政工作的实施计划", this.town + "人民政府");
	}

	private Proposal livelihood() {
		return rare(AgendaKind.LIVELIHOOD, "票决民生实事项目", this.town + "人民政府");
	}

	private Proposal resignation() {
		return rare(AgendaKind.OFFICE_RESIGNATION, "决定有关人员的辞职请求", "主席团");
	}

	private Proposal byElection(boolean usual) {
		return new Proposal(text(AgendaKind.ELECTION, "补选" + offices(), null), usual);
	}

	private Proposal bill() {
		return rare(AgendaKind.BILL, "审议列入议程的议案", "提案人");
	}

	private Proposal appraisal() {
		return rare(AgendaKind.APPRAISAL, "对" + this.town + "人民政府工作进行满意度测评", null);
	}

	private String offices() {
		return this.town + "人民代表大会主席、副主席，" + this.town + "人民政府" + this.town + "长、副" + this.town + "长";
	}

	private static Proposal usual(AgendaKind kind, String title, @Nullable String presenter) {
		return new Proposal(text(kind, title, presenter), true);
	}

	private static Proposal rare(AgendaKind kind, String title, @Nullable String presenter) {
		return new Proposal(text(kind, title, presenter), false);
	}

	private static AgendaText text(AgendaKind kind, String title, @Nullable String presenter) {
		return new AgendaText(kind, title, presenter, kind.isUsuallyVoted());
	}

	/**
	 * @param usual whether it is ticked from the start
	 */
	public record Proposal(AgendaText text, boolean usual) {
	}

}
