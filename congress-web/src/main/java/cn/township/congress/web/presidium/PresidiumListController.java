package cn.township.congress.web.presidium;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.presidium.EnterPresidium;
import cn.township.congress.service.presidium.ListFile;
import cn.township.congress.service.presidium.ListPresidium;
import cn.township.congress.service.presidium.ListQueries;
import cn.township.congress.service.presidium.PutPresidiumList;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Refusals;
import jakarta.validation.Valid;
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
 * The list of the presidium a session elects, and members entered from a paper.
 */
@Controller
class PresidiumListController {

	private final ListQueries lists;

	private final ListPresidium listPresidium;

	private final PutPresidiumList putList;

	private final EnterPresidium enterPresidium;

	private final CurrentUser currentUser;

	private final Labels labels;

	private final Refusals refusals;

	PresidiumListController(ListQueries lists, ListPresidium listPresidium, PutPresidiumList putList,
			EnterPresidium enterPresidium, CurrentUser currentUser, Labels labels, Refusals refusals) {
		this.lists = lists;
		this.listPresidium = listPresidium;
		this.putList = putList;
		this.enterPresidium = enterPresidium;
		this.currentUser = currentUser;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/presidium/members/lists/{course:[0-9]+}")
	ModelAndView form(@PathVariable long course, Model model) {
		ListFile file = this.lists.file(course);
		model.addAttribute("form", ListForm.of(file));
		return page(file, model, HttpStatus.OK);
	}

	@PostMapping("/presidium/members/lists/{course:[0-9]+}")
	ModelAndView name(@PathVariable long course, @Valid @ModelAttribute("form") ListForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		ListFile file = this.lists.file(course);
		if (!errors.hasErrors()) {
			form.check(file.candidates(), false, errors);
		}
		if (errors.hasErrors()) {
			return page(file, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.listPresidium.execute(new ListPresidium.Command(course, form.named(file.candidates())));
			Flash.done(redirect, "presidium.listed", form.named(file.candidates()).size());
			return new ModelAndView("redirect:/presidium/members/lists/" + course);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, "members");
			return page(file, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@PostMapping("/presidium/members/lists/{course:[0-9]+}/put")
	String put(@PathVariable long course, @ModelAttribute PutListForm put, RedirectAttributes redirect) {
		try {
			if (put.isComplete()) {
				return "redirect:/votes/" + this.putList.execute(put.command()) + "/count";
			}
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "presidium.refused", this.refusals.sentence(refusal));
		}
		return "redirect:/presidium/members/lists/" + course;
	}

	@GetMapping("/presidium/members/new")
	ModelAndView enterForm(Model model) {
		model.addAttribute("form", new ListForm(List.of(), null, "", null, ""));
		return paper(model, HttpStatus.OK);
	}

	@PostMapping("/presidium/members/new")
	ModelAndView enter(@Valid @ModelAttribute("form") ListForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		List<ListFile.Candidate> deputies = this.lists.deputies();
		if (!errors.hasErrors()) {
			form.check(deputies, true, errors);
		}
		if (errors.hasErrors()) {
			return paper(model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.enterPresidium.execute(new EnterPresidium.Command(Objects.requireNonNull(form.on()),
					form.documentOrEmpty(), form.named(deputies)));
			Flash.done(redirect, "presidium.entered");
			return new ModelAndView("redirect:/presidium");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return paper(model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(ListFile file, Model model, HttpStatus status) {
		model.addAttribute("file", file);
		addChoices(file.candidates(), model);
		model.addAttribute("methods",
				Arrays.stream(VotingMethod.values())
					.map((method) -> new Choice(method.name(), this.labels.of(method)))
					.toList());
		return new ModelAndView("presidium/list", model.asMap(), status);
	}

	private ModelAndView paper(Model model, HttpStatus status) {
		model.addAttribute("mayEnter", this.currentUser.actor().may(Permission.DECIDE_SESSIONS));
		addChoices(this.lists.deputies(), model);
		return new ModelAndView("presidium/members-new", model.asMap(), status);
	}

	private static void addChoices(List<ListFile.Candidate> candidates, Model model) {
		model.addAttribute("deputies",
				candidates.stream()
					.map((one) -> new Choice(Long.toString(one.id()), one.name(), one.district()))
					.toList());
	}

}
