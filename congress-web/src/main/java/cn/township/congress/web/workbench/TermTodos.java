package cn.township.congress.web.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.deputy.DeputySet;
import cn.township.congress.service.deputy.TermTasks;
import cn.township.congress.service.deputy.TermTasks.FirstSession;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tone;
import cn.township.congress.web.workbench.WorkbenchPage.Todo;

import org.springframework.stereotype.Component;

/**
 * Puts what is to be done about the term and its deputies into sentences.
 */
@Component
class TermTodos {

	private final Labels labels;

	TermTodos(Labels labels) {
		this.labels = labels;
	}

	/** Only what there is to do. */
	List<Todo> of(TermTasks tasks, Actor actor) {
		List<Todo> todos = new ArrayList<>();
		if (tasks.firstSession() != null) {
			todos.add(firstSession(tasks.firstSession(), tasks.today()));
		}
		tasks.waiting()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > 0)
			.forEach((entry) -> todos.add(deputies(entry.getKey(), entry.getValue(), actor)));
		return todos;
	}

	private Todo firstSession(FirstSession session, LocalDate today) {
		LocalDate opens = session.opensOn();
		String text = session.label() + ((opens != null) ? "第一次会议定于" + this.labels.date(opens) + "开幕" : "第一次会议还没有登记");
		String basis = "自" + this.labels.date(session.electedOn()) + "选举起两个月，" + LawArticle.ORG_20.label();
		LocalDate due = session.dueOn();
		boolean inTime = opens != null && !opens.isAfter(due);
		Badge state = inTime ? new Badge(Tone.MUTE, "已登记日期") : Badge.deadline(due, today);
		String href = (opens != null) ? "/sessions" : "/sessions/" + session.congressId() + "/new";
		return new Todo(text, session.label(), href, basis, this.labels.date(due), state,
				(opens != null) ? "查看" : "登记");
	}

	private Todo deputies(DeputySet set, long count, Actor actor) {
		String text = count + "名代表" + switch (set) {
			case TO_REVIEW -> "已当选，待资格审查";
			case UNDER_REVIEW -> "已审查，待主席团确认";
			case TO_PUBLISH -> "资格已确认，名单待公布";
			default -> "资格终止已报告，待公告";
		};
		LawArticle law = (set == DeputySet.TO_ANNOUNCE) ? LawArticle.DEP_63 : LawArticle.ELE_47;
		String rows = "/deputies?status=" + set;
		return new Todo(text, this.labels.of(set), rows, law.label(), "",
				new Badge((set == DeputySet.TO_ANNOUNCE) ? Tone.WARN : Tone.INFO, this.labels.of(set)),
				next(set, actor), (set == DeputySet.TO_ANNOUNCE) ? rows : "/deputies/review");
	}

	private static String next(DeputySet set, Actor actor) {
		return switch (set) {
			case TO_REVIEW -> "审查";
			case UNDER_REVIEW -> actor.may(Permission.CONFIRM_MANDATES) ? "确认" : "查看";
			case TO_PUBLISH -> "公布";
			default -> "查看";
		};
	}

}
