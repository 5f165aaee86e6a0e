package cn.township.congress.web.liaison;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.liaison.GroupKind;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.liaison.DescribeGroup;
import cn.township.congress.service.liaison.FoundGroup;
import cn.township.congress.service.liaison.GroupChoices;
import cn.township.congress.service.liaison.GroupQueries;
import cn.township.congress.service.liaison.GroupRow;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.LostUpdate;
import cn.township.congress.web.shared.Refusals;
import jakarta.validation.Valid;
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
 * Founding a group and correcting its name and area.
 */
@Controller
class GroupFormController {

	/** At which field of the form a refusal is shown. */
	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("group.name.invalid", "name"),
			Map.entry("group.nameTaken", "name"), Map.entry("group.tooFew", "members"),
			Map.entry("group.notInOffice", "members"), Map.entry("group.otherTerritorial", "members"),
			Map.entry("group.notMember", "leader"), Map.entry("date.inFuture", "on"),
			Map.entry("group.outsideTerm", "on"));

	private final GroupQueries groups;

	private final GroupChoices choices;

	private final FoundGroup foundGroup;

	private final DescribeGroup describeGroup;

	private final Labels labels;

	private final Refusals refusals;

	GroupFormController(GroupQueries groups, GroupChoices choices, FoundGroup foundGroup, DescribeGroup describeGroup,
			Labels labels, Refusals refusals) {
		this.groups = groups;
		this.choices = choices;
		this.foundGroup = foundGroup;
		this.describeGroup = describeGroup;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/groups/new")
	ModelAndView form(Model model) {
		model.addAttribute("form", GroupForm.empty(this.groups.today()));
		return newPage(model, HttpStatus.OK);
	}

	@PostMapping("/groups/new")
	ModelAndView found(@Valid @ModelAttribute("form") GroupForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			form.checkNew(errors);
		}
		if (errors.hasErrors()) {
			return newPage(model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			FoundGroup.Command command = form.founding();
			long id = this.foundGroup.execute(command);
			Flash.done(redirect, "group.founded", command.name(), command.mandateIds().size());
			return new ModelAndView("redirect:/groups/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return newPage(model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/groups/{id:[0-9]+}/edit")
	ModelAndView editForm(@PathVariable long id, Model model) {
		GroupRow group = this.choices.own(id);
		model.addAttribute("form", GroupForm.of(group));
		return editPage(group, model, HttpStatus.OK);
	}

	@PostMapping("/groups/{id:[0-9]+}/edit")
	ModelAndView edit(@PathVariable long id, @Valid @ModelAttribute("form") GroupForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		GroupRow group = this.choices.own(id);
		if (errors.hasErrors()) {
			return editPage(group, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			DescribeGroup.Command command = form.describing(id);
			this.describeGroup.execute(command);
			Flash.done(redirect, "group.saved", command.name());
			return new ModelAndView("redirect:/groups/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return editPage(group, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (OptimisticLockingFailureException changed) {
			throw new LostUpdate(form.text(), GroupForm.of(group).text(), "/groups/" + id + "/edit");
		}
	}

	private ModelAndView newPage(Model model, HttpStatus status) {
		List<GroupChoices.Grouped> deputies = this.choices.deputies();
		model.addAttribute("deputies", deputies.stream().map(GroupView::choice).toList());
		model.addAttribute("leaders",
				deputies.stream().map((d) -> new Choice(Long.toString(d.id()), d.name(), d.district())).toList());
		model.addAttribute("kinds",
				Arrays.stream(GroupKind.values())
					.map((kind) -> new Choice(kind.name(), this.labels.of(kind), GroupView.hint(kind)))
					.toList());
		return new ModelAndView("liaison/group-new", model.asMap(), status);
	}

	private ModelAndView editPage(GroupRow group, Model model, HttpStatus status) {
		model.addAttribute("group", group);
		return new ModelAndView("liaison/group-edit", model.asMap(), status);
	}

}
