package cn.township.congress.web.presidium;

import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.presidium.CorrectMinutes;
import cn.township.congress.service.presidium.DraftMinutes;
import cn.township.congress.service.presidium.EditMinutes;
import cn.township.congress.service.presidium.MinutesFile;
import cn.township.congress.service.presidium.MinutesQueries;
import cn.township.congress.service.presidium.SignMinutes;
import cn.township.congress.web.shared.Flash;
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
 * The record of a meeting: drafted, edited, signed, corrected and printed.
 */
@Controller
class MinutesController {

	private static final String BASE = "/presidium/meetings/{id:[0-9]+}/minutes";

	private static final Map<String, String> FIELDS = Map.of("minutes.signedBeforeMeeting", "on",
			"minutes.erratumBeforeSignature", "on", "date.inFuture", "on");

	private final MinutesQueries minutes;

	private final DraftMinutes draftMinutes;

	private final EditMinutes editMinutes;

	private final SignMinutes signMinutes;

	private final CorrectMinutes correctMinutes;

	private final PresidiumView view;

	private final CurrentUser currentUser;

	private final Refusals refusals;

	MinutesController(MinutesQueries minutes, DraftMinutes draftMinutes, EditMinutes editMinutes,
			SignMinutes signMinutes, CorrectMinutes correctMinutes, PresidiumView view, CurrentUser currentUser,
			Refusals refusals) {
		this.minutes = minutes;
		this.draftMinutes = draftMinutes;
		this.editMinutes = editMinutes;
		this.signMinutes = signMinutes;
		this.correctMinutes = correctMinutes;
		this.view = view;
		this.currentUser = currentUser;
		this.refusals = refusals;
	}

	@GetMapping(BASE)
	String show(@PathVariable long id, Model model) {
		MinutesFile file = this.minutes.minutes(id);
		Actor actor = this.currentUser.actor();
		boolean own = actor.unitCode().value() == file.meeting().head().unit();
		model.addAttribute("minutes", file);
		model.addAttribute("mayEdit", own && actor.may(Permission.MANAGE_SESSIONS));
		model.addAttribute("maySign", own && actor.may(Permission.DECIDE_SESSIONS));
		return "presidium/minutes";
	}

	@GetMapping(BASE + "/print")
	String print(@PathVariable long id, Model model) {
		model.addAttribute("minutes", this.minutes.minutes(id));
		return "presidium/minutes-print";
	}

	@PostMapping(BASE + "/draft")
	String draft(@PathVariable long id, RedirectAttributes redirect) {
		try {
			this.draftMinutes.execute(new DraftMinutes.Command(id));
			Flash.done(redirect, "presidium.minutesDrafted");
			return "redirect:/presidium/meetings/" + id + "/minutes";
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "presidium.refused", this.refusals.sentence(refusal));
			return "redirect:/presidium/meetings/" + id;
		}
	}

	@GetMapping(BASE + "/{deed:edit|sign|correct}")
	ModelAndView form(@PathVariable long id, @PathVariable String deed, Model model) {
		MinutesFile file = this.minutes.minutes(id);
		MinutesDeed what = MinutesDeed.of(deed);
		model.addAttribute("form", new MinutesForm(file.version(), (what == MinutesDeed.EDIT) ? file.body() : "",
				this.view.today(), this.currentUser.actor().displayName()));
		return page(file, what, model, HttpStatus.OK);
	}

	@PostMapping(BASE + "/{deed:edit|sign|correct}")
	ModelAndView execute(@PathVariable long id, @PathVariable String deed,
			@Valid @ModelAttribute("form") MinutesForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		MinutesDeed what = MinutesDeed.of(deed);
		if (!errors.hasErrors()) {
			form.check(what, errors);
		}
		if (errors.hasErrors()) {
			return page(this.minutes.minutes(id), what, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			execute(id, what, form);
			Flash.done(redirect, what.key() + ".done");
			return new ModelAndView("redirect:/presidium/meetings/" + id + "/minutes");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return page(this.minutes.minutes(id), what, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (OptimisticLockingFailureException changed) {
			throw new LostUpdate(form.textOrEmpty(), this.minutes.minutes(id).body(),
					"/presidium/meetings/" + id + "/minutes/" + deed);
		}
	}

	private void execute(long id, MinutesDeed deed, MinutesForm form) {
		int version = form.versionOrNone();
		switch (deed) {
			case EDIT -> this.editMinutes.execute(new EditMinutes.Command(id, version, form.textOrEmpty()));
			case SIGN -> this.signMinutes
				.execute(new SignMinutes.Command(id, version, Objects.requireNonNull(form.on()), form.signerOrEmpty()));
			case CORRECT -> this.correctMinutes.execute(new CorrectMinutes.Command(id, version, form.textOrEmpty(),
					Objects.requireNonNull(form.on()), form.signerOrEmpty()));
		}
	}

	private static ModelAndView page(MinutesFile file, MinutesDeed deed, Model model, HttpStatus status) {
		model.addAttribute("minutes", file);
		model.addAttribute("deed", deed);
		return new ModelAndView("presidium/minutes-form", model.asMap(), status);
	}

}
