package cn.township.congress.web.presidium;

import java.util.List;

import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.presidium.ListQueries;
import cn.township.congress.service.presidium.PresidiumQueries;
import cn.township.congress.service.presidium.PresidiumStanding;
import cn.township.congress.service.presidium.PresidiumStandings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The presidium of a township; for the county, those of all its townships.
 */
@Controller
class PresidiumController {

	private final PresidiumQueries presidium;

	private final PresidiumStandings standings;

	private final ListQueries lists;

	private final PresidiumView view;

	private final CurrentUser currentUser;

	PresidiumController(PresidiumQueries presidium, PresidiumStandings standings, ListQueries lists, PresidiumView view,
			CurrentUser currentUser) {
		this.presidium = presidium;
		this.standings = standings;
		this.lists = lists;
		this.view = view;
		this.currentUser = currentUser;
	}

	@GetMapping("/presidium")
	String show(@RequestParam(required = false) @Nullable String unit,
			@RequestParam(required = false) @Nullable String year, Model model) {
		Actor actor = this.currentUser.actor();
		Integer asked = Typed.code(unit);
		boolean county = actor.unitCode().level() != AdminLevel.TOWNSHIP;
		if (county && asked == null) {
			model.addAttribute("lines", this.standings.all().stream().map(StandingLine::of).toList());
			return "presidium/county";
		}
		int of = county ? asked : actor.unitCode().value();
		PresidiumStanding standing = this.standings.of(of);
		List<PresidiumLine> meetings = this.presidium.meetings(of, Typed.year(year))
			.stream()
			.map((row) -> new PresidiumLine(row, this.view.badge(row.status())))
			.toList();
		model.addAttribute("line", StandingLine.of(standing));
		model.addAttribute("members", this.presidium.members(of));
		model.addAttribute("meetings", meetings);
		model.addAttribute("year", Typed.year(year));
		model.addAttribute("county", county);
		boolean manages = !county && actor.may(Permission.MANAGE_SESSIONS);
		model.addAttribute("mayManage", manages);
		model.addAttribute("sessions", manages ? this.lists.sessions() : List.of());
		return "presidium/show";
	}

}
