package cn.township.congress.web.liaison;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.liaison.TargetKind;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.deputy.DeputyList;
import cn.township.congress.service.liaison.LiaisonExport;
import cn.township.congress.service.liaison.LiaisonQueries;
import cn.township.congress.service.liaison.VisitRow;
import cn.township.congress.service.shared.Slice;
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
 * The log of visits as a list, a print and a workbook.
 */
@Controller
class VisitController {

	private final LiaisonQueries liaison;

	private final LiaisonExport export;

	private final DeputyList deputies;

	private final CurrentUser currentUser;

	private final Labels labels;

	VisitController(LiaisonQueries liaison, LiaisonExport export, DeputyList deputies, CurrentUser currentUser,
			Labels labels) {
		this.liaison = liaison;
		this.export = export;
		this.deputies = deputies;
		this.currentUser = currentUser;
		this.labels = labels;
	}

	@GetMapping("/liaison/visits")
	String list(@ModelAttribute("filter") VisitFilterForm form, Model model) {
		Actor actor = this.currentUser.actor();
		boolean county = actor.unitCode().level() != AdminLevel.TOWNSHIP;
		Slice<VisitRow> slice = this.liaison.visits(form.filter(), form.slice());
		model.addAttribute("rows", slice.rows());
		model.addAttribute("pager", Pager.of(slice, form.address("/liaison/visits"), form.pageSize()));
		model.addAttribute("years", this.liaison.years());
		model.addAttribute("kinds",
				Arrays.stream(TargetKind.values())
					.filter((kind) -> kind != TargetKind.AREA)
					.map((kind) -> new Choice(kind.name(), this.labels.of(kind)))
					.toList());
		model.addAttribute("county", county);
		model.addAttribute("townships", county ? this.deputies.townships() : List.of());
		model.addAttribute("mayRecord", actor.may(Permission.KEEP_LIAISON) || actor.may(Permission.ASSIGN_LIAISON));
		model.addAttribute("mayExport", actor.may(Permission.EXPORT));
		model.addAttribute("printUrl", form.address("/liaison/visits/print").toString());
		model.addAttribute("exportUrl", form.address("/liaison/visits/export.xlsx").toString());
		return "liaison/visits";
	}

	@GetMapping("/liaison/visits/print")
	String print(@ModelAttribute("filter") VisitFilterForm form, Model model) {
		model.addAttribute("rows", this.liaison.allVisits(form.filter()));
		model.addAttribute("today", this.liaison.today());
		model.addAttribute("backUrl", form.address("/liaison/visits").toString());
		return "liaison/visits-print";
	}

	@GetMapping("/liaison/visits/export.xlsx")
	void export(@ModelAttribute("filter") VisitFilterForm form, HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "走访记录", this.export.visits(form.filter()));
	}

}
