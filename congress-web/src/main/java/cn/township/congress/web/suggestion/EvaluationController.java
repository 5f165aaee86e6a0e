package cn.township.congress.web.suggestion;

import java.io.IOException;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.service.attachment.AttachmentRefused;
import cn.township.congress.service.suggestion.SuggestionDetail;
import cn.township.congress.service.suggestion.SuggestionQueries;
import cn.township.congress.service.suggestion.TranscribeEvaluation;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Refusals;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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
 * Transcribing the deputy's evaluation from the signed form.
 */
@Controller
class EvaluationController {

	private final SuggestionQueries suggestions;

	private final TranscribeEvaluation transcribe;

	private final SuggestionView view;

	private final Refusals refusals;

	EvaluationController(SuggestionQueries suggestions, TranscribeEvaluation transcribe, SuggestionView view,
			Refusals refusals) {
		this.suggestions = suggestions;
		this.transcribe = transcribe;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping("/suggestions/{id:[0-9]+}/evaluate")
	ModelAndView form(@PathVariable long id, Model model) {
		SuggestionDetail detail = this.suggestions.detail(id);
		model.addAttribute("form", EvaluationFields.empty(detail.head().version(), this.view.today(), first(detail)));
		return page(detail, model, HttpStatus.OK);
	}

	@PostMapping("/suggestions/{id:[0-9]+}/evaluate")
	ModelAndView evaluate(@PathVariable long id, @Valid @ModelAttribute("form") EvaluationFields form,
			BindingResult errors, Model model, RedirectAttributes redirect) throws IOException {
		if (errors.hasErrors()) {
			return page(this.suggestions.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.transcribe.execute(form.command(id));
			Flash.done(redirect, "suggestion.evaluated");
			return new ModelAndView("redirect:/suggestions/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
		}
		catch (AttachmentRefused refusal) {
			errors.rejectValue("scan", refusal.key(), refusal.getMessage());
		}
		return page(this.suggestions.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** The lead deputy where that one is to be asked, else who joined. */
	private static @Nullable Long first(SuggestionDetail detail) {
		return SignerLine.toAsk(detail).stream().findFirst().map(SuggestionDetail.Signature::mandateId).orElse(null);
	}

	private ModelAndView page(SuggestionDetail detail, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		model.addAttribute("signers",
				SignerLine.toAsk(detail)
					.stream()
					.map((signer) -> new Choice(Long.toString(signer.mandateId()), signer.name(),
							(signer == detail.leadDeputy()) ? "领衔" : "附议"))
					.toList());
		model.addAttribute("verdicts", this.view.choices(Satisfaction.values()));
		return new ModelAndView("suggestion/evaluate", model.asMap(), status);
	}

}
