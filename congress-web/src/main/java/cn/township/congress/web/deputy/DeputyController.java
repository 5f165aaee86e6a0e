package cn.township.congress.web.deputy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.deputy.DeputyDetail;
import cn.township.congress.service.deputy.DeputyQueries;
import cn.township.congress.service.deputy.PersonalData;
import cn.township.congress.service.deputy.ShowPersonalData;
import cn.township.congress.service.deputy.SittingAttendanceQueries;
import cn.township.congress.web.shared.Action;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * One deputy: the register's form, terms in office, other levels, cards, suggestions.
 */
@Controller
class DeputyController {

	private final DeputyQueries deputies;

	private final SittingAttendanceQueries attendance;

	private final ShowPersonalData showPersonalData;

	private final CurrentUser currentUser;

	private final DeputyView view;

	private final Labels labels;

	private final MandateDeeds deeds;

	DeputyController(DeputyQueries deputies, SittingAttendanceQueries attendance, ShowPersonalData showPersonalData,
			CurrentUser currentUser, DeputyView view, Labels labels, MandateDeeds deeds) {
		this.deputies = deputies;
		this.attendance = attendance;
		this.showPersonalData = showPersonalData;
		this.currentUser = currentUser;
		this.view = view;
		this.labels = labels;
		this.deeds = deeds;
	}

	@GetMapping("/deputies/{id:[0-9]+}")
	String detail(@PathVariable long id, Model model) {
		return page(this.deputies.detail(id), null, model);
	}

	/** Shows what is hidden, on this answer only; that it was asked for is recorded. */
	@PostMapping("/deputies/{id:[0-9]+}/personal-data")
	String personalData(@PathVariable long id, Model model) {
		PersonalData personal = this.showPersonalData.execute(id);
		return page(this.deputies.detail(id), personal, model);
	}

	private String page(DeputyDetail detail, @Nullable PersonalData personal, Model model) {
		DeputyDetail.Head head = detail.head();
		Actor actor = this.currentUser.actor();
		model.addAttribute("detail", detail);
		model.addAttribute("personal", personal);
		model.addAttribute("attendance", this.attendance.of(head.id()));
		model.addAttribute("mayShow", actor.may(Permission.VIEW_PERSONAL_DATA));
		model.addAttribute("mayManage", actor.may(Permission.MANAGE_DEPUTIES));
		model.addAttribute("status", this.view.status(head.status()));
		model.addAttribute("subtitle",
				head.unitName() + "第" + ChineseNumber.of(head.termNo()) + "届人民代表大会代表 · " + head.district());
		model.addAttribute("born", month(head.bornOn()));
		model.addAttribute("partyJoined", month(head.partyJoinedOn()));
		model.addAttribute("marks", DeputyView.marks(head));
		model.addAttribute("terms", detail.mandates().stream().map(this::term).toList());
		model.addAttribute("leads", detail.suggestions().stream().filter(DeputyDetail.Signed::lead).count());
		model.addAttribute("main", register(head));
		model.addAttribute("others", others(head, actor));
		model.addAttribute("more", List.of());
		this.deeds.show(head.id(), model);
		return "deputy/detail";
	}

	/**
	 * The register's form of one deputy, to be signed; personal data are left to the pen.
	 */
	@GetMapping("/deputies/{id:[0-9]+}/print")
	String print(@PathVariable long id, Model model) {
		page(this.deputies.detail(id), null, model);
		model.addAttribute("today", this.view.today());
		return "deputy/print-form";
	}

	/** The same with the personal data in it; that they were asked for is recorded. */
	@PostMapping("/deputies/{id:[0-9]+}/print")
	String printWhole(@PathVariable long id, Model model) {
		PersonalData personal = this.showPersonalData.execute(id);
		page(this.deputies.detail(id), personal, model);
		model.addAttribute("today", this.view.today());
		return "deputy/print-form";
	}

	private List<Action> others(DeputyDetail.Head head, Actor actor) {
		List<Action> others = new ArrayList<>();
		if (actor.may(Permission.MANAGE_DEPUTIES)) {
			others.add(Action.open("更正登记", "/deputies/" + head.id() + "/edit"));
		}
		others.add(Action.open("打印代表登记表", "/deputies/" + head.id() + "/print"));
		if (actor.may(Permission.INVITE_DEPUTIES) && head.status().isInOffice()) {
			others.add(Action.open("手机账号", "/deputies/invitations?deputy=" + head.id()));
		}
		return others;
	}

	private static String month(@Nullable LocalDate day) {
		return (day == null) ? "—" : day.getYear() + "年" + day.getMonthValue() + "月";
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
