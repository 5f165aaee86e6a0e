package cn.township.congress.web.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.office.ElectionStatus;
import cn.township.congress.domain.office.Post;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.office.ElectionDetail;
import cn.township.congress.service.office.ElectionQueries;
import cn.township.congress.service.office.ElectionRow;
import cn.township.congress.service.office.OpenElections;
import cn.township.congress.web.shared.Action;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Refusals;
import cn.township.congress.web.shared.Tone;
import jakarta.validation.Valid;

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
 * One election with its steps, and preparing those of a session.
 */
@Controller
class ElectionController {

	private static final Map<String, String> FIELDS = Map.of("election.openAlready", "posts", "election.margin",
			"posts", "election.seats", "posts");

	private final ElectionQueries elections;

	private final OpenElections openElections;

	private final CurrentUser currentUser;

	private final Labels labels;

	private final Refusals refusals;

	ElectionController(ElectionQueries elections, OpenElections openElections, CurrentUser currentUser, Labels labels,
			Refusals refusals) {
		this.elections = elections;
		this.openElections = openElections;
		this.currentUser = currentUser;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/elections/{id:[0-9]+}")
	String show(@PathVariable long id, Model model) {
		ElectionDetail detail = this.elections.detail(id);
		boolean manages = this.currentUser.actor().may(Permission.MANAGE_SESSIONS);
		model.addAttribute("detail", detail);
		model.addAttribute("status", badge(detail.row().status()));
		model.addAttribute("steps", ElectionSteps.of(detail.row()));
		model.addAttribute("version", detail.row().version());
		model.addAttribute("manages", manages);
		model.addAttribute("main", manages ? ElectionSteps.main(detail) : null);
		model.addAttribute("others", manages ? others(detail) : List.of());
		model.addAttribute("ways", VotingWay.choices());
		return "office/election";
	}

	@GetMapping("/elections/new")
	ModelAndView form(@RequestParam long course, Model model) {
		model.addAttribute("form", OpenForm.of(this.elections.course(course).ofTerm()));
		return page(course, model, HttpStatus.OK);
	}

	@PostMapping("/elections/new")
	ModelAndView open(@RequestParam long course, @Valid @ModelAttribute("form") OpenForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			form.check(errors);
		}
		if (!errors.hasErrors()) {
			try {
				List<Long> ids = this.openElections.execute(form.command(course));
				Flash.done(redirect, "election.opened", ids.size());
				return new ModelAndView("redirect:/elections/" + ids.get(0));
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors, FIELDS);
			}
		}
		return page(course, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView page(long course, Model model, HttpStatus status) {
		model.addAttribute("course", this.elections.course(course));
		model.addAttribute("posts",
				Post.elected().stream().map((post) -> new Choice(post.name(), this.labels.of(post))).toList());
		return new ModelAndView("office/elections-new", model.asMap(), status);
	}

	private static List<Action> others(ElectionDetail detail) {
		ElectionRow row = detail.row();
		String base = "/elections/" + row.id();
		List<Action> others = new ArrayList<>();
		boolean full = detail.running().size() >= row.places().fewest();
		if (row.status().isNominating() && (full || row.status() == ElectionStatus.OPENED)) {
			others.add(Action.open("登记提名", base + "/nominate"));
		}
		if (row.status() == ElectionStatus.OPENED) {
			others.add(Action.open("更正名额", base + "/resize"));
		}
		if (row.status() == ElectionStatus.TIE && row.announcedOn() == null && row.nextId() == null
				&& detail.elected() > 0) {
			others.add(Action.open("再次投票", base + "/follow"));
		}
		if (row.status().isNominating() || row.status() == ElectionStatus.FORMAL_LIST) {
			others.add(Action.open("撤销选举", base + "/cancel"));
		}
		if (row.announcedOn() != null) {
			others.add(Action.open("起草公告", "/resolutions/new?course=" + row.courseId()
					+ "&kind=ANNOUNCEMENT&subject=ELECTION_RESULT&subjectId=" + row.id()));
		}
		return others;
	}

	private Badge badge(ElectionStatus status) {
		Tone tone = switch (status) {
			case ELECTED -> Tone.OK;
			case TIE, SHORTFALL, VOID -> Tone.WARN;
			case CANCELLED -> Tone.MUTE;
			default -> Tone.INFO;
		};
		return new Badge(tone, this.labels.of(status));
	}

	/** For forms that list all constants of an enum. */
	static List<Choice> choices(Enum<?>[] constants, Labels labels) {
		return Arrays.stream(constants).map((one) -> new Choice(one.name(), labels.of(one))).toList();
	}

}
