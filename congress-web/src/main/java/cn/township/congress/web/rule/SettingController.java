package cn.township.congress.web.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.rule.ChangeSetting;
import cn.township.congress.service.rule.RuleQueries;
import cn.township.congress.service.rule.SettingChange;
import cn.township.congress.service.rule.SettingRow;
import cn.township.congress.service.territory.UnitQueries;
import cn.township.congress.service.territory.UnitRow;
import cn.township.congress.web.shared.Address;
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
 * The rule values of the administrator's unit and of those below it.
 */
@Controller
class SettingController {

	private static final Map<String, String> FIELDS = Map.of("setting.notAllowed", "value", "setting.alreadyInForce",
			"validFrom", "setting.sourceMissing", "source");

	private final RuleQueries rules;

	private final UnitQueries units;

	private final ChangeSetting changeSetting;

	private final CurrentUser currentUser;

	private final SettingWords words;

	private final Labels labels;

	private final Refusals refusals;

	private final Clock clock;

	SettingController(RuleQueries rules, UnitQueries units, ChangeSetting changeSetting, CurrentUser currentUser,
			SettingWords words, Labels labels, Refusals refusals, Clock clock) {
		this.rules = rules;
		this.units = units;
		this.changeSetting = changeSetting;
		this.currentUser = currentUser;
		this.words = words;
		this.labels = labels;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping("/settings")
	String list(@RequestParam(required = false) @Nullable Integer unit, Model model) {
		List<UnitRow> area = this.units.area();
		UnitRow shown = ListedUnit.of(area, unit, this.currentUser);
		List<SettingLine> lines = this.rules.settings(new AdminCode(shown.code()), today())
			.stream()
			.map(this::line)
			.toList();
		model.addAttribute("units", area);
		model.addAttribute("unit", shown);
		model.addAttribute("lines", lines);
		return "rule/settings";
	}

	@GetMapping("/settings/{key}")
	ModelAndView form(@PathVariable SettingKey key, @RequestParam(required = false) @Nullable Integer unit,
			Model model) {
		UnitRow shown = ListedUnit.of(this.units.area(), unit, this.currentUser);
		SettingRow row = row(shown, key);
		model.addAttribute("form", SettingForm.of(key, row.value(), today()));
		return page(shown, row, model, HttpStatus.OK);
	}

	@PostMapping("/settings/{key}")
	ModelAndView change(@PathVariable SettingKey key, @RequestParam(required = false) @Nullable Integer unit,
			@Valid @ModelAttribute("form") SettingForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		UnitRow shown = ListedUnit.of(this.units.area(), unit, this.currentUser);
		if (errors.hasErrors()) {
			return page(shown, row(shown, key), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.changeSetting.execute(form.command(new AdminCode(shown.code()), key));
			Flash.done(redirect, "setting.changed", this.labels.of(key), shown.name(),
					this.labels.date(form.validFrom()));
			return new ModelAndView("redirect:" + Address.of("/settings/" + key.name()).with("unit", shown.code()));
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return page(shown, row(shown, key), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(UnitRow unit, SettingRow row, Model model, HttpStatus status) {
		SettingKey key = row.key();
		List<SettingChange> history = this.rules.history(new AdminCode(unit.code()), key)
			.stream()
			.map((change) -> new SettingChange(change.validFrom(), this.words.of(key, change.value()), change.source()))
			.toList();
		model.addAttribute("unit", unit);
		model.addAttribute("line", line(row));
		model.addAttribute("kind", key.allowed().type().name());
		model.addAttribute("options", this.words.options(key));
		model.addAttribute("range", this.words.range(key));
		model.addAttribute("today", today());
		model.addAttribute("history", history);
		return new ModelAndView("rule/setting", model.asMap(), status);
	}

	private SettingRow row(UnitRow unit, SettingKey key) {
		return this.rules.settings(new AdminCode(unit.code()), today()).get(key.ordinal());
	}

	private SettingLine line(SettingRow row) {
		String setBy = (row.unitName() != null) ? row.unitName() : "默认";
		return new SettingLine(row.key(), this.labels.of(row.key()), this.words.of(row.key(), row.value()), setBy,
				row.own(), row.validFrom(), row.basis(), row.limit(), row.isFixed());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
