package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.suggestion.HandOverCommand;
import cn.township.congress.service.suggestion.HandOverSuggestions;
import cn.township.congress.service.suggestion.LinesRefused;
import cn.township.congress.service.suggestion.SuggestionDetail;
import cn.township.congress.service.suggestion.SuggestionQueries;
import cn.township.congress.service.suggestion.WaitingForHandOver;
import cn.township.congress.service.territory.AgencyQueries;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Refusals;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Handing over after one meeting all it decided about: one decision, one submit, and the
 * sheets to print.
 */
@Controller
class BatchHandOverController {

	private static final String PRINT = "/suggestions/hand-over/print?ids=";

	private final WaitingForHandOver waiting;

	private final HandOverSuggestions handOver;

	private final SuggestionQueries suggestions;

	private final AgencyQueries agencies;

	private final SuggestionView view;

	private final Refusals refusals;

	BatchHandOverController(WaitingForHandOver waiting, HandOverSuggestions handOver, SuggestionQueries suggestions,
			AgencyQueries agencies, SuggestionView view, Refusals refusals) {
		this.waiting = waiting;
		this.handOver = handOver;
		this.suggestions = suggestions;
		this.agencies = agencies;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping("/suggestions/hand-over")
	ModelAndView form(@RequestParam(defaultValue = "") List<Long> ids, Model model) {
		LocalDate today = this.view.today();
		model.addAttribute("form",
				this.waiting.lastMeeting()
					.map((meeting) -> new BatchHandOverForm(meeting.name(), meeting.on(), today))
					.orElse(new BatchHandOverForm("", today, today)));
		return page(BatchHandOverLines.proposed(this.waiting.find(ids), this.waiting.months().regularMonths()), model,
				HttpStatus.OK);
	}

	@PostMapping("/suggestions/hand-over")
	ModelAndView handOver(@Valid @ModelAttribute("form") BatchHandOverForm form, BindingResult errors,
			@RequestParam MultiValueMap<String, String> sent, Model model, RedirectAttributes redirect) {
		BatchHandOverLines lines = BatchHandOverLines.typed(this.waiting.find(List.of()), sent);
		if (!errors.hasErrors()) {
			List<HandOverCommand> commands = lines.commands(Objects.requireNonNull(form.meeting()).strip(),
					Objects.requireNonNull(form.decidedOn()), Objects.requireNonNull(form.on()));
			if (!lines.hasFaults() && commands.isEmpty()) {
				errors.reject("form.nothingChosen", "请至少勾选一件建议");
			}
			else if (!lines.hasFaults()) {
				try {
					List<Long> done = this.handOver.execute(commands);
					Flash.done(redirect, "suggestion.handedOverMany", done.size());
					return new ModelAndView(
							"redirect:" + PRINT + done.stream().map(String::valueOf).collect(Collectors.joining(",")));
				}
				catch (LinesRefused refused) {
					refused.refusals().forEach((id, refusal) -> lines.fault(id, this.refusals.sentence(refusal)));
				}
			}
		}
		return page(lines, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** All sheets, one page each. */
	@GetMapping("/suggestions/hand-over/print")
	String print(@RequestParam List<Long> ids, Model model) {
		List<SuggestionDetail> details = ids.stream()
			.limit(WaitingForHandOver.MOST)
			.map(this.suggestions::detail)
			.filter((detail) -> detail.head().handedOverOn() != null)
			.toList();
		if (details.isEmpty()) {
			throw new NotFound("hand-over sheets", 0);
		}
		model.addAttribute("details", details);
		return "suggestion/hand-over-sheets";
	}

	private ModelAndView page(BatchHandOverLines lines, Model model, HttpStatus status) {
		model.addAttribute("lines", lines);
		model.addAttribute("months", this.waiting.months());
		model.addAttribute("agencies",
				this.agencies.open().stream().map((a) -> new Choice(Long.toString(a.id()), a.name())).toList());
		return new ModelAndView("suggestion/hand-over-batch", model.asMap(), status);
	}

}
