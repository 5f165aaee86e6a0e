package cn.township.congress.web.territory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AgencyKind;
import cn.township.congress.service.territory.AgencyEntry;
import cn.township.congress.service.territory.AgencyQueries;
import cn.township.congress.service.territory.ReopenAgency;
import cn.township.congress.service.territory.RetireAgency;
import cn.township.congress.service.territory.SaveAgency;
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
 * The handling agencies of the township.
 */
@Controller
class AgencyController {

	private static final Map<String, String> FIELDS = Map.of("agency.name.taken", "name", "agency.name.invalid",
			"name");

	private final AgencyQueries agencies;

	private final SaveAgency saveAgency;

	private final RetireAgency retireAgency;

	private final ReopenAgency reopenAgency;

	private final Labels labels;

	private final Refusals refusals;

	AgencyController(AgencyQueries agencies, SaveAgency saveAgency, RetireAgency retireAgency,
			ReopenAgency reopenAgency, Labels labels, Refusals refusals) {
		this.agencies = agencies;
		this.saveAgency = saveAgency;
		this.retireAgency = retireAgency;
		this.reopenAgency = reopenAgency;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/agencies")
	String list(Model model) {
		List<AgencyEntry> rows = this.agencies.all();
		model.addAttribute("open", rows.stream().filter(AgencyEntry::active).toList());
		model.addAttribute("retired", rows.stream().filter((row) -> !row.active()).toList());
		return "territory/agencies";
	}

	@GetMapping("/agencies/new")
	ModelAndView form(Model model) {
		model.addAttribute("form", AgencyForm.empty());
		return page(null, model, HttpStatus.OK);
	}

	@PostMapping("/agencies/new")
	ModelAndView add(@Valid @ModelAttribute("form") AgencyForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		return save(null, form, errors, model, redirect);
	}

	@GetMapping("/agencies/{id}")
	ModelAndView editForm(@PathVariable long id, Model model) {
		AgencyEntry agency = find(id);
		model.addAttribute("form", AgencyForm.of(agency));
		return page(agency, model, HttpStatus.OK);
	}

	@PostMapping("/agencies/{id}")
	ModelAndView edit(@PathVariable long id, @Valid @ModelAttribute("form") AgencyForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		return save(find(id), form, errors, model, redirect);
	}

	@PostMapping("/agencies/{id}/retire")
	String retire(@PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
		Flash.done(redirect, "agency.retired", this.retireAgency.execute(id, version));
		return "redirect:/agencies";
	}

	@PostMapping("/agencies/{id}/reopen")
	String reopen(@PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
		Flash.done(redirect, "agency.reopened", this.reopenAgency.execute(id, version));
		return "redirect:/agencies";
	}

	private ModelAndView save(@Nullable AgencyEntry agency, AgencyForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(agency, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			SaveAgency.Command command = form.command((agency != null) ? agency.id() : null);
			this.saveAgency.execute(command);
			Flash.done(redirect, "agency.saved", command.name());
			return new ModelAndView("redirect:/agencies");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return page(agency, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (OptimisticLockingFailureException changed) {
			throw lost(agency, form);
		}
	}

	private static LostUpdate lost(@Nullable AgencyEntry now, AgencyForm form) {
		String theirs = (now != null) ? AgencyForm.of(now).text() : null;
		return new LostUpdate(form.text(), theirs, (now != null) ? "/agencies/" + now.id() : "/agencies");
	}

	private AgencyEntry find(long id) {
		return this.agencies.find(id).orElseThrow(() -> new NotFound("agency", id));
	}

	private ModelAndView page(@Nullable AgencyEntry agency, Model model, HttpStatus status) {
		List<Choice> kinds = Arrays.stream(AgencyKind.values())
			.map((kind) -> new Choice(kind.name(), this.labels.of(kind)))
			.toList();
		model.addAttribute("agency", agency);
		model.addAttribute("kinds", kinds);
		return new ModelAndView("territory/agency", model.asMap(), status);
	}

}
