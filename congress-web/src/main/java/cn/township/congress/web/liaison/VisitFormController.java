package cn.township.congress.web.liaison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.liaison.DescribeVisit;
import cn.township.congress.service.liaison.LiaisonChoices;
import cn.township.congress.service.liaison.LiaisonQueries;
import cn.township.congress.service.liaison.RecordVisit;
import cn.township.congress.service.liaison.VisitRow;
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
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Entering a visit, and what came of it later.
 */
@Controller
class VisitFormController {

	private static final Map<String, String> FIELDS = Map.of("date.inFuture", "on", "visit.notAssignedThen", "who",
			"visit.notAssigned", "who", "visit.visitorNotInOffice", "who", "visit.notHere", "target",
			"liaison.noGroupThen", "target", "liaison.notInOfficeThen", "target");

	private final LiaisonQueries liaison;

	private final LiaisonChoices choices;

	private final RecordVisit recordVisit;

	private final DescribeVisit describeVisit;

	private final CurrentUser currentUser;

	private final Refusals refusals;

	VisitFormController(LiaisonQueries liaison, LiaisonChoices choices, RecordVisit recordVisit,
			DescribeVisit describeVisit, CurrentUser currentUser, Refusals refusals) {
		this.liaison = liaison;
		this.choices = choices;
		this.recordVisit = recordVisit;
		this.describeVisit = describeVisit;
		this.currentUser = currentUser;
		this.refusals = refusals;
	}

	@GetMapping("/liaison/visits/new")
	ModelAndView form(@RequestParam(required = false) @Nullable String unit, Model model) {
		model.addAttribute("form", VisitForm.empty(this.liaison.today()));
		return newPage(unit(unit), model, HttpStatus.OK);
	}

	@PostMapping("/liaison/visits/new")
	ModelAndView add(@RequestParam(required = false) @Nullable String unit,
			@Valid @ModelAttribute("form") VisitForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			form.checkNew(errors);
		}
		if (errors.hasErrors()) {
			return newPage(unit(unit), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.recordVisit.execute(form.recording());
			Flash.done(redirect, "visit.saved");
			return new ModelAndView("redirect:/liaison/visits");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return newPage(unit(unit), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/liaison/visits/{id:[0-9]+}/edit")
	ModelAndView editForm(@PathVariable long id, Model model) {
		VisitRow visit = this.choices.visit(id);
		model.addAttribute("form", form(visit));
		return editPage(visit, model, HttpStatus.OK);
	}

	@PostMapping("/liaison/visits/{id:[0-9]+}/edit")
	ModelAndView edit(@PathVariable long id, @Valid @ModelAttribute("form") VisitForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		VisitRow visit = this.choices.visit(id);
		if (errors.hasErrors()) {
			return editPage(visit, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.describeVisit.execute(form.describing(id));
			Flash.done(redirect, "visit.saved");
			return new ModelAndView("redirect:/liaison/visits");
		}
		catch (OptimisticLockingFailureException changed) {
			throw new LostUpdate(form.text(), form(visit).text(), "/liaison/visits/" + id + "/edit");
		}
	}

	private static VisitForm form(VisitRow visit) {
		return new VisitForm(visit.version(), visit.visitedOn(), null, null, null, null, visit.matter(),
				Objects.requireNonNullElse(visit.followUp(), ""));
	}

	/** A township's office enters visits in its own township only. */
	private @Nullable Integer unit(@Nullable String asked) {
		Actor actor = this.currentUser.actor();
		return (actor.unitCode().level() == AdminLevel.TOWNSHIP) ? Integer.valueOf(actor.unitCode().value())
				: Texts.code(asked);
	}

	private ModelAndView newPage(@Nullable Integer unit, Model model, HttpStatus status) {
		boolean county = this.currentUser.actor().unitCode().level() != AdminLevel.TOWNSHIP;
		List<LiaisonChoices.Choice> townships = this.choices.townships();
		List<Choice> who = new ArrayList<>();
		this.choices.assignments()
			.stream()
			.filter((row) -> !row.gone())
			.forEach((row) -> who.add(new Choice(VisitForm.official(row.id()), row.official(), "联系" + row.target())));
		if (!county && unit != null) {
			this.choices.deputies(unit)
				.forEach((one) -> who.add(new Choice(VisitForm.deputy(one.id()), one.name(), one.hint() + "代表")));
		}
		model.addAttribute("county", county);
		model.addAttribute("unit", unit);
		model.addAttribute("townships", townships);
		model.addAttribute("who", who);
		model.addAttribute("targets", targets(unit, townships));
		return new ModelAndView("liaison/visit-new", model.asMap(), status);
	}

	private List<Choice> targets(@Nullable Integer unit, List<LiaisonChoices.Choice> townships) {
		return (unit != null) ? VisitChoices.within(this.choices, townships, unit)
				: townships.stream().map((town) -> new Choice(TargetCode.township(town.id()), town.name())).toList();
	}

	private ModelAndView editPage(VisitRow visit, Model model, HttpStatus status) {
		model.addAttribute("visit", visit);
		return new ModelAndView("liaison/visit-edit", model.asMap(), status);
	}

}
