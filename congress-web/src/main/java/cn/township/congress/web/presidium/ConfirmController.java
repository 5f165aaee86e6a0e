package cn.township.congress.web.presidium;

import java.util.Objects;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.presidium.ConfirmDecisions;
import cn.township.congress.service.presidium.MeetingFile;
import cn.township.congress.service.presidium.MeetingFiles;
import cn.township.congress.service.presidium.SubjectRefused;
import cn.township.congress.web.shared.Flash;
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
 * Confirming what a meeting decided, all of it with one press.
 */
@Controller
class ConfirmController {

	private static final String PATH = "/presidium/meetings/{id:[0-9]+}/confirm";

	private final MeetingFiles files;

	private final ConfirmDecisions confirmDecisions;

	private final PresidiumView view;

	private final Refusals refusals;

	ConfirmController(MeetingFiles files, ConfirmDecisions confirmDecisions, PresidiumView view, Refusals refusals) {
		this.files = files;
		this.confirmDecisions = confirmDecisions;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, Model model) {
		MeetingFile file = this.files.file(id);
		model.addAttribute("form", new ConfirmForm(file.head().on()));
		return page(file, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView confirm(@PathVariable long id, @Valid @ModelAttribute("form") ConfirmForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(this.files.file(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			ConfirmDecisions.Result result = this.confirmDecisions
				.execute(new ConfirmDecisions.Command(id, Objects.requireNonNull(form.on())));
			Flash.done(redirect, (result.leftOut() > 0) ? "presidium.confirmedPartly" : "presidium.confirmed",
					result.moved(), result.leftOut());
			return new ModelAndView("redirect:/presidium/meetings/" + id);
		}
		catch (SubjectRefused refusal) {
			errors.reject("refused", "「" + refusal.subject() + "」：" + this.refusals.sentence(refusal) + " 全部都还没有办理。");
			return page(this.files.file(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(this.files.file(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(MeetingFile file, Model model, HttpStatus status) {
		model.addAttribute("file", file);
		model.addAttribute("items",
				file.items()
					.stream()
					.filter((item) -> file.toConfirm().stream().anyMatch((one) -> one.itemId() == item.id()))
					.map((item) -> this.view.line(item, file))
					.toList());
		return new ModelAndView("presidium/confirm", model.asMap(), status);
	}

}
