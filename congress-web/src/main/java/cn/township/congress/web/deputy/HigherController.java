package cn.township.congress.web.deputy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.deputy.HigherLevel;
import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.deputy.DeputyList;
import cn.township.congress.service.deputy.DeputyQueries;
import cn.township.congress.service.deputy.EndHigherMandate;
import cn.township.congress.service.deputy.EnterHigherMandate;
import cn.township.congress.service.deputy.HigherQueries;
import cn.township.congress.service.deputy.RegisterWords;
import cn.township.congress.service.deputy.RemoveHigherMandate;
import cn.township.congress.web.shared.Address;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Refusals;
import cn.township.congress.web.shared.Tab;
import jakarta.servlet.http.HttpServletResponse;
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
 * Deputies of higher congresses (县级以上代表) in the township.
 */
@Controller
class HigherController {

	private static final Map<String, String> FIELDS = Map.of("higher.levelTaken", "level", "higher.noSuchCongress",
			"level", "date.inFuture", "fromOn");

	private final HigherQueries higher;

	private final EnterHigherMandate enter;

	private final EndHigherMandate end;

	private final RemoveHigherMandate remove;

	private final DeputyQueries deputies;

	private final DeputyList list;

	private final CurrentUser currentUser;

	private final DeputyView view;

	private final Labels labels;

	private final Refusals refusals;

	HigherController(HigherQueries higher, EnterHigherMandate enter, EndHigherMandate end, RemoveHigherMandate remove,
			DeputyQueries deputies, DeputyList list, CurrentUser currentUser, DeputyView view, Labels labels,
			Refusals refusals) {
		this.higher = higher;
		this.enter = enter;
		this.end = end;
		this.remove = remove;
		this.deputies = deputies;
		this.list = list;
		this.currentUser = currentUser;
		this.view = view;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/deputies/higher")
	String list(@ModelAttribute("filter") HigherFilterForm form, Model model) {
		LocalDate day = this.higher.day(form.dayOrNull());
		Map<HigherLevel, Long> counts = this.higher.counts(form.unitCode(), day);
		model.addAttribute("rows", this.higher.find(form.levelOrNull(), form.unitCode(), day));
		model.addAttribute("asOf", this.view.asOf(day));
		model.addAttribute("tabs", tabs(form, counts));
		model.addAttribute("mayManage", this.currentUser.actor().may(Permission.MANAGE_DEPUTIES));
		model.addAttribute("mayExport", this.currentUser.actor().may(Permission.EXPORT));
		model.addAttribute("county", isCounty());
		model.addAttribute("towns", isCounty() ? DeputyView.choices(this.list.townships()) : List.of());
		model.addAttribute("isoToday", this.view.isoToday());
		model.addAttribute("exportUrl", form.address().to("/deputies/higher/export.xlsx").toString());
		model.addAttribute("printUrl", form.address().to("/deputies/higher/print").toString());
		return "deputy/higher";
	}

	@GetMapping("/deputies/higher/print")
	String print(@ModelAttribute("filter") HigherFilterForm form, Model model) {
		LocalDate day = this.higher.day(form.dayOrNull());
		model.addAttribute("rows", this.higher.find(form.levelOrNull(), form.unitCode(), day));
		model.addAttribute("asOf", this.view.asOf(day));
		model.addAttribute("county", isCounty());
		model.addAttribute("backUrl", form.address().toString());
		return "deputy/print-higher";
	}

	@GetMapping("/deputies/higher/export.xlsx")
	void export(@ModelAttribute("filter") HigherFilterForm form, HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "县级以上人大代表名册",
				this.higher.workbook(form.levelOrNull(), form.unitCode(), this.higher.day(form.dayOrNull())));
	}

	@GetMapping("/deputies/higher/new")
	ModelAndView form(@RequestParam(required = false) @Nullable Long deputy, Model model) {
		HigherForm form = HigherForm.empty(deputy);
		model.addAttribute("form", form);
		return page(form, model, HttpStatus.OK);
	}

	@PostMapping("/deputies/higher/new")
	ModelAndView enter(@Valid @ModelAttribute("form") HigherForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		form.check(errors);
		if (errors.hasErrors()) {
			return page(form, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			Flash.done(redirect, "higher.entered", this.enter.execute(form.command()));
			return new ModelAndView(
					"redirect:" + ((form.deputy() != null) ? "/deputies/" + form.deputy() : "/deputies/higher"));
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return page(form, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@PostMapping("/deputies/higher/{id:[0-9]+}/end")
	String end(@PathVariable long id, @RequestParam(required = false) @Nullable LocalDate on,
			RedirectAttributes redirect) {
		try {
			Flash.done(redirect, "higher.ended", this.end.execute(id, (on != null) ? on : this.view.day()));
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "deputy.refused", this.refusals.sentence(refusal));
		}
		return "redirect:/deputies/higher";
	}

	@PostMapping("/deputies/higher/{id:[0-9]+}/remove")
	String remove(@PathVariable long id, RedirectAttributes redirect) {
		Flash.done(redirect, "higher.removed", this.remove.execute(id));
		return "redirect:/deputies/higher";
	}

	private ModelAndView page(HigherForm form, Model model, HttpStatus status) {
		model.addAttribute("deputyName",
				(form.deputy() != null) ? this.deputies.detail(form.deputy()).head().name() : null);
		model.addAttribute("levels", constants(HigherLevel.values()));
		model.addAttribute("sexes", constants(Sex.values()));
		model.addAttribute("ethnicities", words(RegisterWords.ethnicities()));
		model.addAttribute("parties", words(RegisterWords.parties()));
		model.addAttribute("educations", words(RegisterWords.educations()));
		return new ModelAndView("deputy/higher-new", model.asMap(), status);
	}

	private List<Tab> tabs(HigherFilterForm form, Map<HigherLevel, Long> counts) {
		long all = counts.values().stream().mapToLong(Long::longValue).sum();
		Address address = form.address().with("level", null);
		List<Tab> tabs = new ArrayList<>();
		tabs.add(new Tab("全部", address.toString(), Long.toString(all), form.levelOrNull() == null));
		for (HigherLevel level : HigherLevel.values()) {
			tabs.add(new Tab(this.labels.of(level), address.with("level", level.name()).toString(),
					Long.toString(counts.getOrDefault(level, 0L)), level == form.levelOrNull()));
		}
		return tabs;
	}

	private List<Choice> constants(Enum<?>[] constants) {
		return Arrays.stream(constants).map((one) -> new Choice(one.name(), this.labels.of(one))).toList();
	}

	private static List<Choice> words(List<String> words) {
		return words.stream().map((word) -> new Choice(word, word)).toList();
	}

	private boolean isCounty() {
		return this.currentUser.actor().unitCode().level() != AdminLevel.TOWNSHIP;
	}

}
