package cn.township.congress.web.suggestion;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.rule.DueState;
import cn.township.congress.service.suggestion.Inbox;
import cn.township.congress.service.suggestion.Inbox.Duty;
import cn.township.congress.service.suggestion.Inbox.Item;
import cn.township.congress.web.shared.Labels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The agency's inbox: each line with the one button that says what happens next.
 */
@Controller
class InboxController {

	private final Inbox inbox;

	private final SuggestionView view;

	private final Labels labels;

	InboxController(Inbox inbox, SuggestionView view, Labels labels) {
		this.inbox = inbox;
		this.view = view;
		this.labels = labels;
	}

	@GetMapping("/inbox")
	String inbox(Model model) {
		List<Item> items = this.inbox.items();
		List<Section> sections = new ArrayList<>();
		add(sections, "已逾期", items.stream().filter((item) -> state(item) == DueState.OVERDUE).toList());
		add(sections, "十四天内到期",
				items.stream()
					.filter((item) -> state(item).needsAttention() && state(item) != DueState.OVERDUE)
					.toList());
		List<Item> later = items.stream().filter((item) -> !state(item).needsAttention()).toList();
		add(sections, "新交办", later.stream().filter((item) -> item.duty() == Duty.TAKE_UP).toList());
		add(sections, "会办意见", later.stream().filter((item) -> item.duty() == Duty.OPINION).toList());
		add(sections, "办理中", later.stream().filter(InboxController::isHandling).toList());
		add(sections, "承诺事项", later.stream().filter((item) -> item.duty() == Duty.PROGRESS).toList());
		model.addAttribute("sections", sections);
		model.addAttribute("count", items.size());
		return "suggestion/inbox";
	}

	private void add(List<Section> sections, String name, List<Item> items) {
		if (!items.isEmpty()) {
			sections.add(new Section(name, items.stream().map(this::line).toList()));
		}
	}

	private static boolean isHandling(Item item) {
		return item.duty() != Duty.TAKE_UP && item.duty() != Duty.OPINION && item.duty() != Duty.PROGRESS;
	}

	private DueState state(Item item) {
		return DueState.of(item.dueOn(), this.view.today());
	}

	private InboxLine line(Item item) {
		String href = "/suggestions/" + item.id();
		String deputies = item.leadDeputy() + ((item.signers() > 1) ? "等" + item.signers() + "人" : "");
		String marks = (item.underKey() ? " · 重点督办" : "") + ((item.urged() > 0) ? " · 已催办 " + item.urged() + " 次" : "");
		String about = item.citation().brief() + " · " + deputies + " · " + this.labels.date(item.since())
				+ since(item.duty()) + marks;
		return new InboxLine(this.labels.of(item.duty()), item.title(), href, about, item.what(),
				this.view.due(item.dueOn()), this.labels.date(item.dueOn()), button(item.duty()), next(item, href),
				state(item) == DueState.OVERDUE);
	}

	private static String since(Duty duty) {
		return switch (duty) {
			case PROGRESS -> "答复";
			case INSPECTION -> "督办检查";
			default -> "交办";
		};
	}

	private static String button(Duty duty) {
		return switch (duty) {
			case TAKE_UP -> "签收并开始办理";
			case CONTACT -> "记录与代表沟通";
			case REPLY, REPLY_AGAIN -> "答复代表";
			case SENT_BACK -> "查看退办申请";
			case OPINION -> "提出会办意见";
			case PROGRESS -> "填报落实进展";
			case INSPECTION -> "填报落实情况";
		};
	}

	private static String next(Item item, String href) {
		return switch (item.duty()) {
			case TAKE_UP -> href + "/take-up";
			case CONTACT -> href + "/contact";
			case REPLY, REPLY_AGAIN -> href + "/reply";
			case SENT_BACK -> href;
			case OPINION -> href + "/opinion";
			case PROGRESS -> href + "/progress";
			case INSPECTION -> href + "/inspections/" + item.inspection() + "/answer";
		};
	}

	/** Lines that are alike. */
	record Section(String name, List<InboxLine> lines) {
	}

}
