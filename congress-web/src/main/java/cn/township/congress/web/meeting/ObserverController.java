package cn.township.congress.web.meeting;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import cn.township.congress.domain.meeting.ObserverGround;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.meeting.KeepObservers;
import cn.township.congress.service.meeting.KeepObservers.Guest;
import cn.township.congress.service.meeting.MeetingHead;
import cn.township.congress.service.meeting.MeetingQueries;
import cn.township.congress.service.meeting.ObserverQueries;
import cn.township.congress.service.meeting.ObserverQueries.Proposal;
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
 * Who attends without a vote.
 */
@Controller
class ObserverController {

	private final MeetingQueries meetings;

	private final ObserverQueries observers;

	private final KeepObservers keepObservers;

	private final CurrentUser currentUser;

	private final Labels labels;

	private final Refusals refusals;

	ObserverController(MeetingQueries meetings, ObserverQueries observers, KeepObservers keepObservers,
			CurrentUser currentUser, Labels labels, Refusals refusals) {
		this.meetings = meetings;
		this.observers = observers;
		this.keepObservers = keepObservers;
		this.currentUser = currentUser;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/meetings/{id:[0-9]+}/observers")
	ModelAndView list(@PathVariable long id, Model model) {
		model.addAttribute("form", new ObserverForm(null, null, null, ObserverGround.INVITED));
		return page(id, model, HttpStatus.OK);
	}

	@PostMapping("/meetings/{id:[0-9]+}/observers")
	ModelAndView invite(@PathVariable long id, @Valid @ModelAttribute("form") ObserverForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(id, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			Guest guest = form.guest();
			this.keepObservers.execute(KeepObservers.Command.invite(id, List.of(guest)));
			Flash.done(redirect, "observer.invited", guest.name());
			return back(id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, "name");
			return page(id, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@PostMapping("/meetings/{id:[0-9]+}/observers/proposed")
	ModelAndView inviteProposed(@PathVariable long id, @RequestParam(required = false) @Nullable Set<Long> person,
			RedirectAttributes redirect) {
		Set<Long> chosen = Objects.requireNonNullElse(person, Set.of());
		List<Guest> guests = this.observers.proposals(this.meetings.head(id))
			.stream()
			.filter((one) -> chosen.contains(one.personId()))
			.map(this::guest)
			.toList();
		this.keepObservers.execute(KeepObservers.Command.invite(id, guests));
		Flash.done(redirect, "observer.invitedMany", guests.size());
		return back(id);
	}

	@PostMapping("/meetings/{id:[0-9]+}/observers/attended")
	ModelAndView attended(@PathVariable long id, @RequestParam(required = false) @Nullable Set<Long> came,
			RedirectAttributes redirect) {
		this.keepObservers
			.execute(KeepObservers.Command.attended(id, Objects.requireNonNullElse(came, new HashSet<>())));
		Flash.done(redirect, "observer.marked");
		return back(id);
	}

	@PostMapping("/meetings/{id:[0-9]+}/observers/{observer:[0-9]+}/remove")
	ModelAndView strike(@PathVariable long id, @PathVariable long observer, RedirectAttributes redirect) {
		this.keepObservers.execute(KeepObservers.Command.strike(id, observer));
		Flash.done(redirect, "observer.struck");
		return back(id);
	}

	private Guest guest(Proposal one) {
		return new Guest(one.name(), null, word(one), one.ground());
	}

	/** 镇长, or the congress of a higher deputy. */
	private String word(Proposal one) {
		return switch (one.post()) {
			case "HEAD" -> "乡镇长";
			case "DEPUTY_HEAD" -> "副乡镇长";
			default -> one.post() + "代表";
		};
	}

	private ModelAndView page(long id, Model model, HttpStatus status) {
		MeetingHead head = this.meetings.head(id);
		boolean may = this.currentUser.actor().may(Permission.MANAGE_SESSIONS);
		model.addAttribute("meeting", head);
		model.addAttribute("observers", this.observers.observers(head));
		model.addAttribute("proposals",
				may ? this.observers.proposals(head)
					.stream()
					.map((one) -> new Choice(Long.toString(one.personId()), one.name(),
							word(one) + "，" + one.ground().basis().label()))
					.toList() : List.of());
		model.addAttribute("may", may);
		model.addAttribute("grounds",
				Arrays.stream(ObserverGround.values())
					.map((ground) -> new Choice(ground.name(), this.labels.of(ground), ground.basis().label()))
					.toList());
		return new ModelAndView("meeting/observers", model.asMap(), status);
	}

	private static ModelAndView back(long id) {
		return new ModelAndView("redirect:/meetings/" + id + "/observers");
	}

}
