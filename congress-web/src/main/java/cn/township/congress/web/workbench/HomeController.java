package cn.township.congress.web.workbench;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.LastLogin;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.deputy.TermTaskQueries;
import cn.township.congress.service.deputy.TermTasks;
import cn.township.congress.service.indicator.FirstStepQueries;
import cn.township.congress.service.indicator.FirstSteps;
import cn.township.congress.service.suggestion.WorkbenchQueries;
import cn.township.congress.web.shared.Action;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Leads everybody to the page their work begins on.
 */
@Controller
class HomeController {

	private final CurrentUser currentUser;

	private final WorkbenchQueries workbench;

	private final FirstStepQueries firstSteps;

	private final TermTaskQueries termTasks;

	private final TermTodos termTodos;

	private final SittingTodos sittingTodos;

	private final LastLogin lastLogin;

	private final WorkbenchView view;

	HomeController(CurrentUser currentUser, WorkbenchQueries workbench, FirstStepQueries firstSteps,
			TermTaskQueries termTasks, TermTodos termTodos, SittingTodos sittingTodos, LastLogin lastLogin,
			WorkbenchView view) {
		this.currentUser = currentUser;
		this.workbench = workbench;
		this.firstSteps = firstSteps;
		this.termTasks = termTasks;
		this.termTodos = termTodos;
		this.sittingTodos = sittingTodos;
		this.lastLogin = lastLogin;
		this.view = view;
	}

	@GetMapping("/")
	String home(Model model) {
		Actor actor = this.currentUser.actor();
		if (actor.may(Permission.VIEW_WORKBENCH)) {
			return workbench(actor, model);
		}
		if (actor.may(Permission.VIEW_OVERVIEW)) {
			return "redirect:/overview";
		}
		return actor.may(Permission.MANAGE_ACCOUNTS) ? "redirect:/accounts" : "redirect:/audit";
	}

	private String workbench(Actor actor, Model model) {
		boolean agency = actor.agencyId() != null;
		FirstSteps steps = agency ? new FirstSteps(true, true, true, true) : this.firstSteps.firstSteps();
		model.addAttribute("steps", steps.areDone() ? List.of() : StartStep.of(steps));
		model.addAttribute("started", steps.suggestions());
		TermTasks tasks = agency ? null : this.termTasks.tasks();
		model.addAttribute("terms", (tasks == null) ? List.of() : this.termTodos.of(tasks, actor));
		model.addAttribute("vacancies", (tasks == null) ? 0L : tasks.vacancies());
		model.addAttribute("sitting", agency ? null : this.sittingTodos.sitting(actor));
		model.addAttribute("page", this.view.page(this.workbench.workbench(), actor, this.lastLogin.previous()));
		model.addAttribute("actions", actions(actor));
		return "workbench/workbench";
	}

	private static List<Action> actions(Actor actor) {
		List<Action> actions = new ArrayList<>();
		add(actions, actor, Permission.REGISTER_SUGGESTION, "登记建议", "/suggestions/new");
		add(actions, actor, Permission.IMPORT_DEPUTIES, "导入代表名册", "/deputies/import");
		add(actions, actor, Permission.MANAGE_SESSIONS, "届次与会议", "/sessions");
		add(actions, actor, Permission.MANAGE_AGENCIES, "承办单位", "/agencies");
		add(actions, actor, Permission.EXPORT, "导出建议登记簿", "/suggestions/export.xlsx");
		return actions;
	}

	private static void add(List<Action> actions, Actor actor, Permission permission, String label, String href) {
		if (actor.may(permission)) {
			actions.add(Action.open(label, href));
		}
	}

}
