package cn.township.congress.web.suggestion;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.suggestion.SuggestionExport;
import cn.township.congress.service.suggestion.SuggestionFilter;
import cn.township.congress.service.suggestion.SuggestionList;
import cn.township.congress.service.suggestion.SuggestionRow;
import cn.township.congress.service.suggestion.SuggestionSet;
import cn.township.congress.service.territory.AgencyQueries;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tab;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The list of suggestions with its saved filters; an agency's inbox is the same list.
 */
@Controller
class SuggestionListController {

	private static final List<SuggestionSet> TABS = List.of(SuggestionSet.ALL, SuggestionSet.TO_ACCEPT,
			SuggestionSet.TO_HAND_OVER, SuggestionSet.HANDLING, SuggestionSet.DUE_SOON, SuggestionSet.OVERDUE,
			SuggestionSet.TO_EVALUATE, SuggestionSet.TO_CONCLUDE, SuggestionSet.TRACKING, SuggestionSet.KEY,
			SuggestionSet.URGED, SuggestionSet.CONCLUDED);

	private static final List<SuggestionSet> AGENCY_TABS = List.of(SuggestionSet.ALL, SuggestionSet.HANDLING,
			SuggestionSet.DUE_SOON, SuggestionSet.OVERDUE, SuggestionSet.TO_EVALUATE, SuggestionSet.TRACKING,
			SuggestionSet.KEY, SuggestionSet.CONCLUDED);

	/** Shown only where there are any. */
	private static final Set<SuggestionSet> RARE = Set.of(SuggestionSet.TRACKING, SuggestionSet.KEY,
			SuggestionSet.URGED);

	private final SuggestionList list;

	private final SuggestionExport export;

	private final AgencyQueries agencies;

	private final CurrentUser currentUser;

	private final SuggestionView view;

	private final Labels labels;

	SuggestionListController(SuggestionList list, SuggestionExport export, AgencyQueries agencies,
			CurrentUser currentUser, SuggestionView view, Labels labels) {
		this.list = list;
		this.export = export;
		this.agencies = agencies;
		this.currentUser = currentUser;
		this.view = view;
		this.labels = labels;
	}

	@GetMapping("/suggestions")
	String list(@ModelAttribute("filter") FilterForm form, Model model) {
		SuggestionFilter filter = form.filter();
		boolean agency = this.currentUser.actor().agencyId() != null;
		List<SuggestionSet> sets = agency ? AGENCY_TABS : TABS;
		Map<SuggestionSet, Long> counts = this.list.counts(filter, with(filter.set(), sets));
		Slice<SuggestionRow> slice = this.list.find(filter, form.slice(), counts);
		boolean county = this.currentUser.actor().may(Permission.VIEW_OVERVIEW);
		model.addAttribute("rows", slice.rows().stream().map(this.view::line).toList());
		model.addAttribute("tabs", tabs(form, sets, counts));
		model.addAttribute("pager", form.pager(slice));
		model.addAttribute("total", FilterForm.total(slice));
		model.addAttribute("county", county);
		model.addAttribute("mayRegister", this.currentUser.actor().may(Permission.REGISTER_SUGGESTION));
		model.addAttribute("mayHandOver", this.currentUser.actor().may(Permission.HAND_OVER_SUGGESTION));
		model.addAttribute("mayTranscribe", this.currentUser.actor().may(Permission.TRANSCRIBE_EVALUATION));
		model.addAttribute("mayImport", this.currentUser.actor().may(Permission.IMPORT_LEDGER));
		model.addAttribute("mayExport", this.currentUser.actor().may(Permission.EXPORT));
		model.addAttribute("exportUrl", form.address().to("/suggestions/export.xlsx").toString());
		model.addAttribute("setLabel", this.labels.of(filter.set()));
		model.addAttribute("categories", this.view.choices(Category.values()));
		model.addAttribute("agencies", (agency || county) ? List.of() : agencyChoices());
		return "suggestion/list";
	}

	@GetMapping("/suggestions/export.xlsx")
	void export(@ModelAttribute("filter") FilterForm form, HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "建议登记簿", this.export.write(form.filter(), this.labels::of));
	}

	private List<Choice> agencyChoices() {
		return this.agencies.open().stream().map((a) -> new Choice(Long.toString(a.id()), a.name())).toList();
	}

	private static List<SuggestionSet> with(SuggestionSet selected, List<SuggestionSet> tabs) {
		return Stream.concat(Stream.of(selected), tabs.stream()).distinct().toList();
	}

	private List<Tab> tabs(FilterForm form, List<SuggestionSet> sets, Map<SuggestionSet, Long> counts) {
		return sets.stream()
			.filter((set) -> !RARE.contains(set) || set == form.selected() || counts.getOrDefault(set, 0L) > 0)
			.map((set) -> new Tab(this.labels.of(set), form.address().with("set", set.name()).toString(),
					FilterForm.count(counts.getOrDefault(set, 0L)), set == form.selected()))
			.toList();
	}

}
