package cn.township.congress.web.liaison;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.liaison.GroupRole;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.liaison.AssignToGroup;
import cn.township.congress.service.liaison.DissolveGroup;
import cn.township.congress.service.liaison.ElectGroupLeader;
import cn.township.congress.service.liaison.GroupChoices;
import cn.township.congress.service.liaison.GroupQueries;
import cn.township.congress.service.liaison.GroupRow;
import cn.township.congress.service.liaison.ReleaseMember;
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
 * Who joins, leads and leaves a group, and its end.
 */
@Controller
class GroupMemberController {

	private static final Map<String, String> FIELDS = Map.of("date.inFuture", "from", "group.beforeFounding", "from",
			"group.notInOffice", "members", "group.alreadyMember", "members", "group.otherTerritorial", "members");

	private static final Map<String, String> MEMBER_FIELDS = Map.of("date.inFuture", "on", "group.leavesBeforeJoining",
			"on", "group.electedBeforeLeader", "on", "group.sameRole", "role", "group.beforeFounding", "on");

	private final GroupQueries groups;

	private final GroupChoices choices;

	private final AssignToGroup assign;

	private final ElectGroupLeader elect;

	private final ReleaseMember release;

	private final DissolveGroup dissolve;

	private final Labels labels;

	private final Refusals refusals;

	GroupMemberController(GroupQueries groups, GroupChoices choices, AssignToGroup assign, ElectGroupLeader elect,
			ReleaseMember release, DissolveGroup dissolve, Labels labels, Refusals refusals) {
		this.groups = groups;
		this.choices = choices;
		this.assign = assign;
		this.elect = elect;
		this.release = release;
		this.dissolve = dissolve;
		this.labels = labels;
		this.refusals = refusals;
	}

	/** From the list of deputies, where several were ticked. */
	@PostMapping("/groups/assign")
	String assign(@RequestParam(required = false) @Nullable List<Long> mandateIds,
			@RequestParam(required = false) @Nullable Long groupId,
			@RequestParam(required = false) @Nullable LocalDate from, RedirectAttributes redirect) {
		if (mandateIds == null || mandateIds.isEmpty() || groupId == null) {
			Flash.refused(redirect, "group.assign.incomplete");
			return "redirect:/deputies";
		}
		LocalDate day = Objects.requireNonNullElse(from, this.groups.today());
		try {
			AssignToGroup.Joined joined = this.assign
				.execute(new AssignToGroup.Command(groupId, mandateIds, day, true));
			Flash.done(redirect, "group.joined", joined.count(), joined.group());
			return "redirect:/deputies?group=" + groupId;
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "group.refused", this.refusals.sentence(refusal));
			return "redirect:/deputies";
		}
	}

	@GetMapping("/groups/{id:[0-9]+}/members")
	ModelAndView addForm(@PathVariable long id, Model model) {
		model.addAttribute("form", new MembersForm(List.of(), this.groups.today(), false));
		return addPage(this.choices.own(id), model, HttpStatus.OK);
	}

	@PostMapping("/groups/{id:[0-9]+}/members")
	ModelAndView add(@PathVariable long id, @Valid @ModelAttribute("form") MembersForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		GroupRow group = this.choices.own(id);
		if (errors.hasErrors()) {
			return addPage(group, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			AssignToGroup.Joined joined = this.assign.execute(form.command(id));
			Flash.done(redirect, "group.joined", joined.count(), joined.group());
			return new ModelAndView("redirect:/groups/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return addPage(group, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/groups/{id:[0-9]+}/members/{mandate:[0-9]+}/{deed:elect|release}")
	ModelAndView memberForm(@PathVariable long id, @PathVariable long mandate, @PathVariable String deed, Model model) {
		model.addAttribute("form", new MemberForm(null, null, this.groups.today()));
		return memberPage(id, mandate, deed, model, HttpStatus.OK);
	}

	@PostMapping("/groups/{id:[0-9]+}/members/{mandate:[0-9]+}/elect")
	ModelAndView elect(@PathVariable long id, @PathVariable long mandate,
			@Valid @ModelAttribute("form") MemberForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		GroupRole role = form.role();
		if (!errors.hasErrors() && role == null) {
			errors.rejectValue("role", "form.choice.required");
		}
		if (errors.hasErrors()) {
			return memberPage(id, mandate, "elect", model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			String name = this.elect.execute(new ElectGroupLeader.Command(id, mandate, Objects.requireNonNull(role),
					Objects.requireNonNull(form.on())));
			Flash.done(redirect, "group.elected", name, this.labels.of(role));
			return new ModelAndView("redirect:/groups/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, MEMBER_FIELDS);
			return memberPage(id, mandate, "elect", model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@PostMapping("/groups/{id:[0-9]+}/members/{mandate:[0-9]+}/release")
	ModelAndView release(@PathVariable long id, @PathVariable long mandate,
			@Valid @ModelAttribute("form") MemberForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return memberPage(id, mandate, "release", model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			String name = this.release
				.execute(new ReleaseMember.Command(id, mandate, Objects.requireNonNull(form.on())));
			Flash.done(redirect, "group.released", name);
			return new ModelAndView("redirect:/groups/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, MEMBER_FIELDS);
			return memberPage(id, mandate, "release", model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/groups/{id:[0-9]+}/dissolve")
	ModelAndView dissolveForm(@PathVariable long id, Model model) {
		GroupRow group = this.choices.own(id);
		model.addAttribute("form", new MemberForm(group.version(), null, this.groups.today()));
		return dissolvePage(group, model, HttpStatus.OK);
	}

	@PostMapping("/groups/{id:[0-9]+}/dissolve")
	ModelAndView dissolve(@PathVariable long id, @Valid @ModelAttribute("form") MemberForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		GroupRow group = this.choices.own(id);
		if (errors.hasErrors()) {
			return dissolvePage(group, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			String name = this.dissolve.execute(new DissolveGroup.Command(id,
					Objects.requireNonNullElse(form.version(), -1), Objects.requireNonNull(form.on())));
			Flash.done(redirect, "group.dissolved.done", name);
			return new ModelAndView("redirect:/groups");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, MEMBER_FIELDS);
			return dissolvePage(group, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView addPage(GroupRow group, Model model, HttpStatus status) {
		List<Long> members = this.groups.members(group.id(), null).stream().map((row) -> row.mandateId()).toList();
		model.addAttribute("group", group);
		model.addAttribute("deputies",
				this.choices.deputies()
					.stream()
					.filter((deputy) -> !members.contains(deputy.id()))
					.map(GroupView::choice)
					.toList());
		return new ModelAndView("liaison/group-members", model.asMap(), status);
	}

	private ModelAndView memberPage(long id, long mandate, String deed, Model model, HttpStatus status) {
		model.addAttribute("group", this.choices.own(id));
		model.addAttribute("member", this.choices.member(id, mandate));
		model.addAttribute("deed", deed);
		model.addAttribute("roles",
				Arrays.stream(GroupRole.values())
					.map((role) -> new Choice(role.name(), this.labels.of(role)))
					.toList());
		return new ModelAndView("liaison/group-member", model.asMap(), status);
	}

	private ModelAndView dissolvePage(GroupRow group, Model model, HttpStatus status) {
		model.addAttribute("group", group);
		return new ModelAndView("liaison/group-dissolve", model.asMap(), status);
	}

}
