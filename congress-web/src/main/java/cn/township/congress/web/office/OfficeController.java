package cn.township.congress.web.office;

import java.util.List;

import cn.township.congress.domain.office.MotionStatus;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.office.MotionRow;
import cn.township.congress.service.office.OfficeBoard;
import cn.township.congress.service.office.OfficeQueries;
import cn.township.congress.service.office.TenureRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who holds which post: the board of a congress, for the county its townships side by
 * side, and one tenure with its story.
 */
@Controller
class OfficeController {

	private final OfficeQueries offices;

	private final CurrentUser currentUser;

	OfficeController(OfficeQueries offices, CurrentUser currentUser) {
		this.offices = offices;
		this.currentUser = currentUser;
	}

	@GetMapping("/offices")
	String board(@RequestParam(required = false) @Nullable Integer unit,
			@RequestParam(required = false) @Nullable Long term, Model model) {
		if (unit == null && term == null && !this.offices.isOfTownship()) {
			model.addAttribute("towns", this.offices.towns());
			return "office/towns";
		}
		OfficeBoard board = this.offices.board(unit, term).orElse(null);
		if (board == null && unit != null) {
			throw new NotFound("congress of", unit);
		}
		model.addAttribute("board", board);
		model.addAttribute("county", !this.offices.isOfTownship());
		model.addAttribute("mayDecide", this.currentUser.actor().may(Permission.DECIDE_SESSIONS));
		return "office/board";
	}

	@GetMapping("/offices/{id:[0-9]+}")
	String tenure(@PathVariable long id, Model model) {
		TenureRow tenure = this.offices.tenure(id);
		model.addAttribute("tenure", tenure);
		List<MotionRow> motions = this.offices.motions(id);
		model.addAttribute("motions", motions);
		model.addAttribute("open",
				motions.stream().filter((one) -> one.status() == MotionStatus.SUBMITTED).findFirst().orElse(null));
		model.addAttribute("sitting", this.offices.courseSitting(tenure.congressId()).isPresent());
		model.addAttribute("ways", VotingWay.choices());
		model.addAttribute("mayDecide", this.currentUser.actor().may(Permission.DECIDE_SESSIONS));
		model.addAttribute("manages", this.currentUser.actor().may(Permission.MANAGE_SESSIONS));
		return "office/tenure";
	}

}
