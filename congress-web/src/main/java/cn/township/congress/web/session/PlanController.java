package cn.township.congress.web.session;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.township.congress.domain.session.RunningOrder;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.session.PlanSession;
import cn.township.congress.service.session.ProposalQueries;
import cn.township.congress.service.session.SessionProposal;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Refusals;
import cn.township.congress.web.shared.Tab;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Planning a session from its standard running order.
 */
@Controller
class PlanController {

	private static final Map<String, String> FIELDS = Map.of("session.closedBeforeOpened", "to",
			"congress.sessionBeforeElection", "from", "session.afterTheTerm", "from");

	private final ProposalQueries proposals;

	private final PlanSession planSession;

	private final Labels labels;

	private final Refusals refusals;

	PlanController(ProposalQueries proposals, PlanSession planSession, Labels labels, Refusals refusals) {
		this.proposals = proposals;
		this.planSession = planSession;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/sessions/courses/new")
	ModelAndView form(@RequestParam long term, @RequestParam(required = false) @Nullable RunningOrder order,
			Model model) {
		SessionProposal proposal = this.proposals.of(term, order);
		model.addAttribute("form", PlanForm.of(proposal));
		return page(proposal, model, HttpStatus.OK);
	}

	@PostMapping("/sessions/courses/new")
	ModelAndView plan(@RequestParam long term, @RequestParam(required = false) @Nullable RunningOrder order,
			@Valid @ModelAttribute("form") PlanForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		SessionProposal proposal = this.proposals.of(term, order);
		if (!errors.hasErrors()) {
			form.check(errors);
		}
		if (errors.hasErrors()) {
			return page(proposal, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			long id = this.planSession.execute(form.command(term, proposal.order()));
			Flash.done(redirect, "course.planned", proposal.label());
			return new ModelAndView("redirect:/sessions/courses/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return page(proposal, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(SessionProposal proposal, Model model, HttpStatus status) {
		List<Tab> orders = (proposal.order() == RunningOrder.FIRST) ? List.of()
				: Stream.of(RunningOrder.REGULAR, RunningOrder.MID_YEAR, RunningOrder.EXTRAORDINARY)
					.map((order) -> new Tab(this.labels.of(order),
							"/sessions/courses/new?term=" + proposal.congressId() + "&order=" + order, null,
							order == proposal.order()))
					.toList();
		model.addAttribute("proposal", proposal);
		model.addAttribute("orders", orders);
		return new ModelAndView("session/plan", model.asMap(), status);
	}

}
