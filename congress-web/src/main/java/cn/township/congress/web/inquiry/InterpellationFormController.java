package cn.township.congress.web.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import cn.township.congress.domain.inquiry.InterpellationText;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.deputy.SignerLookup.Found;
import cn.township.congress.service.inquiry.InterpellationQueries;
import cn.township.congress.service.inquiry.QuestionQueries;
import cn.township.congress.service.inquiry.RegisterInterpellation;
import cn.township.congress.web.deputy.SignerNames;
import cn.township.congress.web.inquiry.InterpellationForm.Intent;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Entering an interpellation from its paper form.
 */
@Controller
class InterpellationFormController {

	private final RegisterInterpellation register;

	private final InterpellationQueries interpellations;

	private final QuestionQueries sessions;

	private final SignerNames signers;

	private final InquiryView view;

	private final Refusals refusals;

	InterpellationFormController(RegisterInterpellation register, InterpellationQueries interpellations,
			QuestionQueries sessions, SignerNames signers, InquiryView view, Refusals refusals) {
		this.register = register;
		this.interpellations = interpellations;
		this.sessions = sessions;
		this.signers = signers;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping("/interpellations/new")
	ModelAndView form(@RequestParam(required = false) @Nullable Long course, Model model) {
		Long chosen = (course != null) ? course : latest();
		model.addAttribute("form", new InterpellationForm(chosen, this.interpellations.government(), "", "",
				this.interpellations.today(), "", "", null));
		return page(model, chosen, HttpStatus.OK);
	}

	@PostMapping("/interpellations/new")
	ModelAndView register(@Valid @ModelAttribute("form") InterpellationForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		List<Long> mandates = recognize(form, errors, model);
		if (form.wanted() == Intent.CHECK) {
			return page(model, form.course(), HttpStatus.OK);
		}
		if (errors.hasErrors()) {
			return page(model, form.course(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			boolean submit = form.wanted() == Intent.SUBMIT;
			long id = this.register.execute(new RegisterInterpellation.Command(Objects.requireNonNull(form.course()),
					new InterpellationText(Objects.requireNonNull(form.addressee()),
							Objects.requireNonNull(form.question()), Objects.requireNonNull(form.body())),
					Objects.requireNonNull(form.on()), mandates, submit));
			if (submit) {
				Flash.done(redirect, "interpellation.registered", this.interpellations.detail(id).head().number());
			}
			else {
				Flash.done(redirect, "interpellation.saved");
			}
			return new ModelAndView("redirect:/interpellations/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(model, form.course(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private List<Long> recognize(InterpellationForm form, BindingResult errors, Model model) {
		Optional<QuestionQueries.Session> session = session(form.course());
		if (session.isEmpty()) {
			return List.of();
		}
		if (SignerNames.split(form.lead()).isEmpty() && !errors.hasFieldErrors("lead")) {
			errors.rejectValue("lead", "form.lead.required");
		}
		long congress = session.get().congressId();
		List<Found> found = new ArrayList<>(this.signers.resolve(congress, form.lead(), "lead", errors));
		found.addAll(this.signers.resolve(congress, form.joint(), "joint", errors));
		model.addAttribute("recognized", found);
		return found.stream().map(Found::id).toList();
	}

	private Optional<QuestionQueries.Session> session(@Nullable Long id) {
		return this.sessions.sessions().stream().filter((one) -> Objects.equals(one.id(), id)).findFirst();
	}

	private @Nullable Long latest() {
		return this.sessions.sessions()
			.stream()
			.filter(QuestionQueries.Session::hasOpened)
			.map(QuestionQueries.Session::id)
			.findFirst()
			.orElse(null);
	}

	private ModelAndView page(Model model, @Nullable Long course, HttpStatus status) {
		List<Choice> opened = this.view.openedSessions();
		model.addAttribute("sessions", opened);
		model.addAttribute("fewest",
				session(course).map((one) -> this.interpellations.fewest(one.unitCode(), one.congressId())).orElse(10));
		return new ModelAndView("inquiry/interpellation-new", model.asMap(), status);
	}

}
