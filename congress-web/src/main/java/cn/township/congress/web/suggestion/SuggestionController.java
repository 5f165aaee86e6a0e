package cn.township.congress.web.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.attachment.AttachmentKind;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.suggestion.PapersOfSuggestion;
import cn.township.congress.service.suggestion.RunningClock;
import cn.township.congress.service.suggestion.SuggestionDetail;
import cn.township.congress.service.suggestion.SuggestionQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A suggestion with its history, what can be done with it and its papers.
 */
@Controller
class SuggestionController {

	private final SuggestionQueries suggestions;

	private final CurrentUser currentUser;

	private final SuggestionView view;

	private final SuggestionStory story;

	private final PapersOfSuggestion papers;

	SuggestionController(SuggestionQueries suggestions, CurrentUser currentUser, SuggestionView view,
			SuggestionStory story, PapersOfSuggestion papers) {
		this.suggestions = suggestions;
		this.currentUser = currentUser;
		this.view = view;
		this.story = story;
		this.papers = papers;
	}

	@GetMapping("/suggestions/{id:[0-9]+}")
	String detail(@PathVariable long id, Model model) {
		SuggestionDetail detail = this.suggestions.detail(id);
		NextSteps next = NextSteps.of(detail, this.currentUser.actor(), this.view.today());
		LocalDate due = detail.procedure().firstClock().map(RunningClock::dueOn).orElse(null);
		model.addAttribute("detail", detail);
		model.addAttribute("version", detail.head().version());
		model.addAttribute("status", this.view.status(detail.head().status()));
		model.addAttribute("due", this.view.due(due));
		model.addAttribute("law", this.story.deadlineSentence(detail));
		model.addAttribute("clocks", this.story.clocks(detail, this.view.today()));
		model.addAttribute("replies", ReplyCard.of(detail));
		model.addAttribute("subtitle", this.story.subtitle(detail));
		model.addAttribute("steps", this.story.steps(detail, this.view.today()));
		model.addAttribute("timeline", this.story.timeline(detail));
		model.addAttribute("next", next);
		model.addAttribute("papers", this.papers.papers(id));
		model.addAttribute("mayAnswer", this.currentUser.actor().may(Permission.URGE_SUGGESTION)
				|| this.currentUser.actor().may(Permission.HANDLE_SUGGESTION));
		model.addAttribute("mayAttach", this.currentUser.actor().may(Permission.ATTACH_FILES));
		model.addAttribute("kinds", this.view.choices(AttachmentKind.values()));
		return "suggestion/detail";
	}

}
