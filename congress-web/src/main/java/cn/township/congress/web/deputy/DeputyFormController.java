package cn.township.congress.web.deputy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.deputy.CorrectDeputy;
import cn.township.congress.service.deputy.DeputyDetail;
import cn.township.congress.service.deputy.DeputyFields.Mark;
import cn.township.congress.service.deputy.DeputyQueries;
import cn.township.congress.service.deputy.EnterDeputy;
import cn.township.congress.service.deputy.PersonalField;
import cn.township.congress.service.deputy.RegisterChoices;
import cn.township.congress.service.deputy.RegisterWords;
import cn.township.congress.service.sheet.TypedValue;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Entering a deputy and correcting the register.
 */
@Controller
class DeputyFormController {

	/** At which field of the form a refusal is shown. */
	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("deputy.tooYoung", "born"),
			Map.entry("deputy.birthDiffers", "born"), Map.entry("deputy.sexDiffers", "sex"),
			Map.entry("deputy.idNumberTaken", "idNumber"), Map.entry("deputy.alreadyDeputy", "name"),
			Map.entry("mandate.elsewhere", "idNumber"), Map.entry("deputy.ambiguous", "idNumber"),
			Map.entry("deputy.districtFull", "districtId"), Map.entry("deputy.electedTooEarly", "electedOn"),
			Map.entry("deputy.electedAfterOffice", "electedOn"), Map.entry("date.inFuture", "electedOn"),
			Map.entry("card.taken", "cardNo"));

	/** The field of each column of the roster. */
	private static final Map<String, String> COLUMNS = Map.ofEntries(Map.entry("姓名", "name"),
			Map.entry("民族", "ethnicity"), Map.entry("出生年月", "born"), Map.entry("政治面貌", "party"),
			Map.entry("入党时间", "partyJoined"), Map.entry("学历", "education"), Map.entry("工作单位及职务", "workUnit"),
			Map.entry("职业构成", "occupation"), Map.entry("联系电话", "phone"), Map.entry("身份证号", "idNumber"),
			Map.entry("代表证号", "cardNo"));

	private final DeputyQueries deputies;

	private final RegisterChoices choices;

	private final EnterDeputy enter;

	private final CorrectDeputy correct;

	private final Labels labels;

	private final Refusals refusals;

	DeputyFormController(DeputyQueries deputies, RegisterChoices choices, EnterDeputy enter, CorrectDeputy correct,
			Labels labels, Refusals refusals) {
		this.deputies = deputies;
		this.choices = choices;
		this.enter = enter;
		this.correct = correct;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/deputies/new")
	ModelAndView empty(Model model) {
		RegisterChoices.Term term = this.choices.term().orElse(null);
		model.addAttribute("form", DeputyForm.empty((term != null) ? term.electedOn() : null));
		return entering(model, HttpStatus.OK);
	}

	@PostMapping("/deputies/new")
	ModelAndView enter(@Valid @ModelAttribute("form") DeputyForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (form.districtId() == null && !errors.hasFieldErrors("districtId")) {
			errors.rejectValue("districtId", "form.choice.required");
		}
		if (errors.hasErrors()) {
			return entering(model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			long id = this.enter.execute(form.entering());
			Flash.done(redirect, "deputy.entered", Objects.requireNonNull(form.name()));
			return new ModelAndView("redirect:/deputies/" + id);
		}
		catch (RuleViolation refusal) {
			show(refusal, errors);
			return entering(model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/deputies/{id:[0-9]+}/edit")
	ModelAndView filled(@PathVariable long id, Model model) {
		DeputyDetail detail = this.deputies.detail(id);
		model.addAttribute("form", DeputyForm.of(detail.head()));
		return correcting(detail, model, HttpStatus.OK);
	}

	@PostMapping("/deputies/{id:[0-9]+}/edit")
	ModelAndView correct(@PathVariable long id, @Valid @ModelAttribute("form") DeputyForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		DeputyDetail detail = this.deputies.detail(id);
		boolean ended = !detail.head().status().takesSeat();
		if (!ended && form.electedOn() == null && !errors.hasFieldErrors("electedOn")) {
			errors.rejectValue("electedOn", "form.date.required");
		}
		if (errors.hasErrors()) {
			return correcting(detail, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.correct.execute(form.correcting(id, ended));
			Flash.done(redirect, "deputy.corrected", Objects.requireNonNull(form.name()));
			return new ModelAndView("redirect:/deputies/" + id);
		}
		catch (RuleViolation refusal) {
			show(refusal, errors);
			return correcting(detail, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (OptimisticLockingFailureException changed) {
			throw new LostUpdate(form.text(), DeputyForm.of(detail.head()).text(), "/deputies/" + id + "/edit");
		}
	}

	private void show(RuleViolation refusal, BindingResult errors) {
		boolean typed = refusal.key().equals(TypedValue.REFUSED) || refusal.key().equals("typed.missing");
		String field = typed ? COLUMNS.get(String.valueOf(refusal.args()[0])) : FIELDS.get(refusal.key());
		if (field == null) {
			this.refusals.show(refusal, errors);
		}
		else {
			this.refusals.show(refusal, errors, field);
		}
	}

	private ModelAndView entering(Model model, HttpStatus status) {
		RegisterChoices.Term term = this.choices.term().orElse(null);
		model.addAttribute("term", term);
		return page("deputy/new", model, (term != null) ? term.id() : null, null, status);
	}

	private ModelAndView correcting(DeputyDetail detail, Model model, HttpStatus status) {
		model.addAttribute("head", detail.head());
		return page("deputy/edit", model, detail.head().congressId(), detail.head().districtId(), status);
	}

	private ModelAndView page(String view, Model model, @Nullable Long congress, @Nullable Long own,
			HttpStatus status) {
		model.addAttribute("sexes", constants(Sex.values()));
		model.addAttribute("marks", constants(Mark.values()));
		model.addAttribute("hidden", constants(PersonalField.values()));
		model.addAttribute("ethnicities", words(RegisterWords.ethnicities()));
		model.addAttribute("parties", words(RegisterWords.parties()));
		model.addAttribute("educations", words(RegisterWords.educations()));
		model.addAttribute("occupations", words(RegisterWords.occupations()));
		model.addAttribute("yesNo", List.of(new Choice("true", "是"), new Choice("false", "否")));
		model.addAttribute("districts", (congress == null) ? List.of()
				: this.choices.districts(congress).stream().map((district) -> district(district, own)).toList());
		return new ModelAndView(view, model.asMap(), status);
	}

	private static Choice district(RegisterChoices.District district, @Nullable Long own) {
		boolean current = own != null && own == district.id();
		return new Choice(Long.toString(district.id()), district.name(),
				current ? "现在的选区" : (district.free() > 0) ? "缺额 " + district.free() + " 名" : "已满额");
	}

	private List<Choice> constants(Enum<?>[] constants) {
		return Arrays.stream(constants).map((one) -> new Choice(one.name(), this.labels.of(one))).toList();
	}

	private static List<Choice> words(List<String> words) {
		return words.stream().map((word) -> new Choice(word, word)).toList();
	}

}
