package cn.township.congress.web.liaison;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.deputy.DeputyList;
import cn.township.congress.service.liaison.GroupChoices;
import cn.township.congress.service.liaison.GroupExport;
import cn.township.congress.service.liaison.GroupQueries;
import cn.township.congress.service.liaison.GroupRow;
import cn.township.congress.service.liaison.MemberRow;
import cn.township.congress.web.shared.Address;
import cn.township.congress.web.shared.Downloads;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The groups of deputies and one of them, as of today or an earlier day.
 */
@Controller
class GroupController {

	private final GroupQueries groups;

	private final GroupChoices choices;

	private final GroupExport export;

	private final DeputyList deputies;

	private final CurrentUser currentUser;

	GroupController(GroupQueries groups, GroupChoices choices, GroupExport export, DeputyList deputies,
			CurrentUser currentUser) {
		this.groups = groups;
		this.choices = choices;
		this.export = export;
		this.deputies = deputies;
		this.currentUser = currentUser;
	}

	@GetMapping("/groups")
	String list(@RequestParam(required = false) @Nullable String unit,
			@RequestParam(required = false) @Nullable String day, Model model) {
		LocalDate on = Texts.day(day);
		Actor actor = this.currentUser.actor();
		List<GroupRow> rows = this.groups.groups(Texts.code(unit), on);
		model.addAttribute("rows", rows);
		model.addAttribute("county", isCounty());
		model.addAttribute("townships", isCounty() ? this.deputies.townships() : List.of());
		model.addAttribute("unit", Texts.code(unit));
		model.addAttribute("ungrouped", (isCounty() || !isToday(on) || rows.isEmpty()) ? List.of()
				: this.choices.deputies().stream().filter((deputy) -> !deputy.inTerritorial()).toList());
		model.addAttribute("mayKeep", actor.may(Permission.KEEP_LIAISON));
		model.addAttribute("mayExport", actor.may(Permission.EXPORT));
		model.addAttribute("printUrl", address("/groups/print", unit, on));
		model.addAttribute("exportUrl", address("/groups/export.xlsx", unit, on));
		addDay(on, model);
		return "liaison/groups";
	}

	@GetMapping("/groups/print")
	String print(@RequestParam(required = false) @Nullable String unit,
			@RequestParam(required = false) @Nullable String day, Model model) {
		LocalDate on = Texts.day(day);
		Map<Long, List<MemberRow>> members = this.groups.allMembers(Texts.code(unit), on)
			.stream()
			.collect(Collectors.groupingBy(MemberRow::groupId, LinkedHashMap::new, Collectors.toList()));
		model.addAttribute("rows", this.groups.groups(Texts.code(unit), on));
		model.addAttribute("members", members);
		model.addAttribute("county", isCounty());
		model.addAttribute("backUrl", address("/groups", unit, on));
		addDay(on, model);
		return "liaison/groups-print";
	}

	@GetMapping("/groups/export.xlsx")
	void export(@RequestParam(required = false) @Nullable String unit,
			@RequestParam(required = false) @Nullable String day, HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "代表小组名单", this.export.write(Texts.code(unit), Texts.day(day)));
	}

	@GetMapping("/groups/{id:[0-9]+}")
	String detail(@PathVariable long id, @RequestParam(required = false) @Nullable String day, Model model) {
		LocalDate on = Texts.day(day);
		GroupRow group = this.groups.group(id, on);
		model.addAttribute("group", group);
		model.addAttribute("members", this.groups.members(id, on));
		model.addAttribute("history", this.groups.history(id));
		model.addAttribute("mayKeep",
				this.currentUser.actor().may(Permission.KEEP_LIAISON) && group.dissolvedOn() == null && isToday(on));
		model.addAttribute("hasLeader", group.leaderId() != null);
		addDay(on, model);
		return "liaison/group";
	}

	private void addDay(@Nullable LocalDate on, Model model) {
		model.addAttribute("day", this.groups.dayOr(on));
		model.addAttribute("past", !isToday(on));
	}

	private boolean isToday(@Nullable LocalDate on) {
		return this.groups.dayOr(on).equals(this.groups.today());
	}

	private String address(String path, @Nullable String unit, @Nullable LocalDate on) {
		return Address.of(path).with("unit", Texts.code(unit)).with("day", isToday(on) ? null : on).toString();
	}

	private boolean isCounty() {
		return this.currentUser.actor().unitCode().level() != AdminLevel.TOWNSHIP;
	}

}
