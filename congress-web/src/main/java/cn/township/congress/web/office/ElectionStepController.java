package cn.township.congress.web.office;

import java.time.LocalDate;
import java.time.Clock;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.office.AdoptMethod;
import cn.township.congress.service.office.ElectionQueries;
import cn.township.congress.service.office.HoldBallot;
import cn.township.congress.service.office.HoldPreElection;
import cn.township.congress.service.office.PassScrutineers;
import cn.township.congress.service.office.WithdrawNominee;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Refusals;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The steps of an election that need no form: what is put to the vote.
 */
@Controller
class ElectionStepController {

	private final ElectionQueries elections;

	private final AdoptMethod adoptMethod;

	private final PassScrutineers passScrutineers;

	private final HoldPreElection holdPreElection;

	private final HoldBallot holdBallot;

	private final WithdrawNominee withdrawNominee;

	private final Refusals refusals;

	private final Clock clock;

	ElectionStepController(ElectionQueries elections, AdoptMethod adoptMethod, PassScrutineers passScrutineers,
			HoldPreElection holdPreElection, HoldBallot holdBallot, WithdrawNominee withdrawNominee, Refusals refusals,
			Clock clock) {
		this.elections = elections;
		this.adoptMethod = adoptMethod;
		this.passScrutineers = passScrutineers;
		this.holdPreElection = holdPreElection;
		this.holdBallot = holdBallot;
		this.withdrawNominee = withdrawNominee;
		this.refusals = refusals;
		this.clock = clock;
	}

	@PostMapping("/elections/{id:[0-9]+}/method")
	String method(@PathVariable long id, @RequestParam(required = false) @Nullable VotingWay way,
			RedirectAttributes redirect) {
		long course = this.elections.detail(id).row().courseId();
		return put(id, redirect,
				() -> this.adoptMethod.execute(new AdoptMethod.Command(course, VotingWay.ballotOf(way))));
	}

	@PostMapping("/elections/{id:[0-9]+}/scrutineers")
	String scrutineers(@PathVariable long id, @RequestParam(required = false) @Nullable VotingWay way,
			RedirectAttributes redirect) {
		long course = this.elections.detail(id).row().courseId();
		return put(id, redirect,
				() -> this.passScrutineers.execute(new PassScrutineers.Command(course, VotingWay.ballotOf(way))));
	}

	@PostMapping("/elections/{id:[0-9]+}/pre-election")
	String preElection(@PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
		return put(id, redirect, () -> this.holdPreElection.execute(new HoldPreElection.Command(id, version)));
	}

	@PostMapping("/elections/{id:[0-9]+}/ballot")
	String ballot(@PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
		return put(id, redirect, () -> this.holdBallot.execute(new HoldBallot.Command(id, version)));
	}

	@PostMapping("/elections/{id:[0-9]+}/candidates/{candidate:[0-9]+}/withdraw")
	String withdraw(@PathVariable long id, @PathVariable long candidate, @RequestParam int version,
			RedirectAttributes redirect) {
		try {
			this.withdrawNominee
				.execute(new WithdrawNominee.Command(id, version, candidate, LocalDate.now(this.clock)));
			Flash.done(redirect, "election.withdrawn");
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "election.refused", this.refusals.sentence(refusal));
		}
		return "redirect:/elections/" + id;
	}

	private String put(long id, RedirectAttributes redirect, Runnable deed) {
		try {
			deed.run();
			Flash.done(redirect, "election.put");
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "election.refused", this.refusals.sentence(refusal));
		}
		return "redirect:/elections/" + id;
	}

}
