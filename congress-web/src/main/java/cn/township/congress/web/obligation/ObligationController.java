package cn.township.congress.web.obligation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.obligation.ObligationFilter;
import cn.township.congress.service.obligation.ObligationQueries;
import cn.township.congress.service.obligation.ObligationRow;
import cn.township.congress.service.obligation.ObligationSet;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Pager;
import cn.township.congress.web.shared.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The list of what has to be done, and its print.
 */
@Controller
class ObligationController {

	private final ObligationQueries obligations;

	private final CurrentUser currentUser;

	private final Labels labels;

	ObligationController(ObligationQueries obligations, CurrentUser currentUser, Labels labels) {
		this.obligations = obligations;
		this.currentUser = currentUser;
		this.labels = labels;
	}

	@GetMapping("/obligations")
	String list(@ModelAttribute("filter") ObligationFilterForm form, Model model) {
		Actor actor = this.currentUser.actor();
		boolean county = actor.unitCode().level() != AdminLevel.TOWNSHIP;
		Slice<ObligationRow> slice = this.obligations.find(form.filter(), form.slice());
		model.addAttribute("lines", lines(slice.rows()));
		model.addAttribute("pager", Pager.of(slice, form.address("/obligations"), form.pageSize()));
		model.addAttribute("chosen", form.filter().set());
		model.addAttribute("tabs", tabs(form));
		model.addAttribute("kinds",
				Arrays.stream(ObligationKind.values())
					.map((kind) -> new Choice(kind.name(), this.labels.of(kind)))
					.toList());
		model.addAttribute("county", county);
		model.addAttribute("townships", county ? this.obligations.townships() : List.of());
		model.addAttribute("mayComplete", actor.may(Permission.MANAGE_SESSIONS));
		model.addAttribute("mayCancel", actor.may(Permission.DECIDE_SESSIONS));
		model.addAttribute("printUrl", form.address("/obligations/print").toString());
		return "obligation/list";
	}

	@GetMapping("/obligations/print")
	String print(@ModelAttribute("filter") ObligationFilterForm form, Model model) {
		model.addAttribute("lines", lines(this.obligations.all(form.filter())));
		model.addAttribute("set", form.filter().set());
		model.addAttribute("today", this.obligations.today());
		model.addAttribute("backUrl", form.address("/obligations").toString());
		return "obligation/print";
	}

	private List<ObligationLine> lines(List<ObligationRow> rows) {
		LocalDate today = this.obligations.today();
		return rows.stream().map((row) -> ObligationLine.of(row, today, this.labels)).toList();
	}

	private List<Tab> tabs(ObligationFilterForm form) {
		ObligationFilter filter = form.filter();
		Map<ObligationSet, Long> counts = this.obligations.counts(filter);
		return Arrays.stream(ObligationSet.values())
			.filter((set) -> set != ObligationSet.LATE || filter.set() == set)
			.map((set) -> new Tab(this.labels.of(set), form.address("/obligations").with("set", set).toString(),
					Long.toString(counts.getOrDefault(set, 0L)), set == filter.set()))
			.toList();
	}

}
