package cn.township.congress.web.liaison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.liaison.AssignOfficial;
import cn.township.congress.service.liaison.AssignmentRow;
import cn.township.congress.service.liaison.CorrectAssignment;
import cn.township.congress.service.liaison.EndAssignment;
import cn.township.congress.service.liaison.LiaisonChoices;
import cn.township.congress.service.liaison.LiaisonQueries;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The county says which official keeps contact with what.
 */
@Controller
class AssignmentController {

	private static final Map<String, String> FIELDS = Map.of("area.notOurs", "target", "area.dissolved", "target",
			"liaison.noGroupThen", "target", "liaison.notInOfficeThen", "target");

	private final LiaisonQueries liaison;

	private final LiaisonChoices choices;

	private final AssignOfficial assign;

	private final CorrectAssignment correct;

	private final EndAssignment end;

	private final Refusals refusals;

	AssignmentController(LiaisonQueries liaison, LiaisonChoices choices, AssignOfficial assign,
			CorrectAssignment correct, EndAssignment end, Refusals refusals) {
		this.liaison = liaison;
		this.choices = choices;
		this.assign = assign;
		this.correct = correct;
		this.end = end;
		this.refusals = refusals;
	}

	@GetMapping("/liaison/assignments/new")
	ModelAndView form(@RequestParam(required = false) @Nullable String unit, Model model) {
		model.addAttribute("form", new AssignmentForm(null, "", "", "", this.liaison.today()));
		return newPage(Texts.code(unit), model, HttpStatus.OK);
	}

	@PostMapping("/liaison/assignments/new")
	ModelAndView assign(@RequestParam(required = false) @Nullable String unit,
			@Valid @ModelAttribute("form") AssignmentForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			form.checkNew(errors);
		}
		if (errors.hasErrors()) {
			return newPage(Texts.code(unit), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			AssignOfficial.Command command = form.assigning();
			this.assign.execute(command);
			Flash.done(redirect, "assignment.saved", command.official());
			return new ModelAndView("redirect:/liaison");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return newPage(Texts.code(unit), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/liaison/assignments/{id:[0-9]+}")
	ModelAndView editForm(@PathVariable long id, Model model) {
		AssignmentRow row = this.choices.assignment(id);
		model.addAttribute("form", new AssignmentForm(row.version(), row.official(),
				Objects.requireNonNullElse(row.post(), ""), null, null));
		return editPage(row, model, HttpStatus.OK);
	}

	@PostMapping("/liaison/assignments/{id:[0-9]+}")
	ModelAndView edit(@PathVariable long id, @Valid @ModelAttribute("form") AssignmentForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		AssignmentRow row = this.choices.assignment(id);
		if (errors.hasErrors()) {
			return editPage(row, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		CorrectAssignment.Command command = form.correcting(id);
		this.correct.execute(command);
		Flash.done(redirect, "assignment.saved", command.official());
		return new ModelAndView("redirect:/liaison");
	}

	@GetMapping("/liaison/assignments/{id:[0-9]+}/end")
	ModelAndView endForm(@PathVariable long id, Model model) {
		AssignmentRow row = this.choices.assignment(id);
		model.addAttribute("form", new MemberForm(row.version(), null, this.liaison.today()));
		return endPage(row, model, HttpStatus.OK);
	}

	@PostMapping("/liaison/assignments/{id:[0-9]+}/end")
	ModelAndView end(@PathVariable long id, @Valid @ModelAttribute("form") MemberForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		AssignmentRow row = this.choices.assignment(id);
		if (errors.hasErrors()) {
			return endPage(row, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			String official = this.end.execute(new EndAssignment.Command(id,
					Objects.requireNonNullElse(form.version(), -1), Objects.requireNonNull(form.on())));
			Flash.done(redirect, "assignment.ended.done", official);
			return new ModelAndView("redirect:/liaison");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, "on");
			return endPage(row, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	/** Areas and townships at once; groups and deputies of the township asked for. */
	private ModelAndView newPage(@Nullable Integer unit, Model model, HttpStatus status) {
		List<LiaisonChoices.Choice> townships = this.choices.townships();
		List<Choice> targets = new ArrayList<>();
		if (unit != null) {
			targets.addAll(VisitChoices.within(this.choices, townships, unit));
		}
		else {
			this.choices.areas()
				.forEach((area) -> targets.add(new Choice(TargetCode.area(area.id()), area.name(), "片区")));
			townships.forEach((town) -> targets.add(new Choice(TargetCode.township(town.id()), town.name())));
		}
		model.addAttribute("townships", townships);
		model.addAttribute("unit", unit);
		model.addAttribute("targets", targets);
		return new ModelAndView("liaison/assignment-new", model.asMap(), status);
	}

	private ModelAndView editPage(AssignmentRow row, Model model, HttpStatus status) {
		model.addAttribute("row", row);
		return new ModelAndView("liaison/assignment-edit", model.asMap(), status);
	}

	private ModelAndView endPage(AssignmentRow row, Model model, HttpStatus status) {
		model.addAttribute("row", row);
		return new ModelAndView("liaison/assignment-end", model.asMap(), status);
	}

}
