package cn.township.congress.service.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.paper.SuggestionFacts.HandOver;
import cn.township.congress.service.paper.SuggestionFacts.Reply;
import cn.township.congress.service.paper.SuggestionFacts.Signer;
import cn.township.congress.service.paper.SuggestionFacts.Verdict;
import cn.township.congress.service.rule.Rules;
import cn.township.congress.service.suggestion.SuggestionWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The data of the papers of one suggestion. Where there are several of a kind — replies,
 * letters, inspections — they are counted from 1, and the latest is meant where none is
 * named.
 */
@Component
class SuggestionPapers {

	private static final int BLANK_ROWS = 6;

	/** A reply is typed as it was addressed to one of them; each letter names its own. */
	private static final Pattern SALUTATION = Pattern.compile("^\\s*[^，。：:]{1,20}代表[：:]\\s*");

	private final SuggestionReader reader;

	private final Rules rules;

	private final CurrentUser currentUser;

	private final Clock clock;

	SuggestionPapers(SuggestionReader reader, Rules rules, CurrentUser currentUser, Clock clock) {
		this.reader = reader;
		this.rules = rules;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** What the paper says; nothing where the suggestion has no such paper. */
	Optional<PaperData> data(PaperKind kind, SuggestionFacts facts, @Nullable Integer number) {
		return switch (kind) {
			case SUGGESTION_FORM -> Optional.of(form(facts));
			case HAND_OVER_SHEET -> handedOver(facts).map((lead) -> handOverSheet(facts, lead));
			case SEND_BACK -> handedOver(facts).map((lead) -> sendBack(facts, lead));
			case CONTACTS -> handedOver(facts).map((lead) -> contacts(facts));
			case CO_OPINION -> handedOver(facts).flatMap((lead) -> opinions(facts));
			case REPLY_LETTER -> handedOver(facts).map((lead) -> replyLetter(facts, lead, reply(facts, number)));
			case OPINION_FORM -> handedOver(facts).map((lead) -> opinionForm(facts, lead, reply(facts, number)));
			case REHANDLING -> at(this.reader.rehandlings(facts.head().id()), number)
				.map((one) -> rehandling(facts, one.number(), one.row()));
			case INSPECTION ->
				at(this.reader.inspections(facts.head().id()), number).map((one) -> inspection(facts, one.row()));
			case URGING_LETTER ->
				at(this.reader.urgingLetters(facts.head().id()), number).map((one) -> urgingLetter(facts, one.row()));
			default -> throw new IllegalArgumentException("Not of a suggestion: " + kind);
		};
	}

	/** The form as deputies write on it. */
	PaperData blankForm(String unitName) {
		PaperData data = PaperData.form(PaperKind.SUGGESTION_FORM.fields())
			.with("乡镇", unitName)
			.with("公开意见", SuggestionChoices.disclosure(null));
		return data.with("附议", blankRows(BLANK_ROWS));
	}

	private PaperData form(SuggestionFacts facts) {
		Signer lead = facts.leadDeputy();
		List<PaperData> signers = new ArrayList<>();
		for (Signer signer : facts.jointSigners()) {
			signers.add(new PaperData().with("序号", signers.size() + 1)
				.with("姓名", PaperWords.spaced(signer.name()))
				.with("代表证号", signer.cardNo())
				.with("选区", signer.district())
				.with("电话", phone(signer)));
		}
		return about(PaperData.form(PaperKind.SUGGESTION_FORM.fields()), facts)
			.with("情况", PaperWords.indented(facts.head().facts()))
			.with("具体建议", PaperWords.indented(facts.head().proposal()))
			.with("领衔证号", lead.cardNo())
			.with("领衔选区", lead.district())
			.with("领衔电话", phone(lead))
			.with("建议承办单位", facts.head().suggestedAgency())
			.with("公开意见", SuggestionChoices.disclosure(facts.head().disclosure()))
			.with("附议", signers.isEmpty() ? blankRows(2) : signers);
	}

	private PaperData handOverSheet(SuggestionFacts facts, HandOver lead) {
		Signer deputy = facts.leadDeputy();
		String contact = contact(facts).map((one) -> one.name() + "（" + one.district() + "）").orElse("由主席团联系");
		LocalDate opinionsDue = facts.assisting()
			.stream()
			.map(HandOver::opinionDueOn)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		return about(PaperData.form(PaperKind.HAND_OVER_SHEET.fields()), facts).with("领衔选区", deputy.district())
			.with("领衔电话", phone(deputy))
			.with("联系代表", deputy.ended() ? contact : "领衔代表")
			.with("决定会议", lead.meeting())
			.with("决定日期", PaperWords.date(lead.decidedOn()))
			.with("答复期限", PaperWords.date(lead.dueOn()))
			.with("期限依据", lead.deadline().sentence())
			.with("会办期限", (opinionsDue != null) ? PaperWords.date(opinionsDue) : "—")
			.with("退办期限", PaperWords.date(lead.sendBackUntil()))
			.with("重点督办", (facts.head().keySince() != null) ? "是" : "否")
			.orEmpty("办理特别要求", special(facts))
			.with("情况", lines("情况段", facts.head().facts()))
			.with("建议", lines("建议段", facts.head().proposal()));
	}

	private static String special(SuggestionFacts facts) {
		String together = facts.head().together();
		return ((together != null) ? "本件与" + together + "建议并案办理，分别答复。" : "")
				+ ((facts.head().keySince() != null) ? "主席团决定对本件重点督办，请单位负责人亲自办理。" : "");
	}

	private PaperData sendBack(SuggestionFacts facts, HandOver lead) {
		PaperData data = about(PaperData.form(PaperKind.SEND_BACK.fields()), facts).with("申请单位", lead.agency())
			.with("退办期限", PaperWords.date(lead.sendBackUntil()));
		List<SuggestionFacts.SendBack> all = this.reader.sendBacks(facts.head().id());
		if (all.isEmpty()) {
			return data;
		}
		SuggestionFacts.SendBack last = all.get(all.size() - 1);
		data.with("申请单位", last.agency())
			.with("交办日期", PaperWords.date(last.handedOverOn()))
			.with("申请日期", PaperWords.date(last.requestedOn()))
			.with("退办期限", PaperWords.date(last.sendBackUntil()))
			.with("退办理由", PaperWords.indented(last.reason()))
			.with("建议改由", last.proposedAgency());
		if (last.granted() != null) {
			String note = (last.decisionNote() != null) ? "：" + last.decisionNote() : "";
			data.with("处理意见", "　　" + (last.granted() ? "同意退办" : "不同意退办") + note)
				.with("处理日期", PaperWords.date(last.decidedOn()));
		}
		return data;
	}

	private PaperData contacts(SuggestionFacts facts) {
		List<PaperData> rows = new ArrayList<>();
		for (SuggestionFacts.Contact contact : this.reader.contacts(facts.head().id())) {
			rows.add(new PaperData().with("序号", rows.size() + 1)
				.with("日期", PaperWords.shortDate(contact.contactedOn()))
				.with("方式", SuggestionWords.of(contact.mode()))
				.with("联系单位", contact.agency())
				.with("内容", contact.content()));
		}
		while (rows.size() < BLANK_ROWS) {
			rows.add(new PaperData().with("序号", rows.size() + 1));
		}
		return about(PaperData.form(PaperKind.CONTACTS.fields()), facts).with("记录", rows);
	}

	/**
	 * One for each agency that assists, also where it said nothing yet; an agency only
	 * its own.
	 */
	private Optional<PaperData> opinions(SuggestionFacts facts) {
		List<SuggestionFacts.Opinion> given = this.reader.opinions(facts.head().id());
		List<PaperData> pages = new ArrayList<>();
		given.stream().filter((one) -> mayPrint(facts, one.agencyId())).forEach((one) -> pages.add(opinion(one)));
		facts.assisting()
			.stream()
			.filter((part) -> given.stream().noneMatch((one) -> one.agencyId() == part.agencyId()))
			.filter((part) -> mayPrint(facts, part.agencyId()))
			.forEach((part) -> pages.add(new PaperData().with("协办", part.agency())
				.with("意见文号", PaperWords.BLANK)
				.with("意见签发人", PaperWords.BLANK)
				.with("意见日期", PaperWords.BLANK_DATE)
				.with("正文", emptyLines())));
		return pages.isEmpty() ? Optional.empty() : Optional.of(about(new PaperData(), facts).with("意见", pages));
	}

	private static PaperData opinion(SuggestionFacts.Opinion one) {
		return new PaperData().with("协办", one.agency())
			.with("意见文号", one.documentNo())
			.with("意见签发人", one.signatory())
			.with("意见日期", PaperWords.date(one.givenOn()))
			.with("正文", lines("段落", one.body()));
	}

	private boolean mayPrint(SuggestionFacts facts, long agency) {
		Long own = actor().agencyId();
		return own == null || own == agency || (facts.lead() != null && facts.lead().agencyId() == own);
	}

	private @Nullable Reply reply(SuggestionFacts facts, @Nullable Integer round) {
		List<Reply> all = this.reader.replies(facts.head().id());
		if (all.isEmpty()) {
			return null;
		}
		return (round == null) ? all.get(all.size() - 1)
				: all.stream().filter((one) -> one.round() == round).findFirst().orElse(null);
	}

	private PaperData replyLetter(SuggestionFacts facts, HandOver lead, @Nullable Reply reply) {
		PaperData data = about(new PaperData(), facts).with("承办单位", (reply != null) ? reply.agency() : lead.agency())
			.with("抄送", facts.head().unitName() + "人大主席团，" + facts.head().unitName() + "人民政府办公室")
			.orEmpty("次数", (reply != null && reply.round() > 1) ? "再次" : null)
			.with("答复日期", (reply != null) ? PaperWords.date(reply.repliedOn()) : PaperWords.BLANK_DATE);
		List<PaperData> promises = new ArrayList<>();
		if (reply != null) {
			data.with("答复类别", reply.resultClass())
				.with("文号", reply.documentNo())
				.with("签发人", reply.signatory())
				.with("联系人", reply.contactName())
				.with("联系电话", reply.contactPhone());
			if (reply.promise() != null && reply.promisedOn() != null) {
				promises.add(new PaperData().with("承诺事项", PaperWords.clause(reply.promise()))
					.with("承诺期限", PaperWords.date(reply.promisedOn())));
			}
		}
		String text = (reply != null) ? SALUTATION.matcher(reply.body()).replaceFirst("") : "";
		List<PaperData> opening = text.lines().findFirst().orElse("").contains("收悉") ? List.of()
				: List.of(new PaperData().with("开头语", "经研究办理，现答复如下"));
		List<PaperData> body = (reply != null) ? lines("段落", text) : emptyLines();
		return data.with("答复函",
				facts.signers()
					.stream()
					.map((signer) -> new PaperData().with("代表", signer.name())
						.with("开头", opening)
						.with("正文", body)
						.with("承诺", promises))
					.toList());
	}

	private PaperData opinionForm(SuggestionFacts facts, HandOver lead, @Nullable Reply reply) {
		AdminCode unit = new AdminCode(facts.head().unitCode());
		LocalDate day = (reply != null) ? reply.repliedOn() : LocalDate.now(this.clock);
		Settings settings = this.rules.settings(unit, day);
		PaperData data = about(PaperData.form(PaperKind.OPINION_FORM.fields()), facts)
			.with("承办单位", (reply != null) ? reply.agency() : lead.agency())
			.with("交回期限", PaperWords.BLANK_DATE.strip());
		if (reply != null) {
			data.with("答复日期", PaperWords.date(reply.repliedOn()))
				.with("答复类别", reply.resultClass())
				.with("交回期限",
						PaperWords.date(this.rules.calendar(unit)
							.plus(reply.repliedOn(), settings.days(SettingKey.SUGGESTION_EVALUATE_DAYS))
							.date()));
		}
		List<Verdict> verdicts = (reply != null) ? this.reader.verdicts(reply.id()) : List.of();
		boolean all = "ALL".equals(settings.choice(SettingKey.SUGGESTION_ASK_SIGNERS));
		return data.with("意见表", asked(facts, all, verdicts).stream().map((signer) -> {
			Optional<Verdict> verdict = verdicts.stream()
				.filter((one) -> one.mandateId() == signer.mandateId())
				.findFirst();
			return verdict(signer, signer == facts.leadDeputy(), verdict.orElse(null));
		}).toList());
	}

	/**
	 * The lead deputy, or who stands for one no longer in office; all where the rules say
	 * so.
	 */
	private static List<Signer> asked(SuggestionFacts facts, boolean all, List<Verdict> verdicts) {
		List<Signer> answered = facts.signers()
			.stream()
			.filter((signer) -> verdicts.stream().anyMatch((one) -> one.mandateId() == signer.mandateId()))
			.toList();
		Signer first = facts.signers()
			.stream()
			.filter((signer) -> !signer.ended())
			.findFirst()
			.orElse(facts.leadDeputy());
		return facts.signers()
			.stream()
			.filter((signer) -> answered.contains(signer)
					|| (all ? !signer.ended() : answered.isEmpty() && signer == first))
			.toList();
	}

	private static PaperData verdict(Signer signer, boolean lead, @Nullable Verdict verdict) {
		return new PaperData().with("代表", signer.name())
			.with("选区", signer.district())
			.with("身份", lead ? "领衔代表" : "附议代表")
			.with("联系", PaperWords.ticked(null, "　", "走访", "座谈", "电话", "函件", "没有联系"))
			.with("态度", SuggestionChoices.satisfaction((verdict != null) ? verdict.attitude() : null))
			.with("结果", SuggestionChoices.satisfaction((verdict != null) ? verdict.result() : null))
			.with("理由", (verdict != null) ? verdict.reason() : null)
			.with("评价日期", (verdict != null) ? PaperWords.date(verdict.evaluatedOn()) : PaperWords.BLANK_DATE);
	}

	private PaperData rehandling(SuggestionFacts facts, int number, SuggestionFacts.Rehandling one) {
		return about(new PaperData(), facts).with("次序", ChineseNumber.of(number))
			.with("承办单位", one.agency())
			.with("原答复日期", PaperWords.date(one.repliedOn()))
			.with("评价日期", PaperWords.date(one.evaluatedOn()))
			.with("不满意理由", (one.reason() != null) ? PaperWords.clause(one.reason()) : null)
			.with("决定", (one.meeting() != null) ? "经" + one.meeting() + "研究决定" : "根据代表的意见")
			.with("通知日期", PaperWords.date(one.requiredOn()))
			.with("新期限", PaperWords.date(one.dueOn()))
			.with("期限依据", LocalRule.DEFAULT.label().equals(one.basis()) ? "主席团确定" : one.basis());
	}

	private PaperData inspection(SuggestionFacts facts, SuggestionFacts.Inspection one) {
		String decided = this.reader.supervision(facts.head().id())
			.map((key) -> PaperWords.date(key.decidedOn()) + key.meeting() + "决定重点督办，" + key.supervisor() + "督办")
			.orElse("—");
		return about(PaperData.form(PaperKind.INSPECTION.fields()), facts)
			.with("承办单位", (facts.lead() != null) ? facts.lead().agency() : null)
			.with("督办决定", decided)
			.with("检查日期", PaperWords.date(one.inspectedOn()))
			.with("检查人", one.inspectors())
			.with("发现情况", PaperWords.indented(one.findings()))
			.orEmpty("督办要求", (one.requirement() != null) ? PaperWords.indented(one.requirement()) : null)
			.orEmpty("督办期限", PaperWords.date(one.dueOn()))
			.orEmpty("办理结果", (one.answer() != null) ? PaperWords.indented(one.answer()) : null)
			.orEmpty("办理日期", PaperWords.date(one.answeredOn()));
	}

	private PaperData urgingLetter(SuggestionFacts facts, SuggestionFacts.Urging one) {
		return about(new PaperData(), facts).with("次序", ChineseNumber.of(one.step()))
			.with("收函人", one.addressee())
			.with("承办单位", one.agency())
			.with("逾期情况", overdue(one))
			.with("催办期限", PaperWords.date(one.dueOn()))
			.with("回复期限", PaperWords.date(one.answerUntil()))
			.with("签发人", one.signatory())
			.with("发函日期", PaperWords.date(one.sentOn()))
			.with("正文", lines("段落", PaperWords.closed(one.content().strip())));
	}

	private static String overdue(SuggestionFacts.Urging one) {
		long days = one.dueOn().until(one.sentOn(), ChronoUnit.DAYS);
		String due = PaperWords.date(one.dueOn());
		return (days > 0) ? "办理期限" + due + "已过，逾期" + days + "天" : "办理期限将于" + due + "届满";
	}

	/** What all papers of a suggestion begin with. */
	private PaperData about(PaperData data, SuggestionFacts facts) {
		SuggestionFacts.Head head = facts.head();
		data.with("乡镇", head.unitName())
			.with("落款", head.unitName() + "人民代表大会主席团")
			.with("制表日期", PaperWords.date(LocalDate.now(this.clock)))
			.with("建议编号", facts.citation().full())
			.with("标题", head.title())
			.with("类别", SuggestionWords.of(head.category()))
			.with("提出日期", PaperWords.date(head.submittedOn()))
			.with("提出场合", head.inSession() ? "会议期间" : "闭会期间")
			.with("领衔代表", facts.leadDeputy().name())
			.with("代表称谓", facts.deputies())
			.with("附议代表", orNone(facts.jointSigners().stream().map(Signer::name).toList()));
		HandOver lead = facts.lead();
		if (lead != null) {
			LocalDate due = (head.replyDueOn() != null) ? head.replyDueOn() : lead.dueOn();
			data.with("主办单位", lead.agency())
				.with("协办单位", orNone(facts.assisting().stream().map(HandOver::agency).toList()))
				.with("交办日期", PaperWords.date(lead.handedOverOn()))
				.with("落款日期", PaperWords.date(lead.handedOverOn()))
				.with("答复期限", PaperWords.date(due));
		}
		return data;
	}

	private static Optional<HandOver> handedOver(SuggestionFacts facts) {
		return Optional.ofNullable(facts.lead());
	}

	private static Optional<Signer> contact(SuggestionFacts facts) {
		return facts.jointSigners().stream().filter((signer) -> !signer.ended()).findFirst();
	}

	/** For the office, and for the agency that has to talk to the deputy. */
	private @Nullable String phone(Signer signer) {
		boolean needed = actor().may(Permission.VIEW_PERSONAL_DATA) || actor().agencyId() != null;
		return needed ? signer.phone() : null;
	}

	private Actor actor() {
		return this.currentUser.actor();
	}

	private static String orNone(List<String> names) {
		return names.isEmpty() ? "无" : PaperWords.names(names);
	}

	private static List<PaperData> lines(String field, String text) {
		return PaperWords.paragraphs(text).stream().map((line) -> new PaperData().with(field, line)).toList();
	}

	private static List<PaperData> emptyLines() {
		return IntStream.range(0, BLANK_ROWS).mapToObj((i) -> new PaperData()).toList();
	}

	private static List<PaperData> blankRows(int count) {
		return IntStream.rangeClosed(1, count).mapToObj((i) -> new PaperData().with("序号", i)).toList();
	}

	private static <T> Optional<Numbered<T>> at(List<T> rows, @Nullable Integer number) {
		int place = (number == null) ? rows.size() : number;
		return (place >= 1 && place <= rows.size()) ? Optional.of(new Numbered<>(place, rows.get(place - 1)))
				: Optional.empty();
	}

	private record Numbered<T>(int number, T row) {
	}

}
