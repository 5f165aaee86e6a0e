package cn.township.congress.web.liaison;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.liaison.LiaisonQueries;
import cn.township.congress.service.liaison.VisitFilter;
import cn.township.congress.service.liaison.VoterQueries;
import cn.township.congress.service.shared.SliceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who keeps contact with whom, and what came of it lately.
 */
@Controller
class LiaisonController {

	private static final int LATEST = 5;

	private final LiaisonQueries liaison;

	private final VoterQueries voters;

	private final CurrentUser currentUser;

	LiaisonController(LiaisonQueries liaison, VoterQueries voters, CurrentUser currentUser) {
		this.liaison = liaison;
		this.voters = voters;
		this.currentUser = currentUser;
	}

	@GetMapping("/liaison")
	String page(@RequestParam(required = false) @Nullable String day, Model model) {
		Actor actor = this.currentUser.actor();
		LocalDate on = Texts.day(day);
		boolean county = actor.unitCode().level() != AdminLevel.TOWNSHIP;
		List<VoterQueries.Total> totals = this.voters.totals(null);
		model.addAttribute("rows", this.liaison.assignments(on));
		model.addAttribute("latest",
				this.liaison.visits(VisitFilter.all(), SliceRequest.first(LATEST))
					.rows()
					.stream()
					.limit(LATEST)
					.toList());
		model.addAttribute("day", this.liaison.dayOr(on));
		model.addAttribute("past", !this.liaison.dayOr(on).equals(this.liaison.today()));
		model.addAttribute("county", county);
		model.addAttribute("voters", totals.stream().mapToLong(VoterQueries.Total::voters).sum());
		model.addAttribute("households", totals.stream().mapToLong(VoterQueries.Total::households).sum());
		model.addAttribute("listed", totals.stream().mapToLong(VoterQueries.Total::listed).sum());
		model.addAttribute("deputies", totals.stream().mapToLong(VoterQueries.Total::deputies).sum());
		model.addAttribute("mayAssign", actor.may(Permission.ASSIGN_LIAISON));
		model.addAttribute("mayKeep", actor.may(Permission.KEEP_LIAISON));
		return "liaison/liaison";
	}

}
