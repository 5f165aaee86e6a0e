package cn.township.congress.service.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The data of the forms of bills and interpellations.
 */
@Component
class BillPapers {

	private final BillReader reader;

	private final PaperReader courses;

	private final CurrentUser currentUser;

	private final Clock clock;

	BillPapers(BillReader reader, PaperReader courses, CurrentUser currentUser, Clock clock) {
		this.reader = reader;
		this.courses = courses;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	PaperData bill(BillFacts.Bill bill) {
		List<BillFacts.Signer> signers = this.reader.signersOfBill(bill.id());
		PaperData data = about(PaperKind.BILL, bill.unitName(), this.courses.course(bill.courseId()), signers);
		return data.with("议案编号", number(bill.serialNo()))
			.with("案由", bill.subject())
			.with("案据", PaperWords.indented(bill.grounds()))
			.with("方案", PaperWords.indented(bill.plan()))
			.with("提案人", bill.proposerWord())
			.with("提出日期", PaperWords.date((bill.submittedOn() != null) ? bill.submittedOn() : bill.draftedOn()))
			.with("截止日期", (bill.untilOn() != null) ? PaperWords.date(bill.untilOn()) : "—")
			.orEmpty("审查意见", bill.committeeOpinion())
			.orEmpty("主席团决定", decision(bill))
			.orEmpty("决定日期", PaperWords.date(bill.decidedOn()))
			.orEmpty("处理结果", outcome(bill));
	}

	private static String decision(BillFacts.Bill bill) {
		if (!bill.isDecided()) {
			return "";
		}
		String reason = (bill.decisionReason() != null) ? "。理由：" + bill.decisionReason() : "";
		return bill.decidedBy() + "决定：" + switch (bill.status()) {
			case "NOT_LISTED" -> "不列入会议议程" + reason;
			case "CONVERTED" -> "不列入会议议程，作为代表建议办理" + reason;
			case "RETURNED" -> "不列入会议议程，退回" + reason;
			default -> "列入会议议程";
		};
	}

	private static String outcome(BillFacts.Bill bill) {
		List<String> parts = new ArrayList<>();
		if (bill.votedOn() != null) {
			String count = (bill.inFavour() != null) ? "赞成" + bill.inFavour() + "票，反对"
					+ PaperWords.number(bill.against()) + "票，弃权" + PaperWords.number(bill.abstained()) + "票，" : "";
			parts.add(PaperWords.date(bill.votedOn()) + "表决，" + count
					+ (Boolean.FALSE.equals(bill.passed()) ? "未通过" : "通过"));
		}
		if (bill.withdrawnOn() != null) {
			parts.add(PaperWords.date(bill.withdrawnOn()) + "撤回");
		}
		if (bill.reportedOn() != null) {
			parts.add(PaperWords.date(bill.reportedOn()) + "报告办理情况");
		}
		return parts.isEmpty() ? "" : String.join("；", parts) + "。";
	}

	PaperData interpellation(BillFacts.Interpellation one) {
		List<BillFacts.Signer> signers = this.reader.signersOfInterpellation(one.id());
		List<BillFacts.Answer> answers = this.reader.answers(one.id());
		PaperData data = about(PaperKind.INTERPELLATION, one.unitName(), this.courses.course(one.courseId()), signers)
			.with("质询案编号", number(one.serialNo()))
			.with("质询对象", one.addressee())
			.with("质询题目", one.question())
			.with("质询内容", PaperWords.indented(one.content()))
			.with("提出日期", PaperWords.date((one.submittedOn() != null) ? one.submittedOn() : one.draftedOn()))
			.orEmpty("主席团决定", (one.mode() != null) ? one.decidedBy() + "决定" + modeWord(one.mode()) : null)
			.orEmpty("决定日期", PaperWords.date(one.decidedOn()));
		if (!answers.isEmpty()) {
			BillFacts.Answer first = answers.get(0);
			data.with("答复人", capacity(first) + first.answeredBy())
				.with("答复日期", PaperWords.date(first.answeredOn()))
				.with("答复内容", PaperWords.indented(first.content()))
				.orEmpty("满意情况", satisfied(first));
		}
		if (answers.size() > 1) {
			BillFacts.Answer second = answers.get(1);
			data.with("再次答复", PaperWords.date(second.answeredOn()) + capacity(second) + second.answeredBy() + "再次答复：\n"
					+ PaperWords.indented(second.content()) + "\n" + satisfied(second));
		}
		return data;
	}

	private static String capacity(BillFacts.Answer answer) {
		return "ACTING_HEAD".equals(answer.capacity()) ? "代理政府主要负责人" : "政府主要负责人";
	}

	private static String satisfied(BillFacts.Answer answer) {
		if (answer.satisfied() == null || answer.dissatisfied() == null) {
			return "";
		}
		return "提质询案的代表中，满意" + answer.satisfied() + "人，不满意" + answer.dissatisfied() + "人。";
	}

	private static String modeWord(String mode) {
		return switch (mode) {
			case "ORAL_PRESIDIUM" -> "在主席团会议上口头答复";
			case "ORAL_PLENARY" -> "在全体会议上口头答复";
			default -> "书面答复";
		};
	}

	/** A form as deputies write on it. */
	PaperData blank(PaperKind kind, int unit) {
		String unitName = this.courses.unitName(unit);
		int rows = (kind == PaperKind.BILL) ? 5 : 9;
		return PaperData.form(kind.fields())
			.with("乡镇", unitName)
			.with("会议名称", unitName + "第____届人民代表大会第____次会议")
			.with("附议", blankRows(rows));
	}

	private PaperData about(PaperKind kind, String unitName, CourseFacts course, List<BillFacts.Signer> signers) {
		PaperData data = PaperData.form(kind.fields())
			.with("乡镇", unitName)
			.with("会议名称", course.name())
			.with("落款", course.presidium())
			.with("落款日期", PaperWords.date(LocalDate.now(this.clock)))
			.with("制表日期", PaperWords.date(LocalDate.now(this.clock)));
		if (signers.isEmpty()) {
			return data.with("领衔代表", "—")
				.with("领衔证号", "—")
				.with("领衔选区", "—")
				.with("领衔电话", "—")
				.with("联名人数", "—")
				.with("附议", List.of());
		}
		BillFacts.Signer lead = signers.get(0);
		List<PaperData> rows = new ArrayList<>();
		for (BillFacts.Signer signer : signers.subList(1, signers.size())) {
			rows.add(new PaperData().with("序号", rows.size() + 1)
				.with("姓名", PaperWords.spaced(signer.name()))
				.with("代表证号", signer.cardNo())
				.with("选区", signer.district()));
		}
		boolean mayCall = this.currentUser.actor().may(Permission.VIEW_PERSONAL_DATA);
		return data.with("领衔代表", lead.name())
			.orEmpty("领衔证号", lead.cardNo())
			.with("领衔选区", lead.district())
			.orEmpty("领衔电话", mayCall ? lead.phone() : null)
			.with("联名人数", signers.size() + "人")
			.with("附议", rows);
	}

	private static List<PaperData> blankRows(int count) {
		return IntStream.rangeClosed(1, count).mapToObj((i) -> new PaperData().with("序号", i)).toList();
	}

	private static @Nullable String number(@Nullable Integer serialNo) {
		return (serialNo == null) ? null : "第" + serialNo + "号";
	}

}
