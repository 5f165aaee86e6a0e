package cn.township.congress.web.congress;

import java.time.LocalDate;
import java.util.Map;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.congress.CorrectOpening;
import cn.township.congress.service.congress.TermQueries;
import cn.township.congress.service.congress.TermRow;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Refusals;
import jakarta.validation.Valid;
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
 * Correcting the mistyped day a session opened.
 */
@Controller
class OpeningController {

	private static final Map<String, String> FIELDS = Map.of("session.closedBeforeOpened", "on",
			"congress.sessionBeforeElection", "on", "session.overlaps", "on", "session.afterTheTerm", "on",
			"congress.notAfterPrevious", "on", "session.alreadyOpened", "on", "session.suggestionsDepend", "on");

	private final TermQueries terms;

	private final CorrectOpening correctOpening;

	private final Labels labels;

	private final Refusals refusals;

	OpeningController(TermQueries terms, CorrectOpening correctOpening, Labels labels, Refusals refusals) {
		this.terms = terms;
		this.correctOpening = correctOpening;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/sessions/{id:[0-9]+}/{sessionNo:[0-9]+}/opening")
	ModelAndView form(@PathVariable long id, @PathVariable int sessionNo, Model model) {
		TermRow term = this.terms.term(id);
		LocalDate opened = term.session(sessionNo).openedOn();
		model.addAttribute("form", new OpeningForm(opened, opened));
		return page(term, sessionNo, model, HttpStatus.OK);
	}

	@PostMapping("/sessions/{id:[0-9]+}/{sessionNo:[0-9]+}/opening")
	ModelAndView correct(@PathVariable long id, @PathVariable int sessionNo,
			@Valid @ModelAttribute("form") OpeningForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		TermRow term = this.terms.term(id);
		if (errors.hasErrors()) {
			return page(term, sessionNo, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.correctOpening.execute(form.command(id, sessionNo));
			Flash.done(redirect, "session.openingCorrected", sessionNo, this.labels.date(form.on()));
			return new ModelAndView("redirect:/sessions");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return page(term, sessionNo, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private static ModelAndView page(TermRow term, int sessionNo, Model model, HttpStatus status) {
		model.addAttribute("term", term);
		model.addAttribute("held", term.session(sessionNo));
		return new ModelAndView("congress/opening", model.asMap(), status);
	}

}
