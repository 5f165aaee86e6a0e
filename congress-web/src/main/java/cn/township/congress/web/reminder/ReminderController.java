package cn.township.congress.web.reminder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.account.Role;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.reminder.DueList;
import cn.township.congress.service.reminder.ReminderEntry;
import cn.township.congress.service.reminder.ReminderQueries;
import cn.township.congress.service.reminder.ReminderSet;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.web.shared.Address;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Pager;
import cn.township.congress.web.shared.Tab;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What is due and late, worked out as of now, and the reminders that were given.
 */
@Controller
class ReminderController {

	private final ReminderQueries reminders;

	private final CurrentUser currentUser;

	private final Labels labels;

	ReminderController(ReminderQueries reminders, CurrentUser currentUser, Labels labels) {
		this.reminders = reminders;
		this.currentUser = currentUser;
		this.labels = labels;
	}

	@GetMapping("/reminders")
	String list(@ModelAttribute("filter") ReminderFilterForm form, Model model) {
		Actor actor = this.currentUser.actor();
		boolean county = actor.role() == Role.COUNTY;
		DueList list = this.reminders.list(form.chosen(), form.code(), form.slice());
		model.addAttribute("lines",
				list.slice().rows().stream().map((due) -> DueLine.of(due, list.today(), this.labels)).toList());
		model.addAttribute("pager", Pager.of(list.slice(), form.address(), form.pageSize()));
		model.addAttribute("tabs", county ? towns(form, list) : sets(form, list));
		model.addAttribute("tabsLabel", county ? "乡镇" : "期限");
		model.addAttribute("county", county);
		model.addAttribute("agency", actor.agencyId() != null);
		model.addAttribute("chosen", form.chosen());
		return "reminder/list";
	}

	@GetMapping("/reminders/history")
	String history(@ModelAttribute("filter") ReminderFilterForm form, Model model) {
		Slice<ReminderEntry> slice = this.reminders.history(form.slice());
		model.addAttribute("lines", slice.rows().stream().map((entry) -> ReminderLine.of(entry, this.labels)).toList());
		model.addAttribute("pager", Pager.of(slice, Address.of("/reminders/history"), form.pageSize()));
		model.addAttribute("county", this.currentUser.actor().role() == Role.COUNTY);
		return "reminder/history";
	}

	private List<Tab> sets(ReminderFilterForm form, DueList list) {
		return Arrays.stream(ReminderSet.values())
			.map((set) -> new Tab(this.labels.of(set), form.address().with("set", set).toString(),
					String.valueOf(list.counts().get(set)), set == form.chosen()))
			.toList();
	}

	/**
	 * The county is reminded of all that is late, so that only the townships remain to
	 * choose.
	 */
	private static List<Tab> towns(ReminderFilterForm form, DueList list) {
		List<Tab> tabs = new ArrayList<>();
		tabs.add(new Tab("全部", form.address().with("unit", null).toString(),
				String.valueOf(list.counts().get(ReminderSet.MINE)), form.code() == null));
		list.towns()
			.forEach((town) -> tabs.add(new Tab(town.name(), form.address().with("unit", town.code()).toString(),
					String.valueOf(town.count()), Objects.equals(form.code(), town.code()))));
		return tabs;
	}

}
