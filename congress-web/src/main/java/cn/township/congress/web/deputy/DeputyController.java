package cn.township.congress.web.deputy;

import java.util.List;

import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.deputy.DeputyDetail;
import cn.township.congress.service.deputy.DeputyQueries;
import cn.township.congress.web.shared.Action;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One deputy, with terms in office and suggestions.
 */
@Controller
class DeputyController {

	private final DeputyQueries deputies;

	private final CurrentUser currentUser;

	private final DeputyView view;

	private final Labels labels;

	private final MandateDeeds deeds;

	DeputyController(DeputyQueries deputies, CurrentUser currentUser, DeputyView view, Labels labels,
			MandateDeeds deeds) {
		this.deputies = deputies;
		this.currentUser = currentUser;
		this.view = view;
		this.labels = labels;
		this.deeds = deeds;
	}

	@GetMapping("/deputies/{id:[0-9]+}")
	String detail(@PathVariable long id, Model model) {
		DeputyDetail detail = this.deputies.detail(id);
		DeputyDetail.Head head = detail.head();
		model.addAttribute("detail", detail);
		model.addAttribute("status", this.view.status(head.status()));
		model.addAttribute("subtitle",
				head.unitName() + "第" + ChineseNumber.of(head.termNo()) + "届人民代表大会代表 · " + head.district());
		model.addAttribute("born", head.bornDayKnown() ? this.labels.date(head.bornOn())
				: head.bornOn().getYear() + "年" + head.bornOn().getMonthValue() + "月");
		model.addAttribute("terms", detail.mandates().stream().map(this::term).toList());
		model.addAttribute("leads", detail.suggestions().stream().filter(DeputyDetail.Signed::lead).count());
		model.addAttribute("main", register(head));
		model.addAttribute("others", List.of());
		this.deeds.show(id, model);
		return "deputy/detail";
	}

	private TimelineEntry term(DeputyDetail.Mandate mandate) {
		String ended = (mandate.endedOn() != null) ? "，" + this.labels.date(mandate.endedOn()) + "终止" : "";
		return new TimelineEntry(this.labels.date(mandate.electedOn()),
				"第" + ChineseNumber.of(mandate.termNo()) + "届代表 · " + mandate.district(),
				this.labels.of(mandate.status()) + ended);
	}

	private @Nullable Action register(DeputyDetail.Head head) {
		if (!this.currentUser.actor().may(Permission.REGISTER_SUGGESTION)) {
			return null;
		}
		return head.status().mayAct() ? Action.open("登记建议", "/suggestions/new") : Action.refused("登记建议",
				"代表资格状态是「" + this.labels.of(head.status()) + "」，不能提出建议（" + head.status().basis().label() + "）");
	}

}
