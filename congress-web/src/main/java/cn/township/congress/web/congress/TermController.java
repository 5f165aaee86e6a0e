package cn.township.congress.web.congress;

import java.time.LocalDate;
import java.util.Map;

import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.congress.CorrectTerm;
import cn.township.congress.service.congress.OpenTerm;
import cn.township.congress.service.congress.TermQueries;
import cn.township.congress.service.congress.TermRow;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
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
 * Opening a term and correcting it.
 */
@Controller
class TermController {

	/** At which field of the form a refusal is shown. */
	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("congress.tooManySeats", "seats"),
			Map.entry("congress.tooManySeatsForInhabitants", "seats"), Map.entry("congress.tooFewSeats", "seats"),
			Map.entry("congress.fewerSeatsThanDeputies", "seats"),
			Map.entry("congress.fewerSeatsThanDistricts", "seats"),
			Map.entry("congress.seatsNeedDecision", "seatsDecision"),
			Map.entry("congress.noExtraSeatsForTown", "extraSeatsDecision"),
			Map.entry("congress.termNotNext", "termNo"), Map.entry("congress.termTaken", "termNo"),
			Map.entry("congress.termNoFixed", "termNo"), Map.entry("date.inFuture", "electedOn"));

	/** The first session is asked for only when a term is opened. */
	private static final String FIRST_SESSION = "congress.sessionBeforeElection";

	private final TermQueries terms;

	private final OpenTerm openTerm;

	private final CorrectTerm correctTerm;

	private final Labels labels;

	private final Refusals refusals;

	TermController(TermQueries terms, OpenTerm openTerm, CorrectTerm correctTerm, Labels labels, Refusals refusals) {
		this.terms = terms;
		this.openTerm = openTerm;
		this.correctTerm = correctTerm;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/sessions/terms/new")
	ModelAndView form(Model model) {
		TermForm form = TermForm.after(this.terms.terms());
		model.addAttribute("form", form);
		return page(form, null, model, HttpStatus.OK);
	}

	@PostMapping(path = "/sessions/terms/new", params = "compute")
	ModelAndView compute(@ModelAttribute("form") TermForm form, BindingResult errors, Model model) {
		return page(form, null, model, errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
	}

	@PostMapping(path = "/sessions/terms/new", params = "!compute")
	ModelAndView open(@Valid @ModelAttribute("form") TermForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(form, null, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			OpenTerm.Command command = form.command();
			this.openTerm.execute(command);
			Flash.done(redirect, "congress.opened", ChineseNumber.of(command.termNo()));
			return new ModelAndView("redirect:/sessions");
		}
		catch (RuleViolation refusal) {
			show(refusal, errors, "firstSessionOn");
			return page(form, null, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/sessions/{id:[0-9]+}/edit")
	ModelAndView edit(@PathVariable long id, Model model) {
		TermRow term = this.terms.term(id);
		TermForm form = TermForm.of(term);
		model.addAttribute("form", form);
		return page(form, term, model, HttpStatus.OK);
	}

	@PostMapping(path = "/sessions/{id:[0-9]+}/edit", params = "compute")
	ModelAndView compute(@PathVariable long id, @ModelAttribute("form") TermForm form, BindingResult errors,
			Model model) {
		return page(form, this.terms.term(id), model,
				errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
	}

	@PostMapping(path = "/sessions/{id:[0-9]+}/edit", params = "!compute")
	ModelAndView correct(@PathVariable long id, @Valid @ModelAttribute("form") TermForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		TermRow term = this.terms.term(id);
		if (errors.hasErrors()) {
			return page(form, term, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			CorrectTerm.Command command = form.correction(id);
			this.correctTerm.execute(command);
			Flash.done(redirect, "congress.corrected", ChineseNumber.of(command.termNo()));
			return new ModelAndView("redirect:/sessions");
		}
		catch (RuleViolation refusal) {
			show(refusal, errors, "electedOn");
			return page(form, term, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private void show(RuleViolation refusal, BindingResult errors, String fieldOfFirstSession) {
		if (refusal.key().equals(FIRST_SESSION)) {
			this.refusals.show(refusal, errors, fieldOfFirstSession);
		}
		else {
			this.refusals.show(refusal, errors, FIELDS);
		}
	}

	private static ModelAndView page(TermForm form, @Nullable TermRow term, Model model, HttpStatus status) {
		model.addAttribute("term", term);
		model.addAttribute("formula", form.formula());
		return new ModelAndView("congress/term", model.asMap(), status);
	}

}
