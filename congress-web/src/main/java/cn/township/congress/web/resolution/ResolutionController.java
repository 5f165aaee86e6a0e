package cn.township.congress.web.resolution;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.resolution.ResolutionKind;
import cn.township.congress.domain.resolution.ResolutionStatus;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.obligation.ObligationFilter;
import cn.township.congress.service.obligation.ObligationQueries;
import cn.township.congress.service.obligation.ObligationSet;
import cn.township.congress.service.resolution.ResolutionDetail;
import cn.township.congress.service.resolution.ResolutionQueries;
import cn.township.congress.web.obligation.ObligationLine;
import cn.township.congress.web.shared.Action;
import cn.township.congress.web.shared.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One resolution, decision or announcement: its text, its vote, its number, what follows.
 */
@Controller
class ResolutionController {

	private final ResolutionQueries resolutions;

	private final ObligationQueries obligations;

	private final CurrentUser currentUser;

	private final Labels labels;

	ResolutionController(ResolutionQueries resolutions, ObligationQueries obligations, CurrentUser currentUser,
			Labels labels) {
		this.resolutions = resolutions;
		this.obligations = obligations;
		this.currentUser = currentUser;
		this.labels = labels;
	}

	@GetMapping("/resolutions/{id:[0-9]+}")
	String detail(@PathVariable long id, Model model) {
		ResolutionDetail detail = this.resolutions.detail(id);
		Actor actor = this.currentUser.actor();
		boolean mayEdit = detail.own() && actor.may(Permission.MANAGE_SESSIONS);
		model.addAttribute("detail", detail);
		model.addAttribute("status", ResolutionBadge.of(detail.status(), this.labels));
		model.addAttribute("mayEdit", mayEdit);
		model.addAttribute("news", mayEdit && detail.isDraft() && this.resolutions.redraft(id).news());
		model.addAttribute("next", (mayEdit && detail.status() == ResolutionStatus.ADOPTED && detail.number() == null)
				? this.resolutions.nextNumber(id) : null);
		model.addAttribute("version", detail.version());
		model.addAttribute("main", main(detail, actor));
		model.addAttribute("others", others(detail, mayEdit));
		model.addAttribute("tasks",
				this.obligations.of(new ObligationFilter(ObligationSet.OPEN, null, null, null, null, null, id))
					.stream()
					.map((row) -> ObligationLine.of(row, this.obligations.today(), this.labels))
					.toList());
		return "resolution/detail";
	}

	@GetMapping("/resolutions/{id:[0-9]+}/print")
	String print(@PathVariable long id, Model model) {
		model.addAttribute("detail", this.resolutions.detail(id));
		return "resolution/print";
	}

	private @Nullable Action main(ResolutionDetail detail, Actor actor) {
		if (!detail.own()) {
			return null;
		}
		String self = "/resolutions/" + detail.id();
		boolean issuing = detail.isDraft() && detail.isAnnouncement();
		if (issuing || detail.status() == ResolutionStatus.ADOPTED) {
			String label = issuing ? "签发并公布" : "登记公布";
			return actor.may(Permission.DECIDE_SESSIONS) ? Action.open(label, self + "/publish")
					: Action.refused(label, "由主席、副主席登记");
		}
		if (detail.isDraft() && detail.itemId() == null && actor.may(Permission.MANAGE_SESSIONS)) {
			return Action.open("选定议程项", self + "/edit");
		}
		if (!detail.isDraft() || !actor.may(Permission.MANAGE_SESSIONS)) {
			return null;
		}
		return Action.open(detail.isVotedBefore() ? "核对定稿" : "修改文稿", self + "/edit");
	}

	private static List<Action> others(ResolutionDetail detail, boolean mayEdit) {
		List<Action> others = new ArrayList<>();
		String self = "/resolutions/" + detail.id();
		if (mayEdit && detail.isDraft() && (detail.isAnnouncement() || detail.itemId() == null)) {
			others.add(Action.open("修改文稿", self + "/edit"));
		}
		if (mayEdit && detail.isDraft()) {
			others.add(Action.open("按数据重新起草", self + "/redraft"));
		}
		if (mayEdit && !detail.isDraft() && detail.kind() != ResolutionKind.ANNOUNCEMENT) {
			others.add(Action.refused("修改文稿", "表决后文字不再改动；要更正的，另作一个新的"));
		}
		others.add(Action.open("打印", self + "/print"));
		return others;
	}

}
