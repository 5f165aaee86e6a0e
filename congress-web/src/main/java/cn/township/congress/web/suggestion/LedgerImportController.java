package cn.township.congress.web.suggestion;

import java.io.IOException;
import java.util.List;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.sheet.ImportBatch;
import cn.township.congress.service.sheet.ImportStatus;
import cn.township.congress.service.sheet.SheetProblem;
import cn.township.congress.service.suggestion.ConfirmLedger;
import cn.township.congress.service.suggestion.LedgerImports;
import cn.township.congress.service.suggestion.PreviewLedger;
import cn.township.congress.service.suggestion.UndoLedger;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Refusals;
import cn.township.congress.web.sheet.ImportView;
import cn.township.congress.web.sheet.PreviewView;
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
 * Taking over the ledger of earlier years: the file, its preview, its result, and the way
 * back.
 */
@Controller
class LedgerImportController {

	private static final String PAGE = "redirect:/suggestions/import/";

	/** Of the many columns those by which a row is known; a faulty one is added. */
	private static final List<String> SHOWN = List.of("编号", "标题", "领衔代表", "提出日期", "届", "次", "状态", "主办单位", "交办日期",
			"答复日期", "答复类别", "办理结果", "办结日期");

	private final LedgerImports imports;

	private final PreviewLedger preview;

	private final ConfirmLedger confirm;

	private final UndoLedger undo;

	private final ImportView view;

	private final Refusals refusals;

	LedgerImportController(LedgerImports imports, PreviewLedger preview, ConfirmLedger confirm, UndoLedger undo,
			ImportView view, Refusals refusals) {
		this.imports = imports;
		this.preview = preview;
		this.confirm = confirm;
		this.undo = undo;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping("/suggestions/import")
	ModelAndView form(Model model) {
		model.addAttribute("form", new UploadForm(null));
		return page(model, HttpStatus.OK);
	}

	@GetMapping("/suggestions/import/template.xlsx")
	void template(HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "建议登记簿模板", this.imports.template());
	}

	@PostMapping("/suggestions/import")
	ModelAndView upload(@ModelAttribute("form") UploadForm form, BindingResult errors, Model model) throws IOException {
		UploadForm.Chosen file = errors.hasErrors() ? null : form.chosen();
		if (file == null) {
			errors.rejectValue("file", "form.file.required");
			return page(model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			return new ModelAndView(
					PAGE + this.preview.execute(new PreviewLedger.Command(file.name(), file.content())));
		}
		catch (SheetProblem problem) {
			errors.rejectValue("file", "refused", file.name() + "：" + problem.getMessage());
			return page(model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/suggestions/import/{id:[0-9]+}")
	String show(@PathVariable long id, Model model) {
		ImportBatch batch = this.imports.batch(id);
		model.addAttribute("line", this.view.line(batch));
		if (batch.status() == ImportStatus.PREVIEWED) {
			model.addAttribute("preview", PreviewView.of(this.imports.preview(id, this.refusals::sentence), SHOWN));
			return "suggestion/import-preview";
		}
		if (batch.status() == ImportStatus.CONFIRMED) {
			model.addAttribute("undoRefusal",
					this.imports.undoRefusal(batch).map(this.refusals::sentence).orElse(null));
		}
		return "suggestion/import-result";
	}

	@PostMapping("/suggestions/import/{id:[0-9]+}/confirm")
	String confirm(@PathVariable long id, RedirectAttributes redirect) {
		try {
			Flash.done(redirect, "suggestion.imported", this.confirm.execute(new ConfirmLedger.Command(id)));
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "suggestion.import.refused", this.refusals.sentence(refusal));
		}
		return PAGE + id;
	}

	@PostMapping("/suggestions/import/{id:[0-9]+}/undo")
	String undo(@PathVariable long id, RedirectAttributes redirect) {
		try {
			this.undo.execute(new UndoLedger.Command(id));
			Flash.done(redirect, "suggestion.import.undone");
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "suggestion.import.refused", this.refusals.sentence(refusal));
		}
		return PAGE + id;
	}

	@GetMapping("/suggestions/import/{id:[0-9]+}/errors.xlsx")
	void errors(@PathVariable long id, HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "建议登记簿（带错误说明）", this.imports.errorWorkbook(id, this.refusals::sentence));
	}

	private ModelAndView page(Model model, HttpStatus status) {
		model.addAttribute("history", this.imports.recent().stream().map(this.view::line).toList());
		return new ModelAndView("suggestion/import", model.asMap(), status);
	}

}
