package cn.township.congress.web.congress;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.congress.CloseSession;
import cn.township.congress.service.congress.HoldSession;
import cn.township.congress.service.congress.TermQueries;
import cn.township.congress.service.congress.TermRow;
import cn.township.congress.service.congress.TermRow.Session;
import cn.township.congress.web.shared.Choice;
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
 * Entering the days of a session.
 */
@Controller
class SessionController {

	private static final Map<String, String> HOLD_FIELDS = Map.of("session.closedBeforeOpened", "closedOn",
			"congress.sessionBeforeElection", "openedOn", "session.overlaps", "openedOn", "session.afterTheTerm",
			"openedOn", "congress.notAfterPrevious", "openedOn");

	private static final Map<String, String> CLOSE_FIELDS = Map.of("session.closedBeforeOpened", "on",
			"session.overlaps", "on", "session.afterTheTerm", "on");

	private final TermQueries terms;

	private final HoldSession holdSession;

	private final CloseSession closeSession;

	private final Labels labels;

	private final Refusals refusals;

	SessionController(TermQueries terms, HoldSession holdSession, CloseSession closeSession, Labels labels,
			Refusals refusals) {
		this.terms = terms;
		this.holdSession = holdSession;
		this.closeSession = closeSession;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/sessions/{id}/new")
	ModelAndView form(@PathVariable long id, Model model) {
		TermRow term = this.terms.term(id);
		model.addAttribute("form", new SessionForm(term.nextSessionNo(), SessionKind.REGULAR, null, null));
		return holdPage(term, model, HttpStatus.OK);
	}

	@PostMapping("/sessions/{id}/new")
	ModelAndView hold(@PathVariable long id, @Valid @ModelAttribute("form") SessionForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		TermRow term = this.terms.term(id);
		if (errors.hasErrors()) {
			return holdPage(term, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			HoldSession.Command command = form.command(id, term.nextSessionNo());
			this.holdSession.execute(command);
			Flash.done(redirect, "session.held", command.sessionNo());
			return new ModelAndView("redirect:/sessions");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, HOLD_FIELDS);
			return holdPage(term, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/sessions/{id}/{sessionNo}/close")
	ModelAndView closeForm(@PathVariable long id, @PathVariable int sessionNo, Model model) {
		TermRow term = this.terms.term(id);
		model.addAttribute("form", new CloseForm(term.session(sessionNo).closedOn()));
		return closePage(term, term.session(sessionNo), model, HttpStatus.OK);
	}

	@PostMapping("/sessions/{id}/{sessionNo}/close")
	ModelAndView close(@PathVariable long id, @PathVariable int sessionNo,
			@Valid @ModelAttribute("form") CloseForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		TermRow term = this.terms.term(id);
		Session session = term.session(sessionNo);
		if (errors.hasErrors()) {
			return closePage(term, session, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.closeSession.execute(new CloseSession.Command(id, sessionNo, Objects.requireNonNull(form.on())));
			Flash.done(redirect, "session.closed", sessionNo, this.labels.date(form.on()));
			return new ModelAndView("redirect:/sessions");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, CLOSE_FIELDS);
			return closePage(term, session, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView holdPage(TermRow term, Model model, HttpStatus status) {
		List<Choice> kinds = Arrays.stream(SessionKind.values())
			.map((kind) -> new Choice(kind.name(), this.labels.of(kind)))
			.toList();
		model.addAttribute("term", term);
		model.addAttribute("kinds", kinds);
		return new ModelAndView("congress/hold", model.asMap(), status);
	}

	private static ModelAndView closePage(TermRow term, Session session, Model model, HttpStatus status) {
		model.addAttribute("term", term);
		model.addAttribute("held", session);
		return new ModelAndView("congress/close", model.asMap(), status);
	}

}
