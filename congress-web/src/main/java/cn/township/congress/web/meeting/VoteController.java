package cn.township.congress.web.meeting;

import java.util.Map;

import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.meeting.CountVote;
import cn.township.congress.service.meeting.MeetingHead;
import cn.township.congress.service.meeting.MeetingQueries;
import cn.township.congress.service.meeting.RepeatVote;
import cn.township.congress.service.meeting.VoteDetail;
import cn.township.congress.service.meeting.VoteQueries;
import cn.township.congress.service.meeting.WithdrawVote;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.LostUpdate;
import cn.township.congress.web.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One vote: its figures are typed in, its result is shown and printed.
 */
@Controller
class VoteController {

	private final VoteQueries votes;

	private final MeetingQueries meetings;

	private final CountVote countVote;

	private final RepeatVote repeatVote;

	private final WithdrawVote withdrawVote;

	private final CurrentUser currentUser;

	private final Refusals refusals;

	VoteController(VoteQueries votes, MeetingQueries meetings, CountVote countVote, RepeatVote repeatVote,
			WithdrawVote withdrawVote, CurrentUser currentUser, Refusals refusals) {
		this.votes = votes;
		this.meetings = meetings;
		this.countVote = countVote;
		this.repeatVote = repeatVote;
		this.withdrawVote = withdrawVote;
		this.currentUser = currentUser;
		this.refusals = refusals;
	}

	@GetMapping("/votes/{id:[0-9]+}")
	ModelAndView show(@PathVariable long id, Model model) {
		return page(id, model, null);
	}

	@GetMapping("/votes/{id:[0-9]+}/print")
	String print(@PathVariable long id, @RequestParam(defaultValue = "false") boolean sheet, Model model) {
		fill(this.votes.vote(id), model);
		return sheet ? "meeting/count-paper" : "meeting/result-paper";
	}

	@GetMapping("/votes/{id:[0-9]+}/count")
	ModelAndView form(@PathVariable long id, Model model) {
		VoteDetail vote = this.votes.vote(id);
		if (!vote.isOpen()) {
			return new ModelAndView("redirect:/votes/" + id);
		}
		return countPage(vote, new CountSheet(Map.of("version", Integer.toString(vote.version()))), model,
				HttpStatus.OK);
	}

	@PostMapping("/votes/{id:[0-9]+}/count")
	ModelAndView count(@PathVariable long id, @RequestParam Map<String, String> typed, Model model,
			RedirectAttributes redirect) {
		VoteDetail vote = this.votes.vote(id);
		CountSheet sheet = new CountSheet(typed);
		if (!vote.isOpen()) {
			throw new LostUpdate(VoteWords.typed(vote, sheet), VoteWords.stored(vote), "/votes/" + id);
		}
		try {
			CountVote.Command command = sheet.command(vote);
			if (command == null) {
				model.addAttribute("missing", sheet.missing());
				return countPage(vote, sheet, model, HttpStatus.UNPROCESSABLE_CONTENT);
			}
			if (this.countVote.execute(command) == VoteStatus.VOID) {
				Flash.refused(redirect, "vote.void");
			}
			else {
				Flash.done(redirect, "vote.counted");
			}
			return new ModelAndView("redirect:/votes/" + id);
		}
		catch (RuleViolation refusal) {
			VoteDetail now = this.votes.vote(id);
			if (!now.isOpen()) {
				throw new LostUpdate(VoteWords.typed(now, sheet), VoteWords.stored(now), "/votes/" + id);
			}
			model.addAttribute("refusal", this.refusals.sentence(refusal));
			return countPage(now, sheet, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@PostMapping("/votes/{id:[0-9]+}/repeat")
	ModelAndView repeat(@PathVariable long id, Model model, RedirectAttributes redirect) {
		try {
			long again = this.repeatVote.execute(new RepeatVote.Command(id));
			Flash.done(redirect, "vote.repeated");
			return new ModelAndView("redirect:/votes/" + again);
		}
		catch (RuleViolation refusal) {
			return page(id, model, this.refusals.sentence(refusal));
		}
	}

	@PostMapping("/votes/{id:[0-9]+}/withdraw")
	ModelAndView withdraw(@PathVariable long id, @RequestParam int version,
			@RequestParam(required = false) @Nullable String reason, Model model, RedirectAttributes redirect) {
		String said = (reason == null || reason.isBlank()) ? null : reason.strip();
		try {
			this.withdrawVote.execute(new WithdrawVote.Command(id, version, said));
			Flash.done(redirect, "vote.withdrawn");
			return new ModelAndView("redirect:/votes/" + id);
		}
		catch (RuleViolation refusal) {
			return page(id, model, this.refusals.sentence(refusal));
		}
	}

	private ModelAndView page(long id, Model model, @Nullable String refusal) {
		VoteDetail vote = this.votes.vote(id);
		MeetingHead meeting = fill(vote, model);
		model.addAttribute("may", this.currentUser.actor().may(Permission.MANAGE_SESSIONS));
		model.addAttribute("refusal", refusal);
		model.addAttribute("mayRepeat", vote.isRepeatable() && meeting.isDeciding());
		return new ModelAndView("meeting/vote", model.asMap(),
				(refusal == null) ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView countPage(VoteDetail vote, CountSheet sheet, Model model, HttpStatus status) {
		fill(vote, model);
		model.addAttribute("sheet", sheet);
		model.addAttribute("writeIns", vote.purpose().isElection() ? CountSheet.WRITE_INS : 0);
		return new ModelAndView("meeting/count", model.asMap(), status);
	}

	private MeetingHead fill(VoteDetail vote, Model model) {
		MeetingHead meeting = this.meetings.head(vote.meetingId());
		model.addAttribute("vote", vote);
		model.addAttribute("meeting", meeting);
		return meeting;
	}

}
