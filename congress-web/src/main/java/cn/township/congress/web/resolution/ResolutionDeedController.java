package cn.township.congress.web.resolution;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.resolution.EditResolution;
import cn.township.congress.service.resolution.NumberResolution;
import cn.township.congress.service.resolution.PublishResolution;
import cn.township.congress.service.resolution.RedraftResolution;
import cn.township.congress.service.resolution.ResolutionDetail;
import cn.township.congress.service.resolution.ResolutionQueries;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.LostUpdate;
import cn.township.congress.web.shared.Refusals;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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
 * Wording, drafting anew, numbering, publishing.
 */
@Controller
class ResolutionDeedController {

	private static final Map<String, String> EDIT_FIELDS = Map.of("resolution.itemTaken", "item",
			"resolution.announcementNotVoted", "item");

	private static final Map<String, String> PUBLISH_FIELDS = Map.of("resolution.publishedBeforeAdopted", "on",
			"date.inFuture", "on", "resolution.noSigner", "signer", "resolution.prefix", "prefix",
			"resolution.noNumber", "prefix");

	private final ResolutionQueries resolutions;

	private final EditResolution editResolution;

	private final RedraftResolution redraftResolution;

	private final NumberResolution numberResolution;

	private final PublishResolution publishResolution;

	private final Labels labels;

	private final Refusals refusals;

	ResolutionDeedController(ResolutionQueries resolutions, EditResolution editResolution,
			RedraftResolution redraftResolution, NumberResolution numberResolution, PublishResolution publishResolution,
			Labels labels, Refusals refusals) {
		this.resolutions = resolutions;
		this.editResolution = editResolution;
		this.redraftResolution = redraftResolution;
		this.numberResolution = numberResolution;
		this.publishResolution = publishResolution;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/resolutions/{id:[0-9]+}/edit")
	ModelAndView editForm(@PathVariable long id, Model model) {
		ResolutionDetail detail = this.resolutions.detail(id);
		model.addAttribute("form", EditForm.of(detail));
		return editPage(detail, model, HttpStatus.OK);
	}

	@PostMapping("/resolutions/{id:[0-9]+}/edit")
	ModelAndView edit(@PathVariable long id, @Valid @ModelAttribute("form") EditForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		ResolutionDetail detail = this.resolutions.detail(id);
		if (errors.hasErrors()) {
			return editPage(detail, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.editResolution.execute(form.command(id));
			Flash.done(redirect, "resolution.saved");
			return back(id);
		}
		catch (OptimisticLockingFailureException changed) {
			throw new LostUpdate(form.body(), detail.body(), "/resolutions/" + id + "/edit");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, EDIT_FIELDS);
			return editPage(detail, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/resolutions/{id:[0-9]+}/redraft")
	String redraftForm(@PathVariable long id, Model model) {
		model.addAttribute("detail", this.resolutions.detail(id));
		model.addAttribute("redraft", this.resolutions.redraft(id));
		return "resolution/redraft";
	}

	@PostMapping("/resolutions/{id:[0-9]+}/redraft")
	ModelAndView redraft(@PathVariable long id, @RequestParam int version, @RequestParam String seen,
			@RequestParam(defaultValue = "false") boolean takeOver, RedirectAttributes redirect) {
		try {
			this.redraftResolution.execute(new RedraftResolution.Command(id, version, seen, takeOver));
			Flash.done(redirect, takeOver ? "resolution.takenOver" : "resolution.left");
			return back(id);
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "resolution.refused", this.refusals.sentence(refusal));
			return back(id);
		}
	}

	@PostMapping("/resolutions/{id:[0-9]+}/number")
	ModelAndView number(@PathVariable long id, @RequestParam int version,
			@RequestParam(required = false) @Nullable String prefix, RedirectAttributes redirect) {
		try {
			String wanted = (prefix == null || prefix.isBlank()) ? null : prefix;
			String number = this.numberResolution.execute(new NumberResolution.Command(id, version, wanted));
			Flash.done(redirect, "resolution.numbered", number);
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "resolution.refused", this.refusals.sentence(refusal));
		}
		return back(id);
	}

	@GetMapping("/resolutions/{id:[0-9]+}/publish")
	ModelAndView publishForm(@PathVariable long id, Model model) {
		ResolutionDetail detail = this.resolutions.detail(id);
		String prefix = (detail.number() == null) ? this.resolutions.nextNumber(id).prefix() : null;
		model.addAttribute("form", new PublishForm(detail.version(), null, null, null, prefix, detail.normative()));
		return publishPage(detail, model, HttpStatus.OK);
	}

	@PostMapping("/resolutions/{id:[0-9]+}/publish")
	ModelAndView publish(@PathVariable long id, @Valid @ModelAttribute("form") PublishForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		ResolutionDetail detail = this.resolutions.detail(id);
		if (errors.hasErrors()) {
			return publishPage(detail, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.publishResolution.execute(form.command(id));
			Flash.done(redirect, "resolution.published",
					Objects.requireNonNullElse(this.resolutions.detail(id).number(), ""));
			return back(id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, PUBLISH_FIELDS);
			return publishPage(detail, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private static ModelAndView back(long id) {
		return new ModelAndView("redirect:/resolutions/" + id);
	}

	private ModelAndView editPage(ResolutionDetail detail, Model model, HttpStatus status) {
		List<Choice> items = detail.isAnnouncement() ? List.of()
				: this.resolutions.items(detail.courseId(), detail.meetingId(), detail.id())
					.stream()
					.map((item) -> new Choice(Long.toString(item.id()), item.itemNo() + ". " + item.title(),
							this.labels.of(item.status())))
					.toList();
		model.addAttribute("detail", detail);
		model.addAttribute("items", items);
		return new ModelAndView("resolution/edit", model.asMap(), status);
	}

	private ModelAndView publishPage(ResolutionDetail detail, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		model.addAttribute("next", (detail.number() == null) ? this.resolutions.nextNumber(detail.id()) : null);
		return new ModelAndView("resolution/publish", model.asMap(), status);
	}

}
