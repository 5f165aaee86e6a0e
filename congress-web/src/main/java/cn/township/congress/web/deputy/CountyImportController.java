package cn.township.congress.web.deputy;

import java.io.IOException;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.deputy.CountyPart;
import cn.township.congress.service.deputy.CountyRosters;
import cn.township.congress.service.deputy.PreviewCountyRoster;
import cn.township.congress.service.deputy.SendRosters;
import cn.township.congress.service.sheet.ImportStatus;
import cn.township.congress.service.sheet.SheetProblem;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Refusals;
import cn.township.congress.web.sheet.ImportView;
import cn.township.congress.web.sheet.UploadForm;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The county's roster of all townships: uploaded once, sent to each for checking.
 */
@Controller
class CountyImportController {

	private static final String PAGE = "redirect:/deputies/import/county/";

	private final CountyRosters rosters;

	private final PreviewCountyRoster preview;

	private final SendRosters send;

	private final ImportView view;

	private final Refusals refusals;

	CountyImportController(CountyRosters rosters, PreviewCountyRoster preview, SendRosters send, ImportView view,
			Refusals refusals) {
		this.rosters = rosters;
		this.preview = preview;
		this.send = send;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping("/deputies/import/county")
	ModelAndView form(Model model) {
		model.addAttribute("form", new UploadForm(null));
		return page(model, HttpStatus.OK);
	}

	@GetMapping("/deputies/import/county/template.xlsx")
	void template(HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "全县代表花名册模板", this.rosters.template());
	}

	@PostMapping("/deputies/import/county")
	ModelAndView upload(@ModelAttribute("form") UploadForm form, BindingResult errors, Model model) throws IOException {
		UploadForm.Chosen file = errors.hasErrors() ? null : form.chosen();
		if (file == null) {
			errors.rejectValue("file", "form.file.required");
			return page(model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			return new ModelAndView(
					PAGE + this.preview.execute(new PreviewCountyRoster.Command(file.name(), file.content())));
		}
		catch (SheetProblem problem) {
			errors.rejectValue("file", "refused", file.name() + "：" + problem.getMessage());
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
		}
		return page(model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/deputies/import/county/{id:[0-9]+}")
	String show(@PathVariable long id, Model model) {
		var batch = this.rosters.batch(id);
		var parts = this.rosters.parts(id);
		model.addAttribute("line", this.view.line(batch));
		model.addAttribute("parts", parts.stream().map((part) -> CountyPartLine.of(part, this.view)).toList());
		model.addAttribute("sendable",
				(batch.status() == ImportStatus.PREVIEWED) ? parts.stream().filter(CountyPart::isToSend).count() : 0);
		return "deputy/import-county-preview";
	}

	@PostMapping("/deputies/import/county/{id:[0-9]+}/send")
	String send(@PathVariable long id, RedirectAttributes redirect) {
		try {
			Flash.done(redirect, "deputy.import.sent", this.send.execute(new SendRosters.Command(id)));
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "deputy.import.refused", this.refusals.sentence(refusal));
		}
		return PAGE + id;
	}

	private ModelAndView page(Model model, HttpStatus status) {
		model.addAttribute("history", this.rosters.recent().stream().map(this.view::line).toList());
		return new ModelAndView("deputy/import-county", model.asMap(), status);
	}

}
