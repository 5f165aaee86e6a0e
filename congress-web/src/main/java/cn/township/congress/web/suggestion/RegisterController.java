package cn.township.congress.web.suggestion;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.Source;
import cn.township.congress.service.attachment.AttachmentRefused;
import cn.township.congress.service.suggestion.DeputyLookup;
import cn.township.congress.service.suggestion.RegisterPaper;
import cn.township.congress.service.suggestion.ReviseSuggestion;
import cn.township.congress.service.suggestion.SuggestionForm;
import cn.township.congress.service.suggestion.SuggestionQueries;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.LostUpdate;
import cn.township.congress.web.shared.Refusals;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Registering a suggestion from the paper form, and entering its revised version.
 */
@Controller
class RegisterController {

	private static final Source[] SOURCES = { Source.PAPER, Source.ORAL, Source.DEPUTY };

	private static final Map<String, String> FIELDS = Map.of("suggestion.signerTwice", "joint");

	private final RegisterPaper register;

	private final ReviseSuggestion revise;

	private final SuggestionQueries suggestions;

	private final DeputyLookup lookup;

	private final SignerFields signers;

	private final SimilarPanel similar;

	private final SuggestionView view;

	private final Refusals refusals;

	RegisterController(RegisterPaper register, ReviseSuggestion revise, SuggestionQueries suggestions,
			DeputyLookup lookup, SignerFields signers, SimilarPanel similar, SuggestionView view, Refusals refusals) {
		this.register = register;
		this.revise = revise;
		this.suggestions = suggestions;
		this.lookup = lookup;
		this.signers = signers;
		this.similar = similar;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping("/suggestions/new")
	ModelAndView form(@RequestParam(required = false) @Nullable String on,
			@RequestParam(required = false) @Nullable String source, Model model) {
		model.addAttribute("form", RegisterForm.empty(day(on), source(source)));
		return page(model, null, HttpStatus.OK);
	}

	@PostMapping("/suggestions/new")
	ModelAndView register(@Valid @ModelAttribute("form") RegisterForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean next, Model model, RedirectAttributes redirect)
			throws IOException {
		SuggestionForm command = command(form, errors, model);
		if (command == null) {
			return page(model, null, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			long id = this.register.execute(new RegisterPaper.Command(command, Uploads.of(form.scan())));
			Flash.done(redirect, next ? "suggestion.registeredNext" : "suggestion.registered", command.title());
			return new ModelAndView("redirect:" + (next ? form.next() : "/suggestions/" + id));
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
		}
		catch (AttachmentRefused refusal) {
			errors.rejectValue("scan", refusal.key(), refusal.getMessage());
		}
		return page(model, null, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/suggestions/{id}/revise")
	ModelAndView revisionForm(@PathVariable long id, Model model) {
		model.addAttribute("form", RegisterForm.of(this.suggestions.detail(id), this.view.today()));
		return page(model, id, HttpStatus.OK);
	}

	@PostMapping("/suggestions/{id}/revise")
	ModelAndView revise(@PathVariable long id, @Valid @ModelAttribute("form") RegisterForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		SuggestionForm command = command(form, errors, model);
		if (command == null) {
			return page(model, id, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.revise.execute(id, (form.version() != null) ? form.version() : -1, command);
			Flash.done(redirect, "suggestion.revised");
			return new ModelAndView("redirect:/suggestions/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return page(model, id, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (OptimisticLockingFailureException changed) {
			throw new LostUpdate(command.title() + "\n" + command.facts() + "\n" + command.proposal(),
					this.view.text(this.suggestions.detail(id)), "/suggestions/" + id);
		}
	}

	/** Without a script a button asks what the script asks while one types. */
	@PostMapping(path = { "/suggestions/new", "/suggestions/{id}/revise" }, params = "look")
	ModelAndView look(@PathVariable(required = false) @Nullable Long id, @ModelAttribute("form") RegisterForm form,
			BindingResult errors, Model model) {
		return page(model, id, HttpStatus.OK);
	}

	/** Earlier suggestions like the one being typed, as a piece of page. */
	@GetMapping("/suggestions/similar")
	String similar(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String proposal,
			@RequestParam(required = false) @Nullable Long self, Model model) {
		this.similar.fill(model, self, text, "", proposal);
		return "suggestion/similar :: found";
	}

	/** Deputies for the field that completes names. */
	@GetMapping("/deputies/lookup")
	@ResponseBody
	List<Suggested> lookup(@RequestParam String q) {
		return this.lookup.suggest(q)
			.stream()
			.map((f) -> new Suggested(f.id(), f.name(), f.label(), f.district()))
			.toList();
	}

	private @Nullable SuggestionForm command(RegisterForm form, BindingResult errors, Model model) {
		if (errors.hasErrors()) {
			return null;
		}
		List<Long> mandates = this.signers.resolve(form, errors, model);
		return errors.hasErrors() ? null : form.command(mandates.get(0), mandates.subList(1, mandates.size()));
	}

	private ModelAndView page(Model model, @Nullable Long id, HttpStatus status) {
		this.similar.fill(model, id, typed(model, "title"), typed(model, "facts"), typed(model, "proposal"));
		model.addAttribute("id", id);
		model.addAttribute("categories", this.view.choices(Category.values()));
		model.addAttribute("sources", this.view.choices(SOURCES));
		model.addAttribute("disclosures", this.view.choices(Disclosure.values()));
		return new ModelAndView("suggestion/register", model.asMap(), status);
	}

	private LocalDate day(@Nullable String on) {
		try {
			return (on == null) ? this.view.today() : LocalDate.parse(on);
		}
		catch (DateTimeParseException ex) {
			return this.view.today();
		}
	}

	private static Source source(@Nullable String source) {
		return Arrays.stream(SOURCES).filter((s) -> s.name().equals(source)).findFirst().orElse(Source.PAPER);
	}

	/** What stands in the field, also where the form could not be read. */
	private static String typed(Model model, String field) {
		if (model.getAttribute(BindingResult.MODEL_KEY_PREFIX + "form") instanceof BindingResult result) {
			return Objects.toString(result.getFieldValue(field), "");
		}
		return Objects.toString(new BeanPropertyBindingResult(model.getAttribute("form"), "form").getFieldValue(field),
				"");
	}

	/** A deputy as the field wants it. */
	record Suggested(long id, String name, String label, String hint) {
	}

}
