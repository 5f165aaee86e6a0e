package cn.township.congress.web.liaison;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.liaison.AreaRow;
import cn.township.congress.service.liaison.DissolveArea;
import cn.township.congress.service.liaison.LiaisonChoices;
import cn.township.congress.service.liaison.LiaisonQueries;
import cn.township.congress.service.liaison.SaveArea;
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
 * The county's areas of townships.
 */
@Controller
class AreaController {

	private static final Map<String, String> FIELDS = Map.of("area.tooFew", "townships", "area.townshipElsewhere",
			"townships", "area.notOurs", "townships", "area.name.invalid", "name", "area.nameTaken", "name",
			"date.inFuture", "on", "area.changedBefore", "on", "area.beforeForming", "on");

	private final LiaisonQueries liaison;

	private final LiaisonChoices choices;

	private final SaveArea saveArea;

	private final DissolveArea dissolveArea;

	private final CurrentUser currentUser;

	private final Refusals refusals;

	AreaController(LiaisonQueries liaison, LiaisonChoices choices, SaveArea saveArea, DissolveArea dissolveArea,
			CurrentUser currentUser, Refusals refusals) {
		this.liaison = liaison;
		this.choices = choices;
		this.saveArea = saveArea;
		this.dissolveArea = dissolveArea;
		this.currentUser = currentUser;
		this.refusals = refusals;
	}

	@GetMapping("/areas")
	String list(@RequestParam(required = false) @Nullable String day, Model model) {
		model.addAttribute("rows", this.liaison.areas(Texts.day(day)));
		model.addAttribute("day", this.liaison.dayOr(Texts.day(day)));
		model.addAttribute("past", !this.liaison.dayOr(Texts.day(day)).equals(this.liaison.today()));
		model.addAttribute("mayAssign", this.currentUser.actor().may(Permission.ASSIGN_LIAISON));
		return "liaison/areas";
	}

	@GetMapping("/areas/new")
	ModelAndView form(Model model) {
		model.addAttribute("form", new AreaForm(null, "", this.liaison.today(), List.of()));
		return page(null, model, HttpStatus.OK);
	}

	@PostMapping("/areas/new")
	ModelAndView add(@Valid @ModelAttribute("form") AreaForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		return save(null, form, errors, model, redirect);
	}

	@GetMapping("/areas/{id:[0-9]+}/edit")
	ModelAndView editForm(@PathVariable long id, Model model) {
		AreaRow area = this.choices.area(id);
		model.addAttribute("form", new AreaForm(area.version(), area.name(), this.liaison.today(),
				this.choices.townshipsOf(id).stream().map(String::valueOf).toList()));
		return page(area, model, HttpStatus.OK);
	}

	@PostMapping("/areas/{id:[0-9]+}/edit")
	ModelAndView edit(@PathVariable long id, @Valid @ModelAttribute("form") AreaForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		return save(this.choices.area(id), form, errors, model, redirect);
	}

	@GetMapping("/areas/{id:[0-9]+}/dissolve")
	ModelAndView dissolveForm(@PathVariable long id, Model model) {
		AreaRow area = this.choices.area(id);
		model.addAttribute("form", new MemberForm(area.version(), null, this.liaison.today()));
		return dissolvePage(area, model, HttpStatus.OK);
	}

	@PostMapping("/areas/{id:[0-9]+}/dissolve")
	ModelAndView dissolve(@PathVariable long id, @Valid @ModelAttribute("form") MemberForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		AreaRow area = this.choices.area(id);
		if (errors.hasErrors()) {
			return dissolvePage(area, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			String name = this.dissolveArea.execute(new DissolveArea.Command(id,
					Objects.requireNonNullElse(form.version(), -1), Objects.requireNonNull(form.on())));
			Flash.done(redirect, "area.dissolved.done", name);
			return new ModelAndView("redirect:/areas");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, "on");
			return dissolvePage(area, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView save(@Nullable AreaRow area, AreaForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(area, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			SaveArea.Command command = form.command((area != null) ? area.id() : null);
			this.saveArea.execute(command);
			Flash.done(redirect, "area.saved", command.name());
			return new ModelAndView("redirect:/areas");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return page(area, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(@Nullable AreaRow area, Model model, HttpStatus status) {
		model.addAttribute("area", area);
		model.addAttribute("townships",
				this.choices.townships()
					.stream()
					.map((town) -> new Choice(Long.toString(town.id()), town.name()))
					.toList());
		return new ModelAndView("liaison/area", model.asMap(), status);
	}

	private ModelAndView dissolvePage(AreaRow area, Model model, HttpStatus status) {
		model.addAttribute("area", area);
		return new ModelAndView("liaison/area-dissolve", model.asMap(), status);
	}

}
