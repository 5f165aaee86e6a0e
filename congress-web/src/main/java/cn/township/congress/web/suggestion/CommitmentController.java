package cn.township.congress.web.suggestion;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.suggestion.CommitmentStatus;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.suggestion.CommitmentExport;
import cn.township.congress.service.suggestion.CommitmentQueries;
import cn.township.congress.service.suggestion.CommitmentRow;
import cn.township.congress.service.suggestion.CommitmentSet;
import cn.township.congress.service.territory.AgencyQueries;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Pager;
import cn.township.congress.web.shared.Tab;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The ledger of promised matters, its export.
 */
@Controller
class CommitmentController {

	private final CommitmentQueries ledger;

	private final CommitmentExport export;

	private final AgencyQueries agencies;

	private final CurrentUser currentUser;

	private final Labels labels;

	CommitmentController(CommitmentQueries ledger, CommitmentExport export, AgencyQueries agencies,
			CurrentUser currentUser, Labels labels) {
		this.ledger = ledger;
		this.export = export;
		this.agencies = agencies;
		this.currentUser = currentUser;
		this.labels = labels;
	}

	@GetMapping("/suggestions/commitments")
	String list(@ModelAttribute("filter") CommitmentFilterForm form, Model model) {
		Actor actor = this.currentUser.actor();
		boolean office = actor.may(Permission.MANAGE_AGENCIES);
		Slice<CommitmentRow> slice = this.ledger.find(form.filter(), form.slice());
		model.addAttribute("lines", slice.rows().stream().map((row) -> line(row, actor)).toList());
		model.addAttribute("pager", Pager.of(slice, form.address(), form.pageSize()));
		model.addAttribute("tabs", tabs(form));
		model.addAttribute("county", actor.may(Permission.VIEW_OVERVIEW));
		model.addAttribute("mayExport", actor.may(Permission.EXPORT));
		model.addAttribute("exportUrl", form.address().to("/suggestions/commitments.xlsx").toString());
		model.addAttribute("agencies", office
				? this.agencies.open().stream().map((one) -> new Choice(Long.toString(one.id()), one.name())).toList()
				: List.of());
		return "suggestion/commitments";
	}

	@GetMapping("/suggestions/commitments.xlsx")
	void export(@ModelAttribute("filter") CommitmentFilterForm form, HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "承诺事项台账", this.export.write(form.filter(), this.labels::of));
	}

	private CommitmentLine line(CommitmentRow row, Actor actor) {
		boolean open = row.status() == CommitmentStatus.OPEN;
		boolean tracked = row.suggestionStatus() == SuggestionStatus.TRACKING;
		return new CommitmentLine(row, open ? Badge.deadline(row.promisedOn(), this.ledger.today()) : null,
				open && tracked && actor.may(Permission.KEEP_COMMITMENTS));
	}

	private List<Tab> tabs(CommitmentFilterForm form) {
		Map<CommitmentSet, Long> counts = this.ledger.counts(form.filter());
		return Arrays.stream(CommitmentSet.values())
			.map((set) -> new Tab(this.labels.of(set), form.address().with("set", set).toString(),
					Long.toString(counts.getOrDefault(set, 0L)), set == form.selected()))
			.toList();
	}

}
