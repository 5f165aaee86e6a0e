package cn.township.congress.web.resolution;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.resolution.ResolutionKind;
import cn.township.congress.domain.resolution.ResolutionStatus;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.obligation.ObligationQueries;
import cn.township.congress.service.resolution.ResolutionExport;
import cn.township.congress.service.resolution.ResolutionQueries;
import cn.township.congress.service.resolution.ResolutionRow;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Pager;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The list of resolutions, decisions and announcements.
 */
@Controller
class ResolutionListController {

	private final ResolutionQueries resolutions;

	private final ResolutionExport export;

	private final ObligationQueries obligations;

	private final CurrentUser currentUser;

	private final Labels labels;

	ResolutionListController(ResolutionQueries resolutions, ResolutionExport export, ObligationQueries obligations,
			CurrentUser currentUser, Labels labels) {
		this.resolutions = resolutions;
		this.export = export;
		this.obligations = obligations;
		this.currentUser = currentUser;
		this.labels = labels;
	}

	@GetMapping("/resolutions")
	String list(@ModelAttribute("filter") ResolutionFilterForm form, Model model) {
		Actor actor = this.currentUser.actor();
		boolean county = actor.unitCode().level() != AdminLevel.TOWNSHIP;
		Slice<ResolutionRow> slice = this.resolutions.find(form.filter(), form.slice());
		model.addAttribute("lines", slice.rows().stream().map((row) -> Line.of(row, this.labels)).toList());
		model.addAttribute("pager", Pager.of(slice, form.address("/resolutions"), form.pageSize()));
		model.addAttribute("kinds", choices(ResolutionKind.values()));
		model.addAttribute("states", choices(ResolutionStatus.values()));
		model.addAttribute("sessions", county ? List.of() : this.resolutions.sessions(form.filter().unit()));
		model.addAttribute("county", county);
		model.addAttribute("townships", county ? this.obligations.townships() : List.of());
		model.addAttribute("mayDraft", actor.may(Permission.MANAGE_SESSIONS));
		model.addAttribute("mayExport", actor.may(Permission.EXPORT));
		model.addAttribute("exportUrl", form.address("/resolutions/export.xlsx").toString());
		return "resolution/list";
	}

	@GetMapping("/resolutions/export.xlsx")
	void export(@ModelAttribute("filter") ResolutionFilterForm form, HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "决议决定公告", this.export.workbook(form.filter(), this.labels::of));
	}

	private List<Choice> choices(Enum<?>[] all) {
		return Arrays.stream(all).map((one) -> new Choice(one.name(), this.labels.of(one))).toList();
	}

	/** A row with its badge. */
	record Line(ResolutionRow row, Badge status) {

		static Line of(ResolutionRow row, Labels labels) {
			return new Line(row, ResolutionBadge.of(row.status(), labels));
		}

	}

}
