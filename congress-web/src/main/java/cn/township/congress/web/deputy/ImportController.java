package cn.township.congress.web.deputy;

import java.io.IOException;
import java.util.List;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.deputy.PreviewRoster;
import cn.township.congress.service.deputy.RosterImports;
import cn.township.congress.service.sheet.SheetProblem;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Refusals;
import cn.township.congress.web.sheet.BatchLine;
import cn.township.congress.web.sheet.ImportView;
import cn.township.congress.web.sheet.UploadForm;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The first step of importing the roster: the template, the file, and what was imported
 * before.
 */
@Controller
class ImportController {

	private final RosterImports imports;

	private final PreviewRoster preview;

	private final ImportView view;

	private final Refusals refusals;

	ImportController(RosterImports imports, PreviewRoster preview, ImportView view, Refusals refusals) {
		this.imports = imports;
		this.preview = preview;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping("/deputies/import")
	ModelAndView form(Model model) {
		model.addAttribute("form", new UploadForm(null));
		return page(model, HttpStatus.OK);
	}

	@GetMapping("/deputies/import/template.xlsx")
	void template(HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "代表花名册模板", this.imports.template());
	}

	@PostMapping("/deputies/import")
	ModelAndView upload(@ModelAttribute("form") UploadForm form, BindingResult errors, Model model) throws IOException {
		UploadForm.Chosen file = errors.hasErrors() ? null : form.chosen();
		if (file == null) {
			errors.rejectValue("file", "form.file.required");
			return page(model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			return new ModelAndView("redirect:/deputies/import/"
					+ this.preview.execute(new PreviewRoster.Command(file.name(), file.content())));
		}
		catch (SheetProblem problem) {
			errors.rejectValue("file", "refused", file.name() + "：" + problem.getMessage());
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
		}
		return page(model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView page(Model model, HttpStatus status) {
		List<BatchLine> history = this.imports.recent().stream().map(this.view::line).toList();
		model.addAttribute("history", history);
		model.addAttribute("sent", history.stream().filter(BatchLine::isToCheck).toList());
		return new ModelAndView("deputy/import", model.asMap(), status);
	}

}
