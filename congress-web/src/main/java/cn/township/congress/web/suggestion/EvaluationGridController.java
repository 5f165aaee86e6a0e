package cn.township.congress.web.suggestion;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.service.suggestion.LinesRefused;
import cn.township.congress.service.suggestion.TranscribeEvaluation;
import cn.township.congress.service.suggestion.TranscribeEvaluations;
import cn.township.congress.service.suggestion.WaitingForEvaluation;
import cn.township.congress.service.suggestion.WaitingForEvaluation.Waiting;
import cn.township.congress.web.shared.DateFormatter;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The evaluation sheets of a session, typed in one after the other.
 */
@Controller
class EvaluationGridController {

	private static final Map<String, String> CELLS = Map.of("suggestion.evaluate.reasonMissing", "reason",
			"suggestion.evaluate.scanMissing", "scan", "suggestion.beforeReply", "on", "entry.future", "on");

	private final WaitingForEvaluation waiting;

	private final TranscribeEvaluations transcribe;

	private final DateFormatter dates;

	private final SuggestionView view;

	private final Refusals refusals;

	EvaluationGridController(WaitingForEvaluation waiting, TranscribeEvaluations transcribe, DateFormatter dates,
			SuggestionView view, Refusals refusals) {
		this.waiting = waiting;
		this.transcribe = transcribe;
		this.dates = dates;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping("/suggestions/evaluations")
	ModelAndView form(@RequestParam(required = false) @Nullable Long session,
			@RequestParam(required = false) @Nullable Integer year, Model model) {
		List<Waiting> rows = this.waiting.find(session, year);
		return page(EvaluationGrid.empty(rows, this.view.today()), session, year, model, HttpStatus.OK);
	}

	@PostMapping("/suggestions/evaluations")
	ModelAndView save(@RequestParam(required = false) @Nullable Long session,
			@RequestParam(required = false) @Nullable Integer year, @RequestParam MultiValueMap<String, String> sent,
			@RequestParam Map<String, MultipartFile> files, Model model, RedirectAttributes redirect)
			throws IOException {
		EvaluationGrid grid = EvaluationGrid.typed(this.waiting.find(session, year), sent);
		List<TranscribeEvaluation.Command> commands = grid.commands(this.dates, files);
		if (!grid.hasFaults() && !commands.isEmpty()) {
			try {
				this.transcribe.execute(commands);
				Flash.done(redirect, "suggestion.evaluatedMany", commands.size());
				return new ModelAndView("redirect:/suggestions/evaluations" + query(session, year));
			}
			catch (LinesRefused refused) {
				refused.refusals()
					.forEach((id, refusal) -> grid.fault(id, CELLS.getOrDefault(refusal.key(), "row"),
							this.refusals.sentence(refusal)));
				refused.files().forEach((id, sentence) -> grid.fault(id, "scan", sentence));
			}
		}
		model.addAttribute("nothing", commands.isEmpty() && !grid.hasFaults());
		return page(grid, session, year, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static String query(@Nullable Long session, @Nullable Integer year) {
		return (session != null) ? "?session=" + session : (year != null) ? "?year=" + year : "";
	}

	private ModelAndView page(EvaluationGrid grid, @Nullable Long session, @Nullable Integer year, Model model,
			HttpStatus status) {
		model.addAttribute("grid", grid);
		model.addAttribute("session", session);
		model.addAttribute("year", year);
		model.addAttribute("sessions", this.waiting.sessions());
		model.addAttribute("verdicts", this.view.choices(Satisfaction.values()));
		return new ModelAndView("suggestion/evaluations", model.asMap(), status);
	}

}
