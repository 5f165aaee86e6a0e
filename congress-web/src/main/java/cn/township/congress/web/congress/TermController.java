package cn.township.congress.web.congress;

import java.util.List;
import java.util.Map;

import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.congress.OpenTerm;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The terms and sessions of the township, and opening a term.
 */
@Controller
class TermController {

	/** At which field of the form a refusal is shown. */
	private static final Map<String, String> FIELDS = Map.of("congress.tooManySeats", "seats",
			"congress.tooManySeatsForInhabitants", "seats", "congress.termNotNext", "termNo", "congress.termTaken",
			"termNo", "congress.sessionBeforeElection", "firstSessionOn", "date.inFuture", "electedOn");

	private final TermQueries terms;

	private final OpenTerm openTerm;

	private final Labels labels;

	private final Refusals refusals;

	TermController(TermQueries terms, OpenTerm openTerm, Labels labels, Refusals refusals) {
		this.terms = terms;
		this.openTerm = openTerm;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/sessions")
	String list(Model model) {
		List<TermRow> rows = this.terms.terms();
		model.addAttribute("terms", rows);
		model.addAttribute("standing", StandingLine.of(this.terms.today(), rows, this.labels));
		return "congress/list";
	}

	@GetMapping("/sessions/terms/new")
	String form(Model model) {
		model.addAttribute("form", TermForm.after(this.terms.terms()));
		return "congress/term";
	}

	@PostMapping("/sessions/terms/new")
	ModelAndView open(@Valid @ModelAttribute("form") TermForm form, BindingResult errors, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return new ModelAndView("congress/term", HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			OpenTerm.Command command = form.command();
			this.openTerm.execute(command);
			Flash.done(redirect, "congress.opened", ChineseNumber.of(command.termNo()));
			return new ModelAndView("redirect:/sessions");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return new ModelAndView("congress/term", HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

}
