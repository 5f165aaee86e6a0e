package cn.township.congress.web.inquiry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.inquiry.InterpellationDetail;
import cn.township.congress.service.inquiry.InterpellationQueries;
import cn.township.congress.service.inquiry.InterpellationRow;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Pager;
import cn.township.congress.web.shared.TimelineEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The list of interpellations, and one with its history and what can be done with it.
 */
@Controller
class InterpellationController {

	private final InterpellationQueries interpellations;

	private final CurrentUser currentUser;

	private final InquiryView view;

	private final Labels labels;

	InterpellationController(InterpellationQueries interpellations, CurrentUser currentUser, InquiryView view,
			Labels labels) {
		this.interpellations = interpellations;
		this.currentUser = currentUser;
		this.view = view;
		this.labels = labels;
	}

	@GetMapping("/interpellations")
	String list(@ModelAttribute("filter") InquiryFilterForm form, Model model) {
		Slice<InterpellationRow> slice = this.interpellations.find(form.filter(), form.slice());
		model.addAttribute("lines",
				slice.rows().stream().map((row) -> new Line(row, this.view.status(row.status()))).toList());
		model.addAttribute("pager", Pager.of(slice, form.address("/interpellations"), form.pageSize()));
		this.view.addFilters(form, model);
		return "inquiry/interpellations";
	}

	@GetMapping("/interpellations/{id:[0-9]+}")
	String detail(@PathVariable long id, Model model) {
		InterpellationDetail detail = this.interpellations.detail(id);
		model.addAttribute("detail", detail);
		model.addAttribute("version", detail.head().version());
		model.addAttribute("status", this.view.status(detail.head().status()));
		model.addAttribute("subtitle", subtitle(detail));
		model.addAttribute("timeline", timeline(detail));
		model.addAttribute("next", InterpellationNext.of(detail, this.currentUser.actor()));
		return "inquiry/interpellation";
	}

	private String subtitle(InterpellationDetail detail) {
		InterpellationDetail.Head head = detail.head();
		return Stream
			.of(head.number(), head.session(), detail.proposers() + "提出",
					(head.submittedOn() != null) ? this.labels.date(head.submittedOn()) : null)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · "));
	}

	private List<TimelineEntry> timeline(InterpellationDetail detail) {
		return detail.events()
			.stream()
			.map((event) -> new TimelineEntry(this.labels.shortDate(event.happenedOn()), this.labels.of(event.kind()),
					((event.detail() != null) ? event.detail() + "；" : "") + event.recordedBy() + " 登记"))
			.toList();
	}

	/** A row with its badge. */
	record Line(InterpellationRow row, Badge status) {
	}

}
