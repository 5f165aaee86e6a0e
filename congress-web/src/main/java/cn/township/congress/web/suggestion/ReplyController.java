package cn.township.congress.web.suggestion;

import java.util.Objects;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.suggestion.ReplyToSuggestion;
import cn.township.congress.service.suggestion.ReplyTogether;
import cn.township.congress.service.suggestion.SuggestionDetail;
import cn.township.congress.service.suggestion.SuggestionQueries;
import cn.township.congress.web.shared.Choice;
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
 * The agency's reply, entered by the agency or typed in from its letter.
 */
@Controller
class ReplyController {

	private final SuggestionQueries suggestions;

	private final ReplyToSuggestion reply;

	private final ReplyTogether together;

	private final SuggestionView view;

	private final Refusals refusals;

	ReplyController(SuggestionQueries suggestions, ReplyToSuggestion reply, ReplyTogether together, SuggestionView view,
			Refusals refusals) {
		this.suggestions = suggestions;
		this.reply = reply;
		this.together = together;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping("/suggestions/{id:[0-9]+}/reply")
	ModelAndView form(@PathVariable long id, Model model) {
		SuggestionDetail detail = this.suggestions.detail(id);
		model.addAttribute("form", ReplyForm.empty(detail.head().version(), this.view.today()));
		return page(detail, model, HttpStatus.OK);
	}

	@PostMapping("/suggestions/{id:[0-9]+}/reply")
	ModelAndView reply(@PathVariable long id, @Valid @ModelAttribute("form") ReplyForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			form.check(errors);
		}
		if (errors.hasErrors()) {
			return page(this.suggestions.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			int others = form.others().size();
			if (others == 0) {
				this.reply.execute(form.command(id));
				Flash.done(redirect, "suggestion.replied");
			}
			else {
				this.together.execute(new ReplyTogether.Command(form.command(id), form.others()));
				Flash.done(redirect, "suggestion.repliedTogether", others + 1);
			}
			return new ModelAndView("redirect:/suggestions/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(this.suggestions.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (OptimisticLockingFailureException changed) {
			String theirs = this.suggestions.detail(id).latestReply().map(SuggestionDetail.ReplyLine::body).orElse("");
			throw new LostUpdate(Objects.requireNonNull(form.body()), theirs, "/suggestions/" + id);
		}
	}

	private static String hint(ResultClass resultClass) {
		return switch (resultClass) {
			case A -> "问题已经解决，或者意见已经采纳";
			case B -> "写明承诺事项和完成日期，跟踪到办成";
			case C -> "说明现在办不到的原因";
			case D -> "说明情况和政策依据";
		};
	}

	private ModelAndView page(SuggestionDetail detail, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		boolean tracked = detail.head().status() == SuggestionStatus.TRACKING;
		Long lead = detail.lead().map(SuggestionDetail.Assignment::agencyId).orElse(null);
		model.addAttribute("tracked", tracked);
		model.addAttribute("others",
				detail.procedure()
					.merged()
					.stream()
					.filter((other) -> other.status().awaitsReply() && !tracked)
					.filter((other) -> lead != null && lead.equals(other.leadAgencyId()))
					.toList());
		model.addAttribute("classes", this.view.choices(ResultClass.values())
			.stream()
			.map((choice) -> new Choice(choice.value(), choice.label(), hint(ResultClass.valueOf(choice.value()))))
			.toList());
		return new ModelAndView("suggestion/reply", model.asMap(), status);
	}

}
