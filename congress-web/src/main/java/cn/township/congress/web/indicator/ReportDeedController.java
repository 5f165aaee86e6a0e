package cn.township.congress.web.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.indicator.EditReport;
import cn.township.congress.service.indicator.PublishReport;
import cn.township.congress.service.indicator.RedraftReport;
import cn.township.congress.service.indicator.ReportDetail;
import cn.township.congress.service.indicator.ReportQueries;
import cn.township.congress.service.indicator.ReportToCongress;
import cn.township.congress.web.indicator.ReportForms.Edit;
import cn.township.congress.web.indicator.ReportForms.Publish;
import cn.township.congress.web.indicator.ReportForms.Reported;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.LostUpdate;
import cn.township.congress.web.shared.Refusals;
import jakarta.validation.Valid;
import org.springframework.dao.OptimisticLockingFailureException;
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
 * Wording a report, reading its numbers anew, recording that it was heard and published.
 */
@Controller
class ReportDeedController {

	private static final String PATH = "/suggestions/reports/{id:[0-9]+}";

	private static final Map<String, String> FIELDS = Map.of("report.beforeSession", "on", "report.beforeCutOff", "on",
			"report.publishedBeforeReported", "on", "date.inFuture", "on");

	private final ReportQueries reports;

	private final EditReport editReport;

	private final RedraftReport redraftReport;

	private final ReportToCongress reportToCongress;

	private final PublishReport publishReport;

	private final Refusals refusals;

	private final Clock clock;

	ReportDeedController(ReportQueries reports, EditReport editReport, RedraftReport redraftReport,
			ReportToCongress reportToCongress, PublishReport publishReport, Refusals refusals, Clock clock) {
		this.reports = reports;
		this.editReport = editReport;
		this.redraftReport = redraftReport;
		this.reportToCongress = reportToCongress;
		this.publishReport = publishReport;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping(PATH + "/edit")
	ModelAndView editForm(@PathVariable long id, Model model) {
		ReportDetail detail = this.reports.detail(id);
		model.addAttribute("form", Edit.of(detail.head()));
		return page("edit", detail, model, HttpStatus.OK);
	}

	@PostMapping(PATH + "/edit")
	ModelAndView edit(@PathVariable long id, @Valid @ModelAttribute("form") Edit form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		ReportDetail detail = this.reports.detail(id);
		if (errors.hasErrors()) {
			return page("edit", detail, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.editReport.execute(form.command(id));
			Flash.done(redirect, "report.saved");
			return back(id);
		}
		catch (OptimisticLockingFailureException changed) {
			throw new LostUpdate(Objects.requireNonNullElse(form.body(), ""), detail.head().body(),
					"/suggestions/reports/" + id + "/edit");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return page("edit", detail, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping(PATH + "/redraft")
	ModelAndView redraftForm(@PathVariable long id, Model model) {
		model.addAttribute("redraft", this.reports.redraft(id));
		return page("redraft", this.reports.detail(id), model, HttpStatus.OK);
	}

	@PostMapping(PATH + "/redraft")
	ModelAndView redraft(@PathVariable long id, @RequestParam int version, @RequestParam String seen,
			@RequestParam boolean takeOver, RedirectAttributes redirect) {
		try {
			this.redraftReport.execute(new RedraftReport.Command(id, version, seen, takeOver));
			Flash.done(redirect, takeOver ? "report.takenOver" : "report.numbersOnly");
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "report.refused", this.refusals.sentence(refusal));
		}
		return back(id);
	}

	@GetMapping(PATH + "/reported")
	ModelAndView reportedForm(@PathVariable long id, Model model) {
		ReportDetail detail = this.reports.detail(id);
		model.addAttribute("form", new Reported(detail.head().version(), null, null, LocalDate.now(this.clock)));
		return page("reported", detail, model, HttpStatus.OK);
	}

	@PostMapping(PATH + "/reported")
	ModelAndView reported(@PathVariable long id, @Valid @ModelAttribute("form") Reported form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.reportToCongress.execute(form.command(id));
				Flash.done(redirect, "report.reported");
				return back(id);
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors, FIELDS);
			}
		}
		return page("reported", this.reports.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping(PATH + "/publish")
	ModelAndView publishForm(@PathVariable long id, Model model) {
		ReportDetail detail = this.reports.detail(id);
		model.addAttribute("form", new Publish(detail.head().version(), null, LocalDate.now(this.clock)));
		return page("publish", detail, model, HttpStatus.OK);
	}

	@PostMapping(PATH + "/publish")
	ModelAndView publish(@PathVariable long id, @Valid @ModelAttribute("form") Publish form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.publishReport.execute(form.command(id));
				Flash.done(redirect, "report.published");
				return back(id);
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors, FIELDS);
			}
		}
		return page("publish", this.reports.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static ModelAndView back(long id) {
		return new ModelAndView("redirect:/suggestions/reports/" + id);
	}

	private ModelAndView page(String deed, ReportDetail detail, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		model.addAttribute("courses", this.reports.courses()
			.stream()
			.map((one) -> new Choice(Long.toString(one.id()), one.label(), one.listed() ? "议程有听取建议办理情况的报告" : null))
			.toList());
		return new ModelAndView("indicator/report-" + deed, model.asMap(), status);
	}

}
