package cn.township.congress.web.deputy;

import java.io.IOException;
import java.util.Map;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.deputy.ConfirmRoster;
import cn.township.congress.service.deputy.DecideConflicts;
import cn.township.congress.service.deputy.RosterImports;
import cn.township.congress.service.deputy.RosterPreview;
import cn.township.congress.service.deputy.UndoImport;
import cn.township.congress.service.sheet.ImportBatch;
import cn.township.congress.service.sheet.ImportStatus;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Refusals;
import cn.township.congress.web.sheet.ImportView;
import cn.township.congress.web.sheet.PreviewView;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One upload: its preview, and once it is confirmed its result.
 */
@Controller
class BatchController {

	private static final String PAGE = "redirect:/deputies/import/";

	private final RosterImports imports;

	private final DecideConflicts decide;

	private final ConfirmRoster confirm;

	private final UndoImport undo;

	private final ImportView view;

	private final Refusals refusals;

	BatchController(RosterImports imports, DecideConflicts decide, ConfirmRoster confirm, UndoImport undo,
			ImportView view, Refusals refusals) {
		this.decide = decide;
		this.imports = imports;
		this.confirm = confirm;
		this.undo = undo;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping("/deputies/import/{id:[0-9]+}")
	String show(@PathVariable long id, Model model) {
		ImportBatch batch = this.imports.batch(id);
		model.addAttribute("line", this.view.line(batch));
		if (batch.status() == ImportStatus.PREVIEWED) {
			RosterPreview review = this.imports.review(id);
			model.addAttribute("preview", PreviewView.of(review.sheet()));
			model.addAttribute("review", review);
			return "deputy/import-preview";
		}
		if (batch.status() == ImportStatus.CONFIRMED) {
			model.addAttribute("undoRefusal",
					this.imports.undoRefusal(batch).map(this.refusals::sentence).orElse(null));
			model.addAttribute("toReview", this.imports.toReview());
		}
		return "deputy/import-result";
	}

	@PostMapping("/deputies/import/{id:[0-9]+}/decide")
	String decide(@PathVariable long id, @RequestParam Map<String, String> params, RedirectAttributes redirect) {
		try {
			long open = this.decide.execute(DecisionForm.command(id, params));
			if (open > 0) {
				Flash.done(redirect, "deputy.import.decidedSome", open);
			}
			else {
				Flash.done(redirect, "deputy.import.decided");
			}
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "deputy.import.refused", this.refusals.sentence(refusal));
		}
		return PAGE + id;
	}

	@PostMapping("/deputies/import/{id:[0-9]+}/confirm")
	String confirm(@PathVariable long id, @RequestParam long added, @RequestParam long changed,
			@RequestParam(required = false) @Nullable String seen, RedirectAttributes redirect) {
		try {
			ConfirmRoster.Result result = this.confirm.execute(new ConfirmRoster.Command(id, added, changed, seen));
			Flash.done(redirect, "deputy.imported", result.added(), result.changed(), result.unchanged());
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "deputy.import.refused", this.refusals.sentence(refusal));
		}
		return PAGE + id;
	}

	@PostMapping("/deputies/import/{id:[0-9]+}/undo")
	String undo(@PathVariable long id, RedirectAttributes redirect) {
		try {
			this.undo.execute(new UndoImport.Command(id));
			Flash.done(redirect, "deputy.import.undone");
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "deputy.import.refused", this.refusals.sentence(refusal));
		}
		return PAGE + id;
	}

	@GetMapping("/deputies/import/{id:[0-9]+}/errors.xlsx")
	void errors(@PathVariable long id, HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "代表花名册（带错误说明）", this.imports.errorWorkbook(id));
	}

}
