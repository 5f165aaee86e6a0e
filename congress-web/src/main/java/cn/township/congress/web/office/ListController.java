package cn.township.congress.web.office;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.office.ElectionDetail.CommitteeRow;
import cn.township.congress.service.office.ElectionDetail.Preparation;
import cn.township.congress.service.office.ElectionDetail.ScrutineerRow;
import cn.township.congress.service.office.ElectionQueries;
import cn.township.congress.service.office.ElectionQueries.CourseRow;
import cn.township.congress.service.office.NameCommittee;
import cn.township.congress.service.office.NameScrutineers;
import cn.township.congress.service.office.OfficeChoices;
import cn.township.congress.service.office.PassCommittee;
import cn.township.congress.service.office.PassScrutineers;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Refusals;
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
 * Lists the congress passes by a vote: scrutineers and tellers, and the credentials
 * committee.
 */
@Controller
class ListController {

	private static final String PATH = "/elections/{list:scrutineers|committee}";

	private final ElectionQueries elections;

	private final OfficeChoices choices;

	private final NameScrutineers nameScrutineers;

	private final PassScrutineers passScrutineers;

	private final NameCommittee nameCommittee;

	private final PassCommittee passCommittee;

	private final CurrentUser currentUser;

	private final Refusals refusals;

	ListController(ElectionQueries elections, OfficeChoices choices, NameScrutineers nameScrutineers,
			PassScrutineers passScrutineers, NameCommittee nameCommittee, PassCommittee passCommittee,
			CurrentUser currentUser, Refusals refusals) {
		this.elections = elections;
		this.choices = choices;
		this.nameScrutineers = nameScrutineers;
		this.passScrutineers = passScrutineers;
		this.nameCommittee = nameCommittee;
		this.passCommittee = passCommittee;
		this.currentUser = currentUser;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable String list, @RequestParam long course, Model model) {
		Preparation preparation = this.elections.preparation(course);
		model.addAttribute("form", list.equals("committee") ? committee(preparation) : scrutineers(preparation));
		return page(list, course, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView save(@PathVariable String list, @RequestParam long course, @ModelAttribute("form") ListForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				if (list.equals("committee")) {
					this.nameCommittee.execute(form.committee(course));
					Flash.done(redirect, "committee.saved");
				}
				else {
					this.nameScrutineers.execute(form.scrutineers(course));
					Flash.done(redirect, "scrutineer.saved");
				}
				return new ModelAndView("redirect:/elections/" + list + "?course=" + course);
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors, "members");
			}
		}
		return page(list, course, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping(PATH + "/vote")
	String vote(@PathVariable String list, @RequestParam long course,
			@RequestParam(required = false) @Nullable VotingWay way, RedirectAttributes redirect) {
		try {
			if (list.equals("committee")) {
				this.passCommittee.execute(new PassCommittee.Command(course, VotingWay.ballotOf(way)));
			}
			else {
				this.passScrutineers.execute(new PassScrutineers.Command(course, VotingWay.ballotOf(way)));
			}
			Flash.done(redirect, "election.put");
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "election.refused", this.refusals.sentence(refusal));
		}
		return "redirect:/elections/" + list + "?course=" + course;
	}

	private static ListForm scrutineers(Preparation preparation) {
		List<ScrutineerRow> rows = preparation.scrutineers();
		return new ListForm(
				rows.stream()
					.filter((one) -> one.role().equals("CHIEF"))
					.map(ScrutineerRow::mandateId)
					.findFirst()
					.orElse(null),
				rows.stream()
					.filter((one) -> one.role().equals("SCRUTINEER"))
					.map(ScrutineerRow::mandateId)
					.filter(Objects::nonNull)
					.toList(),
				rows.stream()
					.filter((one) -> one.role().equals("TELLER"))
					.map(ScrutineerRow::name)
					.collect(Collectors.joining("、")));
	}

	private static ListForm committee(Preparation preparation) {
		return new ListForm(preparation.committee()
			.stream()
			.filter(CommitteeRow::leads)
			.map(CommitteeRow::mandateId)
			.findFirst()
			.orElse(null), preparation.committee().stream().map(CommitteeRow::mandateId).toList(), "");
	}

	private ModelAndView page(String list, long course, Model model, HttpStatus status) {
		CourseRow row = this.elections.course(course);
		boolean manages = this.currentUser.actor().may(Permission.MANAGE_SESSIONS);
		Preparation preparation = this.elections.preparation(course);
		boolean committee = list.equals("committee");
		List<OfficeChoices.Acting> acting = manages ? this.choices.acting(row.congressId()) : List.of();
		model.addAttribute("course", row);
		model.addAttribute("list", list);
		model.addAttribute("committee", committee);
		model.addAttribute("preparation", preparation);
		model.addAttribute("manages", manages);
		model.addAttribute("named",
				committee ? !preparation.committee().isEmpty() : !preparation.scrutineers().isEmpty());
		model.addAttribute("passed", committee ? preparation.isCommitteePassed() : preparation.isScrutineersPassed());
		model.addAttribute("openVote", committee ? preparation.committeeVote() : preparation.scrutineersVote());
		model.addAttribute("ways", VotingWay.choices());
		model.addAttribute("deputies",
				acting.stream().map((one) -> new Choice(Long.toString(one.id()), one.name(), one.district())).toList());
		model.addAttribute("members",
				acting.stream().map((one) -> new Choice(Long.toString(one.id()), one.name())).toList());
		return new ModelAndView("office/list", model.asMap(), status);
	}

}
