package cn.township.congress.service.resolution;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.resolution.Issuer;
import cn.township.congress.domain.resolution.ResolutionKind;
import cn.township.congress.domain.resolution.ResolutionSubject;
import cn.township.congress.domain.resolution.ResolutionText;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.service.resolution.DraftData.Holder;
import cn.township.congress.service.resolution.DraftData.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the first text of a document from the data, in the wording of the trade. From
 * then on it is its editor's.
 */
@Component
class Drafts {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

	/** What the data do not say. */
	private static final String OPEN = "……";

	private final DraftData data;

	Drafts(DraftData data) {
		this.data = data;
	}

	/**
	 * @param subjectId election, motion, tenure or session it is about
	 * @param itemId the item of the agenda by whose vote it will be adopted
	 */
	ResolutionText write(Scene scene, ResolutionKind kind, ResolutionSubject subject, @Nullable Long subjectId,
			@Nullable Long itemId) {
		Item item = this.data.item(itemId).orElse(new Item(OPEN, null));
		Issuer issuer = scene.origin().issuer(kind, subject);
		String body = body(scene, issuer, subject, subjectId, item);
		return new ResolutionText(title(scene, issuer, kind, subject, subjectId, item),
				(kind == ResolutionKind.ANNOUNCEMENT) ? body + "\n现予公告。" : body);
	}

	private String title(Scene scene, Issuer issuer, ResolutionKind kind, ResolutionSubject subject,
			@Nullable Long subjectId, Item item) {
		if (kind == ResolutionKind.ANNOUNCEMENT) {
			return ((issuer == Issuer.SESSION_PRESIDIUM) ? scene.session() : scene.congress()) + "主席团公告";
		}
		return scene.body(issuer) + "关于" + matter(scene, subject, subjectId, item)
				+ ((kind == ResolutionKind.DECISION) ? "的决定" : "的决议");
	}

	/** 柳溪镇人民政府工作报告: what stands between 关于 and 的决议. */
	private String matter(Scene scene, ResolutionSubject subject, @Nullable Long subjectId, Item item) {
		String unit = scene.unitName();
		int year = scene.year();
		return switch (subject) {
			case GOVERNMENT_REPORT -> unit + "人民政府工作报告";
			case PRESIDIUM_REPORT -> unit + "人民代表大会主席团工作报告";
			case BUDGET -> unit + (year - 1) + "年预算执行情况和" + year + "年预算";
			case BUDGET_ADJUSTMENT -> unit + year + "年预算调整方案";
			case FINAL_ACCOUNTS -> unit + (year - 1) + "年决算";
			case CONSTRUCTION_PLAN -> unit + "经济、文化事业和公共事业的建设计划和项目";
			case CIVIL_AFFAIRS -> unit + "民政工作实施计划";
			case LIVELIHOOD -> unit + year + "年民生实事项目";
			case SESSION_CONVENED -> "召开" + convened(scene).session();
			case OFFICE_RESIGNATION -> "接受" + motion(scene, subjectId, "RESIGNATION", "辞去") + "职务的请求";
			case OFFICE_REMOVAL -> "罢免" + motion(scene, subjectId, "REMOVAL", "") + "职务";
			default -> item.title().replaceFirst("^(关于|审议|听取和审议|审查和批准)", "").replaceFirst("的(决议|决定|议案)$", "");
		};
	}

	private String body(Scene scene, Issuer issuer, ResolutionSubject subject, @Nullable Long subjectId, Item item) {
		String unit = scene.unitName();
		int year = scene.year();
		String by = (item.presenter() != null) ? item.presenter() + "所作的" : "";
		return switch (subject) {
			case GOVERNMENT_REPORT -> scene.session() + "听取和审议了" + by + "《" + unit + "人民政府工作报告》。会议充分肯定" + unit
					+ "人民政府过去一年的工作，同意报告提出的今后一个时期的目标任务和工作安排，决定批准这个报告。\n会议要求，" + unit + "人民政府认真组织实施，依法履行职责，自觉接受监督。会议号召，"
					+ scene.everywhere() + "人民齐心协力，为完成报告提出的各项任务而努力。";
			case PRESIDIUM_REPORT -> scene.session() + "听取和审议了" + by + "《" + unit
					+ "人民代表大会主席团工作报告》。会议充分肯定主席团过去一年的工作，同意报告提出的今后工作安排，决定批准这个报告。";
			case BUDGET -> scene.session() + "审查了" + by + "《关于" + unit + (year - 1) + "年预算执行情况和" + year + "年预算草案的报告》及"
					+ year + "年预算草案，同意财政预算审查委员会的审查结果报告。会议决定，批准《关于" + unit + (year - 1) + "年预算执行情况和" + year
					+ "年预算草案的报告》，批准" + unit + year + "年预算。";
			case BUDGET_ADJUSTMENT -> scene.session() + "审查了" + unit + "人民政府提出的" + year
					+ "年预算调整方案，同意财政预算审查委员会的审查结果报告。会议决定，批准" + unit + year + "年预算调整方案。";
			case FINAL_ACCOUNTS -> scene.session() + "审查了" + unit + "人民政府提出的" + (year - 1)
					+ "年决算草案，同意财政预算审查委员会的审查结果报告。会议决定，批准" + unit + (year - 1) + "年决算。";
			case CONSTRUCTION_PLAN,
					CIVIL_AFFAIRS ->
				scene.session() + "审议了" + unit + "人民政府提出的"
						+ matter(scene, subject, subjectId, item).substring(unit.length()) + "。会议决定，批准这个"
						+ ((subject == ResolutionSubject.CIVIL_AFFAIRS) ? "实施计划" : "计划") + "。";
			case LIVELIHOOD -> scene.session() + "审议了" + unit + "人民政府提出的" + year + "年民生实事候选项目，经代表票决，确定下列项目为" + year
					+ "年民生实事项目：\n一、" + OPEN + "\n会议要求，" + unit + "人民政府抓紧组织实施，年底向人民代表大会报告完成情况。";
			case BILL -> scene.session() + "审议了" + item.title() + "。会议决定，" + OPEN;
			case SESSION_CONVENED -> convening(scene, issuer);
			case ELECTION_RESULT -> elections(scene, subjectId);
			case OFFICE_RESIGNATION ->
				by(scene, issuer) + "决定：接受" + motion(scene, subjectId, "RESIGNATION", "辞去") + "职务的请求。";
			case OFFICE_REMOVAL -> by(scene, issuer) + "决定：罢免" + motion(scene, subjectId, "REMOVAL", "") + "职务。";
			case OFFICE_ENDED -> ended(scene, subjectId);
			case DEPUTY_CHANGES -> changes(scene);
			case OTHER -> scene.body(issuer) + "审议了" + item.title() + "。会议决定，" + OPEN;
		};
	}

	/** Even an announcement of the presidium tells what the congress decided. */
	private static String by(Scene scene, Issuer issuer) {
		return (issuer == Issuer.PRESIDIUM) ? scene.presidium() : scene.session();
	}

	/** The session that is convened: that of the scene without the meeting that does. */
	private static Scene convened(Scene scene) {
		return new Scene(scene.unitCode(), scene.unitName(), scene.unitKind(), scene.congressId(), scene.termNo(),
				scene.courseId(), scene.sessionNo(), null, null, scene.day(), scene.lastDay(), scene.place());
	}

	private String convening(Scene scene, Issuer issuer) {
		List<String> lines = new ArrayList<>();
		LocalDate from = scene.day();
		LocalDate to = (scene.lastDay() != null) ? scene.lastDay() : from;
		String days = from.equals(to) ? DAY.format(from) : DAY.format(from) + "至" + DAY.format(to);
		lines.add(scene.congress() + "主席团" + ((issuer == Issuer.PRESIDIUM) ? "决定：" : "") + scene.session() + "于" + days
				+ ((scene.place() != null) ? "在" + scene.place() : "") + "召开。");
		List<String> agenda = (scene.courseId() != null) ? this.data.agenda(scene.courseId()) : List.of();
		if (!agenda.isEmpty()) {
			lines.add("建议会议的议程是：");
			for (int i = 0; i < agenda.size(); i++) {
				lines.add(ChineseNumber.of(i + 1) + "、" + agenda.get(i) + ((i == agenda.size() - 1) ? "。" : "；"));
			}
		}
		return String.join("\n", lines);
	}

	private String elections(Scene scene, @Nullable Long electionId) {
		List<Holder> elected = (scene.courseId() != null) ? this.data.elected(scene.courseId(), electionId) : List.of();
		if (elected.isEmpty()) {
			return scene.session() + "于" + DAY.format(scene.day()) + "选举" + OPEN + "。";
		}
		List<String> lines = new ArrayList<>();
		LocalDate on = elected.stream()
			.map(Holder::onDay)
			.filter((d) -> d != null)
			.reduce((a, b) -> b)
			.orElse(scene.day());
		lines.add(scene.session() + "于" + DAY.format(on) + "选举：");
		Map<String, List<String>> posts = new LinkedHashMap<>();
		elected.forEach((one) -> posts.computeIfAbsent(one.post(), (post) -> new ArrayList<>()).add(one.name()));
		List<String> sentences = new ArrayList<>();
		posts.forEach((post, names) -> sentences.add(String.join("、", names) + "为" + postOf(scene, post)));
		lines.add(String.join("；\n", sentences) + "。");
		return String.join("\n", lines);
	}

	/**
	 * 张三辞去柳溪镇人民政府副镇长; several are told one after the other.
	 */
	private String motion(Scene scene, @Nullable Long motionId, String kind, String verb) {
		List<Holder> who = this.data.motions(scene.courseId(), motionId, kind);
		if (who.isEmpty()) {
			return OPEN + verb + OPEN;
		}
		return who.stream()
			.map((one) -> (verb.isEmpty() ? one.name() + "的" : one.name() + verb) + postOf(scene, one.post()))
			.reduce((a, b) -> a + "、" + b)
			.orElseThrow();
	}

	private String ended(Scene scene, @Nullable Long tenureId) {
		return this.data.ended(tenureId)
			.map((one) -> one.name() + "的代表资格已经终止，依照" + LawArticle.ELE_54.label() + "、" + LawArticle.ELE_56.label()
					+ "的规定，其担任的" + postOf(scene, one.post()) + "职务"
					+ ((one.onDay() != null) ? "自" + DAY.format(one.onDay()) + "起" : "") + "相应终止。")
			.orElse(OPEN + "的代表资格已经终止，其担任的" + OPEN + "职务相应终止。");
	}

	private String changes(Scene scene) {
		List<String> lines = new ArrayList<>();
		List<String> left = this.data.left(scene);
		List<String> joined = this.data.joined(scene);
		if (!left.isEmpty()) {
			lines.add("依照" + LawArticle.DEP_62.label() + "、" + LawArticle.DEP_63.label() + "的规定，"
					+ String.join("、", left) + "的代表资格终止。");
		}
		if (!joined.isEmpty()) {
			lines.add("补选的" + String.join("、", joined) + "的代表资格，经代表资格审查委员会审查，确认有效。");
		}
		if (lines.isEmpty()) {
			lines.add(OPEN);
		}
		lines.add(scene.congress() + "现有代表" + this.data.inOffice(scene) + "名。");
		return String.join("\n", lines);
	}

	private static String postOf(Scene scene, String post) {
		String unit = scene.unitName();
		return switch (post) {
			case "CHAIR" -> scene.congress() + "主席";
			case "VICE_CHAIR" -> scene.congress() + "副主席";
			case "HEAD" -> unit + "人民政府" + scene.head();
			case "DEPUTY_HEAD" -> unit + "人民政府副" + scene.head();
			case "SECRETARY_GENERAL" -> scene.session() + "秘书长";
			case "CREDENTIALS_COMMITTEE" -> scene.congress() + "代表资格审查委员会委员";
			default -> scene.congress() + "主席团成员";
		};
	}

}
