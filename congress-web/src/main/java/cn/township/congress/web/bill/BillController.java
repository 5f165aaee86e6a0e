package cn.township.congress.web.bill;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.bill.BillDetail;
import cn.township.congress.service.bill.BillFilter;
import cn.township.congress.service.bill.BillList;
import cn.township.congress.service.bill.BillQueries;
import cn.township.congress.service.bill.BillRow;
import cn.township.congress.service.bill.BillSet;
import cn.township.congress.service.obligation.ObligationQueries;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Pager;
import cn.township.congress.web.shared.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The list of bills, and one bill with its history and what can be done with it.
 */
@Controller
class BillController {

	private static final List<BillSet> ALWAYS = List.of(BillSet.ALL, BillSet.SUBMITTED, BillSet.LISTED, BillSet.PASSED);

	private final BillList list;

	private final BillQueries bills;

	private final ObligationQueries townships;

	private final CurrentUser currentUser;

	private final BillView view;

	private final Labels labels;

	BillController(BillList list, BillQueries bills, ObligationQueries townships, CurrentUser currentUser,
			BillView view, Labels labels) {
		this.list = list;
		this.bills = bills;
		this.townships = townships;
		this.currentUser = currentUser;
		this.view = view;
		this.labels = labels;
	}

	@GetMapping("/bills")
	String list(@ModelAttribute("filter") BillFilterForm form, Model model) {
		Actor actor = this.currentUser.actor();
		boolean county = actor.unitCode().level() != AdminLevel.TOWNSHIP;
		BillFilter filter = form.filter();
		Slice<BillRow> slice = this.list.find(filter, form.slice());
		Long course = filter.course();
		model.addAttribute("lines",
				slice.rows().stream().map((row) -> new Line(row, this.view.status(row.status()))).toList());
		model.addAttribute("pager", Pager.of(slice, form.address(), form.pageSize()));
		model.addAttribute("tabs", tabs(form));
		model.addAttribute("county", county);
		model.addAttribute("townships", county ? this.townships.townships() : List.of());
		model.addAttribute("sessions",
				this.list.sessions()
					.stream()
					.filter((one) -> !county || (filter.unit() != null && filter.unit() == one.unitCode()))
					.toList());
		model.addAttribute("deadline", (course == null || slice.rows().isEmpty() && county) ? null
				: this.view.deadline(this.bills.window(course)));
		model.addAttribute("course", course);
		model.addAttribute("mayManage", actor.may(Permission.MANAGE_BILLS));
		model.addAttribute("mayDecide", actor.may(Permission.DECIDE_SESSIONS));
		return "bill/list";
	}

	@GetMapping("/bills/{id:[0-9]+}")
	String detail(@PathVariable long id, Model model) {
		BillDetail detail = this.bills.detail(id);
		Actor actor = this.currentUser.actor();
		boolean due = detail.head().status().name().equals("IMPLEMENTING");
		model.addAttribute("detail", detail);
		model.addAttribute("version", detail.head().version());
		model.addAttribute("status", this.view.status(detail.head().status()));
		model.addAttribute("subtitle", this.view.subtitle(detail));
		model.addAttribute("due", due ? Badge.deadline(detail.head().reportDueOn(), this.bills.today()) : null);
		model.addAttribute("law", due ? "报告期限" + this.labels.date(detail.head().reportDueOn()) + "，地方组织法第七十六条" : null);
		model.addAttribute("steps", this.view.steps(detail));
		model.addAttribute("timeline", this.view.timeline(detail));
		model.addAttribute("deadline", this.view.deadline(detail.window()));
		model.addAttribute("next", BillNext.of(detail, actor, this.bills.today()));
		return "bill/detail";
	}

	private List<Tab> tabs(BillFilterForm form) {
		BillFilter filter = form.filter();
		Map<BillSet, Long> counts = this.list.counts(filter);
		return Arrays.stream(BillSet.values())
			.filter((set) -> ALWAYS.contains(set) || set == filter.set()
					|| (set != BillSet.RECEIVED && counts.getOrDefault(set, 0L) > 0))
			.map((set) -> new Tab(this.labels.of(set),
					form.address().with("set", (set == BillSet.ALL) ? null : set).toString(),
					Long.toString(counts.getOrDefault(set, 0L)), set == filter.set()))
			.toList();
	}

	/** A row with its badge. */
	record Line(BillRow row, Badge status) {

		/** Who proposes it, for the list. */
		public String proposers() {
			return switch (this.row.proposer()) {
				case PRESIDIUM -> "主席团";
				case GOVERNMENT -> this.row.unitName() + "人民政府";
				case DEPUTIES -> (this.row.lead() == null) ? "还没有签名"
						: this.row.lead() + ((this.row.signers() > 1) ? "等" + this.row.signers() + "人" : "");
			};
		}

	}

}
