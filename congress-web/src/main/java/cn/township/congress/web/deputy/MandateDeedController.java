package cn.township.congress.web.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.deputy.MandateFile;
import cn.township.congress.service.deputy.MandateQueries;
import cn.township.congress.web.shared.Choice;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The changes of one mandate, each with one small form.
 */
@Controller
class MandateDeedController {

	private static final String PATH = "/deputies/{id:[0-9]+}/{deed:take-up|confirm|declare-invalid|publish|suspend"
			+ "|resume|report-termination|withdraw-report|terminate}";

	/** At which field of the form a refusal is shown. */
	private static final Map<String, String> FIELDS = Map.ofEntries(
			Map.entry("mandate.resignation.noMajority", "votes"),
			Map.entry("mandate.resignation.tooManyVotes", "votes"), Map.entry("mandate.recall.noMajority", "votes"),
			Map.entry("mandate.recall.tooManyVotes", "votes"), Map.entry("mandate.recall.tooFewDemand", "demanding"),
			Map.entry("mandate.resignation.notInSession", "groundOn"),
			Map.entry("mandate.ground.afterReport", "groundOn"), Map.entry("mandate.ground.beforeOffice", "groundOn"));

	private final MandateQueries mandates;

	private final MandateDeeds deeds;

	private final Clock clock;

	private final Labels labels;

	private final Refusals refusals;

	MandateDeedController(MandateQueries mandates, MandateDeeds deeds, Clock clock, Labels labels, Refusals refusals) {
		this.mandates = mandates;
		this.deeds = deeds;
		this.clock = clock;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, @PathVariable String deed, @RequestParam(required = false) String choice,
			Model model) {
		MandateFile file = this.mandates.file(id);
		model.addAttribute("form", MandateDeedForm.empty(file.now().version(), LocalDate.now(this.clock), choice));
		return page(file, MandateDeed.of(deed), choice, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView execute(@PathVariable long id, @PathVariable String deed,
			@Valid @ModelAttribute("form") MandateDeedForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		MandateDeed what = MandateDeed.of(deed);
		if (!errors.hasErrors()) {
			form.check(what, errors);
		}
		if (errors.hasErrors()) {
			return refused(id, what, errors, model);
		}
		try {
			this.deeds.execute(what, id, form);
			Flash.done(redirect, "MandateDeed." + what.name() + ".done");
			return new ModelAndView("redirect:/deputies/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return refused(id, what, errors, model);
		}
	}

	private ModelAndView refused(long id, MandateDeed deed, BindingResult errors, Model model) {
		Object choice = errors.getFieldValue("choice");
		return page(this.mandates.file(id), deed, (choice != null) ? choice.toString() : null, model,
				HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView page(MandateFile file, MandateDeed deed, @Nullable String choice, Model model,
			HttpStatus status) {
		TerminationGround ground = (deed == MandateDeed.REPORT) ? ground(choice) : null;
		List<Choice> choices = Arrays.stream(deed.choices())
			.map((constant) -> new Choice(constant.name(), this.labels.of(constant)))
			.toList();
		model.addAttribute("file", file);
		model.addAttribute("deed", new MandateDeedPage(deed, choices, ground, this.labels.of(ground)));
		return new ModelAndView("deputy/mandate-deed", model.asMap(), status);
	}

	private static @Nullable TerminationGround ground(@Nullable String choice) {
		return Arrays.stream(TerminationGround.values())
			.filter((ground) -> ground.name().equals(choice))
			.findFirst()
			.orElse(null);
	}

}
