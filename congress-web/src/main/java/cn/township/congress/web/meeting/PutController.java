package cn.township.congress.web.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.meeting.ItemRow;
import cn.township.congress.service.meeting.MeetingHead;
import cn.township.congress.service.meeting.MeetingQueries;
import cn.township.congress.service.meeting.PutToVote;
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
 * Putting items of the agenda to the vote, several on one sheet.
 */
@Controller
class PutController {

	private static final Map<String, String> FIELDS = Map.of("vote.nothing", "items", "vote.handsInSecret", "method");

	private final MeetingQueries meetings;

	private final PutToVote putToVote;

	private final Labels labels;

	private final Refusals refusals;

	PutController(MeetingQueries meetings, PutToVote putToVote, Labels labels, Refusals refusals) {
		this.meetings = meetings;
		this.putToVote = putToVote;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/meetings/{id:[0-9]+}/votes/new")
	ModelAndView form(@PathVariable long id, @RequestParam(required = false) @Nullable Long item, Model model) {
		List<ItemRow> votable = this.meetings.items(id).stream().filter(ItemRow::isVotable).toList();
		List<ItemRow> ticked = votable.stream().filter((one) -> item == null || one.id() == item).toList();
		String title = (ticked.size() == 1) ? ticked.get(0).title() : (ticked.isEmpty() ? "" : "各项议程");
		model.addAttribute("form", new PutForm(ticked.stream().map((one) -> Long.toString(one.id())).toList(),
				title.isEmpty() ? "" : "表决" + title, VotingMethod.SHOW_OF_HANDS, false));
		return page(this.meetings.head(id), model, HttpStatus.OK);
	}

	@PostMapping("/meetings/{id:[0-9]+}/votes/new")
	ModelAndView put(@PathVariable long id, @Valid @ModelAttribute("form") PutForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		MeetingHead head = this.meetings.head(id);
		if (errors.hasErrors()) {
			return page(head, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			long vote = this.putToVote.execute(form.command(id));
			Flash.done(redirect, "vote.put");
			return new ModelAndView("redirect:/votes/" + vote + "/count");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return page(head, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(MeetingHead head, Model model, HttpStatus status) {
		List<Choice> items = Stream
			.concat(this.meetings.items(head.id()).stream(), this.meetings.otherItems(head).stream())
			.filter(ItemRow::isVotable)
			.map((item) -> new Choice(Long.toString(item.id()), item.itemNo() + ". " + item.title()))
			.toList();
		model.addAttribute("meeting", head);
		model.addAttribute("items", items);
		model.addAttribute("methods",
				Arrays.stream(VotingMethod.values())
					.map((method) -> new Choice(method.name(), this.labels.of(method)))
					.toList());
		return new ModelAndView("meeting/vote-new", model.asMap(), status);
	}

}
