package cn.township.congress.web.bill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.domain.bill.BillEventKind;
import cn.township.congress.domain.bill.BillStatus;
import cn.township.congress.domain.bill.Proposer;
import cn.township.congress.domain.bill.SubmissionWindow;
import cn.township.congress.service.bill.BillDetail;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Step;
import cn.township.congress.web.shared.TimelineEntry;
import cn.township.congress.web.shared.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How states, steps and deadlines of bills read on a page.
 */
@Component
class BillView {

	private final Labels labels;

	BillView(Labels labels) {
		this.labels = labels;
	}

	Badge status(BillStatus status) {
		Tone tone = switch (status) {
			case DRAFT, SIGNING, WITHDRAWN, RETURNED, NOT_LISTED, CONVERTED -> Tone.MUTE;
			case SUBMITTED -> Tone.WARN;
			case LISTED, DELIBERATING, VOTED_PASSED, IMPLEMENTING -> Tone.INFO;
			case REPORTED, CLOSED -> Tone.OK;
			case VOTED_REJECTED -> Tone.WARN;
		};
		return new Badge(tone, this.labels.of(status));
	}

	/** Whose it is, and at which session. */
	String subtitle(BillDetail detail) {
		BillDetail.Head head = detail.head();
		return Stream
			.of(head.number(), head.session(), detail.proposers() + "提出",
					(head.submittedOn() != null) ? this.labels.date(head.submittedOn()) : null)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · "));
	}

	/** Until when bills may be put forward, in a sentence. */
	String deadline(SubmissionWindow window) {
		LocalDate until = window.until();
		LocalDate closed = window.closedOn();
		if (closed != null) {
			return "会议已在" + this.labels.date(closed) + "闭幕；补录当时提出的议案，提出日期照纸件填写";
		}
		return (until == null) ? "主席团还没有确定议案截止时间；闭幕以前都可以提出"
				: "议案截止日期" + this.labels.date(until) + "（当天可以提出），" + window.decidedBy() + "决定";
	}

	/** 联名 → 提出 → 列入议程 → 审议 → 表决 → 实施 → 报告, as far as the bill goes this way. */
	List<Step> steps(BillDetail detail) {
		BillDetail.Head head = detail.head();
		int reached = switch (head.status()) {
			case DRAFT, SIGNING -> 0;
			case SUBMITTED, NOT_LISTED, CONVERTED, RETURNED -> (head.submittedOn() == null) ? 0 : 1;
			case WITHDRAWN -> (head.itemId() != null) ? 2 : ((head.submittedOn() != null) ? 1 : 0);
			case LISTED -> 2;
			case DELIBERATING -> 3;
			case VOTED_REJECTED, VOTED_PASSED -> 4;
			case IMPLEMENTING -> 5;
			case REPORTED, CLOSED -> 6;
		};
		boolean over = head.status().isFinal() || head.status() == BillStatus.REPORTED;
		List<Step> steps = new ArrayList<>();
		List<String> words = List.of((head.proposer() == Proposer.DEPUTIES) ? "联名" : "起草", "提出", "列入议程", "审议", "表决",
				"实施", "报告");
		for (int i = 0; i < words.size(); i++) {
			Step.State state = (i < reached || (i == reached && done(head, i))) ? Step.State.DONE
					: ((i == next(head, reached) && !over) ? Step.State.CURRENT : Step.State.TODO);
			steps.add(new Step(words.get(i), this.labels.shortDate(day(detail, i)), state));
		}
		return steps;
	}

	private static boolean done(BillDetail.Head head, int step) {
		return step > 0 || head.status() == BillStatus.CONVERTED;
	}

	private static int next(BillDetail.Head head, int reached) {
		return (head.status() == BillStatus.DRAFT || head.status() == BillStatus.SIGNING) ? 0
				: ((head.status() == BillStatus.DELIBERATING) ? 4 : reached + 1);
	}

	private static @Nullable LocalDate day(BillDetail detail, int step) {
		BillDetail.Head head = detail.head();
		return switch (step) {
			case 0 -> head.draftedOn();
			case 1 -> head.submittedOn();
			case 2 -> (head.itemId() != null) ? head.decidedOn() : null;
			case 3 -> detail.deliberations().isEmpty() ? null : detail.deliberations().get(0).heldOn();
			case 4 -> head.votedOn();
			case 5 -> detail.events()
				.stream()
				.filter((event) -> event.kind() == BillEventKind.IMPLEMENTING)
				.map(BillDetail.Event::happenedOn)
				.findFirst()
				.orElse(null);
			default -> detail.lastReport()
				.filter(BillDetail.Reported::toCongress)
				.map(BillDetail.Reported::reportedOn)
				.orElse(null);
		};
	}

	List<TimelineEntry> timeline(BillDetail detail) {
		return detail.events()
			.stream()
			.map((event) -> new TimelineEntry(this.labels.shortDate(event.happenedOn()), this.labels.of(event.kind()),
					((event.detail() != null) ? event.detail() + "；" : "") + event.recordedBy() + " 登记"))
			.toList();
	}

	List<Choice> choices(Enum<?>... constants) {
		return Arrays.stream(constants).map((one) -> new Choice(one.name(), this.labels.of(one))).toList();
	}

}
