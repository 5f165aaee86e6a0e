package cn.township.congress.web.suggestion;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.suggestion.LedgerRow;
import cn.township.congress.service.suggestion.SuggestionExport;
import cn.township.congress.service.suggestion.SuggestionFilter;
import cn.township.congress.service.suggestion.SuggestionLedger;
import cn.township.congress.service.suggestion.SuggestionSet;
import cn.township.congress.service.territory.AgencyQueries;
import cn.township.congress.web.shared.Address;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Labels;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The register of suggestions (登记簿): the list with all columns, on paper and as a
 * workbook with the filter of the page.
 */
@Controller
class LedgerController {

	private static final String PATH = "/suggestions/ledger";

	private static final int YEARS = 10;

	private static final List<SuggestionSet> SETS = List.of(SuggestionSet.ALL, SuggestionSet.TO_ACCEPT,
			SuggestionSet.TO_HAND_OVER, SuggestionSet.HANDLING, SuggestionSet.OVERDUE, SuggestionSet.TO_EVALUATE,
			SuggestionSet.TO_CONCLUDE, SuggestionSet.TRACKING, SuggestionSet.CONCLUDED, SuggestionSet.CLOSED_OTHERWISE,
			SuggestionSet.KEY);

	private final SuggestionLedger ledger;

	private final SuggestionExport export;

	private final AgencyQueries agencies;

	private final CurrentUser currentUser;

	private final SuggestionView view;

	private final Labels labels;

	private final Clock clock;

	LedgerController(SuggestionLedger ledger, SuggestionExport export, AgencyQueries agencies, CurrentUser currentUser,
			SuggestionView view, Labels labels, Clock clock) {
		this.ledger = ledger;
		this.export = export;
		this.agencies = agencies;
		this.currentUser = currentUser;
		this.view = view;
		this.labels = labels;
		this.clock = clock;
	}

	@GetMapping(PATH)
	String show(@ModelAttribute("filter") FilterForm form, Model model) {
		SuggestionFilter filter = form.filter();
		Slice<LedgerRow> slice = this.ledger.find(filter, form.slice());
		boolean county = this.currentUser.actor().may(Permission.VIEW_OVERVIEW);
		Address address = form.address();
		model.addAttribute("rows", slice.rows());
		model.addAttribute("pager", form.pager(slice, PATH));
		model.addAttribute("total", FilterForm.total(slice));
		model.addAttribute("county", county);
		model.addAttribute("setLabel", this.labels.of(filter.set()));
		model.addAttribute("sets", SETS.stream().map((set) -> new Choice(set.name(), this.labels.of(set))).toList());
		model.addAttribute("categories", this.view.choices(Category.values()));
		model.addAttribute("agencies", county ? List.of()
				: this.agencies.open().stream().map((a) -> new Choice(Long.toString(a.id()), a.name())).toList());
		model.addAttribute("years", years());
		model.addAttribute("mayExport", this.currentUser.actor().may(Permission.EXPORT));
		model.addAttribute("exportUrl", address.to(PATH + "/export.xlsx").toString());
		model.addAttribute("printUrl", address.to(PATH + "/print").toString());
		model.addAttribute("wordUrl",
				Address.of("/papers/ledger/register.docx")
					.with("year", filter.year())
					.with("session", filter.more().session())
					.with("unit", filter.unit())
					.toString());
		return "suggestion/ledger";
	}

	@GetMapping(PATH + "/print")
	String print(@ModelAttribute("filter") FilterForm form, Model model) {
		List<LedgerRow> rows = this.ledger.printed(form.filter());
		model.addAttribute("rows", rows);
		model.addAttribute("cut", rows.size() >= SuggestionLedger.PRINT_LIMIT);
		model.addAttribute("county", this.currentUser.actor().may(Permission.VIEW_OVERVIEW));
		model.addAttribute("setLabel", this.labels.of(form.filter().set()));
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("backUrl", form.address().to(PATH).toString());
		return "suggestion/ledger-print";
	}

	@GetMapping(PATH + "/export.xlsx")
	void export(@ModelAttribute("filter") FilterForm form, HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "建议登记簿", this.export.write(form.filter(), this.labels::of));
	}

	private List<Integer> years() {
		int year = LocalDate.now(this.clock).getYear();
		return IntStream.range(0, YEARS).map((back) -> year - back).boxed().toList();
	}

}
