package cn.township.congress.web.suggestion;

import cn.township.congress.domain.attachment.AttachmentKind;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.suggestion.PapersOfSuggestion;
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
		NextSteps next = NextSteps.of(detail, this.currentUser.actor());
		boolean open = detail.head().status().awaitsReply();
		model.addAttribute("detail", detail);
		model.addAttribute("version", detail.head().version());
		model.addAttribute("status", this.view.status(detail.head().status()));
		model.addAttribute("due", open ? this.view.due(detail.head().replyDueOn()) : null);
		model.addAttribute("law", open ? this.story.deadlineSentence(detail) : null);
		model.addAttribute("subtitle", this.story.subtitle(detail));
		model.addAttribute("steps", this.story.steps(detail, this.view.today()));
		model.addAttribute("timeline", this.story.timeline(detail));
		model.addAttribute("next", next);
		model.addAttribute("papers", this.papers.papers(id));
		model.addAttribute("mayAttach", this.currentUser.actor().may(Permission.ATTACH_FILES));
		model.addAttribute("kinds", this.view.choices(AttachmentKind.values()));
		return "suggestion/detail";
	}

}
