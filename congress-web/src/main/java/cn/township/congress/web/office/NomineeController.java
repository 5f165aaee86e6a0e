package cn.township.congress.web.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.office.NominatedBy;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.deputy.RegisterWords;
import cn.township.congress.service.office.ElectionDetail;
import cn.township.congress.service.office.ElectionQueries;
import cn.township.congress.service.office.IdentifyWriteIn;
import cn.township.congress.service.office.Nominate;
import cn.township.congress.service.office.OfficeChoices;
import cn.township.congress.web.shared.Choice;
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
 * Nominations, and who a name is that the voters wrote in.
 */
@Controller
class NomineeController {

	private static final Map<String, String> FIELDS = Map.ofEntries(
			Map.entry("election.tooFewNominators", "nominators"), Map.entry("election.nominatorTooMany", "nominators"),
			Map.entry("election.nominatorNotActing", "nominators"), Map.entry("election.presidiumTooMany", "by"),
			Map.entry("election.governmentPost", "governmentPost"), Map.entry("election.otherEthnicity", "override"),
			Map.entry("election.nominatedAlready", "mandate"), Map.entry("election.candidateNotActing", "mandate"),
			Map.entry("post.deputiesOnly", "mandate"), Map.entry("date.inFuture", "on"));

	private final ElectionQueries elections;

	private final OfficeChoices choices;

	private final Nominate nominate;

	private final IdentifyWriteIn identify;

	private final Labels labels;

	private final Refusals refusals;

	private final Clock clock;

	NomineeController(ElectionQueries elections, OfficeChoices choices, Nominate nominate, IdentifyWriteIn identify,
			Labels labels, Refusals refusals, Clock clock) {
		this.elections = elections;
		this.choices = choices;
		this.nominate = nominate;
		this.identify = identify;
		this.labels = labels;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping("/elections/{id:[0-9]+}/nominate")
	ModelAndView form(@PathVariable long id, Model model) {
		ElectionDetail detail = this.elections.detail(id);
		model.addAttribute("form", NomineeForm.empty(detail.row().version(), NominatedBy.PRESIDIUM, ""));
		return page(detail, null, model, HttpStatus.OK);
	}

	@PostMapping("/elections/{id:[0-9]+}/nominate")
	ModelAndView nominate(@PathVariable long id, @Valid @ModelAttribute("form") NomineeForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			form.check(errors);
		}
		if (!errors.hasErrors() && form.lacksNominators()) {
			errors.rejectValue("nominators", "nominee.nominators");
		}
		if (!errors.hasErrors()) {
			try {
				this.nominate.execute(form.nominate(id, LocalDate.now(this.clock)));
				Flash.done(redirect, "election.nominated");
				return new ModelAndView("redirect:/elections/" + id);
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors, FIELDS);
			}
		}
		return page(this.elections.detail(id), null, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/elections/{id:[0-9]+}/write-in")
	ModelAndView writeIn(@PathVariable long id, @RequestParam long line, Model model) {
		ElectionDetail detail = this.elections.detail(id);
		model.addAttribute("form",
				NomineeForm.empty(detail.row().version(), NominatedBy.WRITTEN_IN, written(detail, line)));
		return page(detail, line, model, HttpStatus.OK);
	}

	@PostMapping("/elections/{id:[0-9]+}/write-in")
	ModelAndView identify(@PathVariable long id, @RequestParam long line,
			@Valid @ModelAttribute("form") NomineeForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			form.check(errors);
		}
		if (!errors.hasErrors()) {
			try {
				this.identify.execute(form.identify(id, line));
				Flash.done(redirect, "election.identified");
				return new ModelAndView("redirect:/elections/" + id);
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors, FIELDS);
			}
		}
		return page(this.elections.detail(id), line, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static String written(ElectionDetail detail, long line) {
		return detail.writeIns()
			.stream()
			.filter((one) -> one.lineId() == line)
			.findFirst()
			.orElseThrow(() -> new NotFound("vote line", line))
			.name();
	}

	private ModelAndView page(ElectionDetail detail, @Nullable Long line, Model model, HttpStatus status) {
		List<OfficeChoices.Acting> acting = this.choices
			.acting(this.elections.course(detail.row().courseId()).congressId());
		model.addAttribute("detail", detail);
		model.addAttribute("line", line);
		model.addAttribute("written", (line != null) ? written(detail, line) : null);
		model.addAttribute("deputies",
				acting.stream().map((one) -> new Choice(Long.toString(one.id()), one.name(), one.district())).toList());
		model.addAttribute("signers",
				acting.stream().map((one) -> new Choice(Long.toString(one.id()), one.name())).toList());
		model.addAttribute("sources", List.of(new Choice("PRESIDIUM", "主席团"), new Choice("DEPUTIES", "代表十人以上联名")));
		model.addAttribute("sexes", ElectionController.choices(Sex.values(), this.labels));
		model.addAttribute("ethnicities", words(RegisterWords.ethnicities()));
		model.addAttribute("parties", words(RegisterWords.parties()));
		model.addAttribute("educations", words(RegisterWords.educations()));
		return new ModelAndView("office/nominate", model.asMap(), status);
	}

	private static List<Choice> words(List<String> words) {
		return words.stream().map((word) -> new Choice(word, word)).toList();
	}

}
