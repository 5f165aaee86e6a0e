package cn.township.congress.web.territory;

import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.territory.AddUnit;
import cn.township.congress.service.territory.RenameUnit;
import cn.township.congress.service.territory.UnitQueries;
import cn.township.congress.service.territory.UnitRow;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The tree of units of an administrator's area.
 */
@Controller
class UnitController {

	private final UnitQueries units;

	private final AddUnit addUnit;

	private final RenameUnit renameUnit;

	private final Refusals refusals;

	private final Labels labels;

	UnitController(UnitQueries units, AddUnit addUnit, RenameUnit renameUnit, Refusals refusals, Labels labels) {
		this.units = units;
		this.addUnit = addUnit;
		this.renameUnit = renameUnit;
		this.refusals = refusals;
		this.labels = labels;
	}

	@GetMapping("/units")
	String tree(Model model) {
		List<UnitRow> tree = this.units.tree();
		model.addAttribute("units", tree);
		model.addAttribute("mayAdd", tree.stream().filter(UnitRow::own).anyMatch(UnitController::hasUnitsBelow));
		return "territory/units";
	}

	@GetMapping("/units/new")
	String form(Model model) {
		model.addAttribute("form", UnitForm.blank());
		return formPage(model);
	}

	@PostMapping("/units")
	String add(@Valid @ModelAttribute("form") UnitForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		if (errors.hasErrors() || !added(form, errors)) {
			response.setStatus(422);
			return formPage(model);
		}
		Flash.done(redirect, "territory.added", String.valueOf(form.name()).strip());
		return "redirect:/units";
	}

	@GetMapping("/units/{code}")
	String renameForm(@PathVariable("code") int code, Model model) {
		model.addAttribute("unit", this.units.get(code(code)));
		return "territory/rename";
	}

	@PostMapping("/units/{code}")
	String rename(@PathVariable("code") int code, @RequestParam("name") String name, RedirectAttributes redirect) {
		try {
			this.renameUnit.execute(code(code), name);
			Flash.done(redirect, "territory.renamed", name.strip());
			return "redirect:/units";
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, refusal.key(), refusal.args());
			return "redirect:/units/" + code;
		}
	}

	private boolean added(UnitForm form, BindingResult errors) {
		try {
			this.addUnit.execute(form.command());
			return true;
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, "code");
			return false;
		}
	}

	private String formPage(Model model) {
		model.addAttribute("kinds",
				Arrays.stream(UnitKind.values())
					.filter((kind) -> kind.level() == AdminLevel.TOWNSHIP)
					.map((kind) -> new Choice(kind.name(), this.labels.of(kind)))
					.toList());
		return "territory/unit-form";
	}

	private static boolean hasUnitsBelow(UnitRow unit) {
		return unit.kind().level() != AdminLevel.TOWNSHIP;
	}

	private static AdminCode code(int value) {
		if (value < 100_000_000 || value > 999_999_999) {
			throw new NotFound("territory", value);
		}
		return new AdminCode(value);
	}

}
