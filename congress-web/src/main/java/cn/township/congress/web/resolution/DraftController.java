package cn.township.congress.web.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.resolution.ResolutionKind;
import cn.township.congress.domain.resolution.ResolutionSubject;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.resolution.DraftResolution;
import cn.township.congress.service.resolution.ResolutionQueries;
import cn.township.congress.service.resolution.ResolutionQueries.Item;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Drafting: for which session or meeting, and about what.
 */
@Controller
class DraftController {

	private static final Map<String, String> FIELDS = Map.of("resolution.kindNotOfSubject", "kind",
			"resolution.presidiumDecides", "kind", "resolution.itemTaken", "item", "resolution.announcementNotVoted",
			"item");

	private final ResolutionQueries resolutions;

	private final DraftResolution draftResolution;

	private final Labels labels;

	private final Refusals refusals;

	DraftController(ResolutionQueries resolutions, DraftResolution draftResolution, Labels labels, Refusals refusals) {
		this.resolutions = resolutions;
		this.draftResolution = draftResolution;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/resolutions/new")
	ModelAndView form(@ModelAttribute("form") DraftForm form, BindingResult errors, Model model) {
		return page(form, model, HttpStatus.OK);
	}

	@PostMapping("/resolutions/new")
	ModelAndView draft(@Valid @ModelAttribute("form") DraftForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		boolean nowhere = form.course() == null && form.meeting() == null;
		if (!errors.hasErrors() && form.subject() == null && form.item() == null) {
			errors.rejectValue("subject", "form.choice.required");
		}
		if (errors.hasErrors() || nowhere) {
			return page(form, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			long id = this.draftResolution.execute(form.command(itemKind(form)));
			Flash.done(redirect, "resolution.drafted");
			return new ModelAndView("redirect:/resolutions/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return page(form, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private @Nullable String itemKind(DraftForm form) {
		return items(form).stream()
			.filter((item) -> form.item() != null && item.id() == form.item())
			.map((item) -> item.kind().name())
			.findFirst()
			.orElse(null);
	}

	private List<Item> items(DraftForm form) {
		return this.resolutions.items(form.course(), form.meeting(), null);
	}

	private ModelAndView page(DraftForm form, Model model, HttpStatus status) {
		boolean nowhere = form.course() == null && form.meeting() == null;
		model.addAttribute("occasions", nowhere ? this.resolutions.occasions() : List.of());
		if (!nowhere) {
			model.addAttribute("occasion", this.resolutions.occasion(form.course(), form.meeting()));
			model.addAttribute("items",
					items(form).stream()
						.map((item) -> new Choice(Long.toString(item.id()), item.itemNo() + ". " + item.title(),
								this.labels.of(item.status())))
						.toList());
			model.addAttribute("subjects",
					Arrays.stream(ResolutionSubject.values())
						.map((one) -> new Choice(one.name(), this.labels.of(one), this.labels.of(one.usual())))
						.toList());
			model.addAttribute("kinds",
					Arrays.stream(ResolutionKind.values())
						.map((one) -> new Choice(one.name(), this.labels.of(one)))
						.toList());
		}
		return new ModelAndView("resolution/new", model.asMap(), status);
	}

}
