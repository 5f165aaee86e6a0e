package cn.township.congress.web.deputy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.deputy.DistrictQueries;
import cn.township.congress.service.deputy.DistrictTable;
import cn.township.congress.service.deputy.DistrictTable.Town;
import cn.township.congress.web.shared.Address;
import cn.township.congress.web.shared.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Seats and vacancies: of the districts of a township, of the townships of a county.
 */
@Controller
class DistrictController {

	private final DistrictQueries districts;

	private final CurrentUser currentUser;

	private final DeputyView view;

	private final Labels labels;

	DistrictController(DistrictQueries districts, CurrentUser currentUser, DeputyView view, Labels labels) {
		this.districts = districts;
		this.currentUser = currentUser;
		this.view = view;
		this.labels = labels;
	}

	@GetMapping("/deputies/districts")
	String list(@RequestParam(required = false) @Nullable Integer unit,
			@RequestParam(required = false) @Nullable Long term, @RequestParam(required = false) @Nullable String day,
			Model model) {
		return page(unit, term, day, "", model);
	}

	@GetMapping("/deputies/districts/print")
	String print(@RequestParam(required = false) @Nullable Integer unit,
			@RequestParam(required = false) @Nullable Long term, @RequestParam(required = false) @Nullable String day,
			Model model) {
		return page(unit, term, day, "-print", model);
	}

	private String page(@Nullable Integer unit, @Nullable Long term, @Nullable String typed, String kind, Model model) {
		LocalDate day = parse(typed);
		Address here = Address.of("/deputies/districts").with("unit", unit).with("term", term).with("day", day);
		model.addAttribute("backUrl", here.toString());
		model.addAttribute("printUrl", here.to("/deputies/districts/print").toString());
		model.addAttribute("unit", unit);
		model.addAttribute("typed", typed);
		if (unit == null && isCounty()) {
			return towns(day, kind, model);
		}
		DistrictTable table = this.districts.table(unit, term, day).orElse(null);
		if (table == null) {
			if (unit != null) {
				throw new NotFound("congress of", unit);
			}
			return "deputy/districts-none";
		}
		model.addAttribute("table", table);
		model.addAttribute("view", this.view);
		model.addAttribute("county", isCounty());
		model.addAttribute("day", this.labels.date(table.day()));
		model.addAttribute("mayManage", this.currentUser.actor().may(Permission.MANAGE_DEPUTIES));
		return "deputy/districts" + kind;
	}

	private String towns(@Nullable LocalDate day, String kind, Model model) {
		List<Town> towns = this.districts.towns(day);
		model.addAttribute("towns", towns);
		model.addAttribute("dayParam", (day == null) ? "" : "&day=" + day);
		model.addAttribute("asOf", (day == null) ? this.view.today() : this.labels.date(day));
		model.addAttribute("seats", towns.stream().mapToLong(Town::seats).sum());
		model.addAttribute("inOffice", towns.stream().mapToLong(Town::inOffice).sum());
		model.addAttribute("vacancies", towns.stream().mapToLong(Town::vacancies).sum());
		return "deputy/districts-county" + kind;
	}

	private boolean isCounty() {
		return this.currentUser.actor().unitCode().level() != AdminLevel.TOWNSHIP;
	}

	private @Nullable LocalDate parse(@Nullable String typed) {
		try {
			return (typed == null || typed.isBlank()) ? null : LocalDate.parse(typed.strip());
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
