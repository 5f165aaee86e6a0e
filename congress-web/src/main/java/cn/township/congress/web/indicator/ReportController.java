package cn.township.congress.web.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.indicator.DraftReport;
import cn.township.congress.service.indicator.FigureChoices;
import cn.township.congress.service.indicator.ReportDetail;
import cn.township.congress.service.indicator.ReportQueries;
import cn.township.congress.service.indicator.ReportRow;
import cn.township.congress.service.suggestion.SuggestionSet;
import cn.township.congress.web.indicator.ReportForms.Draft;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Reports on how suggestions were handled: drafting, reading, the rows behind a number.
 */
@Controller
class ReportController {

	private static final String PATH = "/suggestions/reports";

	private static final int YEARS = 5;

	private final ReportQueries reports;

	private final DraftReport draftReport;

	private final FigureChoices choices;

	private final ReportView view;

	private final CurrentUser currentUser;

	private final Labels labels;

	private final Refusals refusals;

	private final Clock clock;

	ReportController(ReportQueries reports, DraftReport draftReport, FigureChoices choices, ReportView view,
			CurrentUser currentUser, Labels labels, Refusals refusals, Clock clock) {
		this.reports = reports;
		this.draftReport = draftReport;
		this.choices = choices;
		this.view = view;
		this.currentUser = currentUser;
		this.labels = labels;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping(PATH)
	String list(Model model) {
		model.addAttribute("lines",
				this.reports.list().stream().map((row) -> new Line(row, this.view.status(row.status()))).toList());
		model.addAttribute("county", actor().unitCode().level() != AdminLevel.TOWNSHIP);
		model.addAttribute("mayDraft", actor().may(Permission.REPORT_SUGGESTIONS));
		return "indicator/reports";
	}

	@GetMapping(PATH + "/new")
	ModelAndView form(@ModelAttribute("form") Draft form, BindingResult errors, Model model) {
		return page(model, HttpStatus.OK);
	}

	@PostMapping(PATH + "/new")
	ModelAndView draft(@ModelAttribute("form") Draft form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			long id = this.draftReport.execute(form.command(thisYear()));
			Flash.done(redirect, "report.drafted");
			return new ModelAndView("redirect:" + PATH + "/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, "year");
			return page(model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping(PATH + "/{id:[0-9]+}")
	String detail(@PathVariable long id, Model model) {
		ReportDetail detail = this.reports.detail(id);
		boolean mayEdit = this.view.mayEdit(detail);
		model.addAttribute("detail", detail);
		model.addAttribute("status", this.view.status(detail.head().status()));
		model.addAttribute("groups", this.view.groups(detail));
		model.addAttribute("main", this.view.main(detail));
		model.addAttribute("others", this.view.others(detail));
		model.addAttribute("news", mayEdit && this.reports.redraft(id).numbers());
		return "indicator/report";
	}

	@GetMapping(PATH + "/{id:[0-9]+}/print")
	String print(@PathVariable long id, Model model) {
		model.addAttribute("detail", this.reports.detail(id));
		return "indicator/report-print";
	}

	@GetMapping(PATH + "/{id:[0-9]+}/rows")
	String rows(@PathVariable long id, @RequestParam String set, Model model) {
		model.addAttribute("detail", this.reports.detail(id));
		if ("PARTICIPANTS".equals(set) || "IN_OFFICE".equals(set)) {
			boolean participants = "PARTICIPANTS".equals(set);
			model.addAttribute("label", participants ? "提出过建议的在任代表" : "在任代表");
			model.addAttribute("deputies", this.reports.deputies(id, participants));
			return "indicator/report-deputies";
		}
		SuggestionSet one = SuggestionSet.parse(set).orElseThrow(() -> new NotFound("set of suggestions", 0));
		model.addAttribute("label", this.labels.of(one));
		model.addAttribute("rows", this.reports.rows(id, one));
		return "indicator/report-rows";
	}

	private ModelAndView page(Model model, HttpStatus status) {
		int year = thisYear();
		model.addAttribute("years",
				IntStream.range(0, YEARS)
					.mapToObj((back) -> new Choice(Integer.toString(year - back), (year - back) + "年"))
					.toList());
		List<Choice> sessions = this.choices.sessions(actor().unitCode().value())
			.stream()
			.map((one) -> new Choice(Long.toString(one.id()), one.label() + "和会后"))
			.toList();
		model.addAttribute("sessions", sessions);
		return new ModelAndView("indicator/report-new", model.asMap(), status);
	}

	private Actor actor() {
		return this.currentUser.actor();
	}

	private int thisYear() {
		return LocalDate.now(this.clock).getYear();
	}

	/** A report with its status in colour. */
	record Line(ReportRow row, Badge status) {
	}

}
