package cn.township.congress.web.workbench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.suggestion.SuggestionRow;
import cn.township.congress.service.suggestion.SuggestionSet;
import cn.township.congress.service.suggestion.Workbench;
import cn.township.congress.service.suggestion.Workbench.Task;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tab;
import cn.township.congress.web.shared.Tone;
import cn.township.congress.web.workbench.WorkbenchPage.Figure;
import cn.township.congress.web.workbench.WorkbenchPage.Tile;
import cn.township.congress.web.workbench.WorkbenchPage.Todo;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts what is to be done into sentences, for the reader who may or may not do it.
 */
@Component
class WorkbenchView {

	private static final DateTimeFormatter LOGIN = DateTimeFormatter.ofPattern("M月d日 HH:mm");

	private static final int NEAR_DAYS = 180;

	private final Labels labels;

	private final MessageSource messages;

	WorkbenchView(Labels labels, MessageSource messages) {
		this.labels = labels;
		this.messages = messages;
	}

	WorkbenchPage page(Workbench workbench, Actor actor, Optional<LocalDateTime> lastLogin) {
		List<Todo> tasks = workbench.tasks().stream().map((task) -> todo(task, actor, workbench.today())).toList();
		return new WorkbenchPage(subtitle(workbench.today(), lastLogin), waiting(workbench), tasks, workbench.year(),
				tiles(workbench, actor.agencyId() != null));
	}

	private String subtitle(LocalDate today, Optional<LocalDateTime> lastLogin) {
		String day = this.labels.date(today) + " "
				+ today.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
		return day + lastLogin.map((at) -> " · 上次登录 " + LOGIN.format(at)).orElse("");
	}

	private List<Tab> waiting(Workbench workbench) {
		return workbench.waiting()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > 0)
			.map((entry) -> new Tab(this.labels.of(entry.getKey()), "/suggestions?set=" + entry.getKey(),
					count(entry.getValue()), false))
			.toList();
	}

	private Todo todo(Task task, Actor actor, LocalDate today) {
		SuggestionRow row = task.suggestion();
		LocalDate due = task.dueOn();
		Badge state = (due != null) ? Badge.deadline(due, today) : new Badge(tone(row), this.labels.of(row.status()));
		return new Todo(sentence(row, task.set(), actor), row.citation().full(), "/suggestions/" + row.id(),
				task.basis(), dueText(due, today), state, next(task.set(), row, actor));
	}

	private static Tone tone(SuggestionRow row) {
		return (row.satisfaction() == Satisfaction.DISSATISFIED) ? Tone.WARN : Tone.INFO;
	}

	/** Without the year where the days left leave no doubt. */
	private String dueText(@Nullable LocalDate due, LocalDate today) {
		boolean near = due != null && Math.abs(ChronoUnit.DAYS.between(today, due)) < NEAR_DAYS;
		return near ? this.labels.shortDate(due) : this.labels.date(due);
	}

	private static String sentence(SuggestionRow row, SuggestionSet set, Actor actor) {
		String number = (row.citation().serialNo() != null) ? row.citation().number() : "";
		String agency = agency(row, actor.unitName());
		return number + "「" + row.title() + "」" + switch (set) {
			case TO_ACCEPT -> (row.status() == SuggestionStatus.RETURNED_TO_DEPUTY) ? "已退回代表修改" : "待受理";
			case TO_HAND_OVER -> "已受理，待交办";
			case REQUESTS -> agency + ((row.status() == SuggestionStatus.SEND_BACK_REQUESTED) ? "申请退办" : "申请延期");
			case TO_CONCLUDE -> (row.satisfaction() == Satisfaction.DISSATISFIED) ? "代表评价「不满意」，需要求重新办理" : "代表已评价，可以办结";
			case TO_EVALUATE -> agency + "已答复，待代表评价";
			case TO_TAKE_UP -> "待签收";
			default -> agency + ((row.status() == SuggestionStatus.REHANDLING) ? "重新办理，尚未答复" : "尚未答复");
		};
	}

	/** 交通管理站 instead of 柳溪镇交通管理站 for those of 柳溪镇. */
	private static String agency(SuggestionRow row, String unitName) {
		String name = (row.agency() != null) ? row.agency() : "";
		boolean prefixed = name.startsWith(unitName) && name.length() > unitName.length();
		return prefixed ? name.substring(unitName.length()) : name;
	}

	/** The verb where the reader may do it, else only a look. */
	private static String next(SuggestionSet set, SuggestionRow row, Actor actor) {
		return switch (set) {
			case TO_ACCEPT -> offer(actor, Permission.ACCEPT_SUGGESTION, "受理");
			case TO_HAND_OVER -> offer(actor, Permission.HAND_OVER_SUGGESTION, "交办");
			case REQUESTS -> offer(actor, Permission.DECIDE_REQUESTS, "审批申请");
			case TO_CONCLUDE -> offer(actor, Permission.CONCLUDE_SUGGESTION,
					(row.satisfaction() == Satisfaction.DISSATISFIED) ? "要求重新办理" : "办结");
			case TO_EVALUATE -> offer(actor, Permission.TRANSCRIBE_EVALUATION, "录入评价");
			case TO_TAKE_UP -> offer(actor, Permission.HANDLE_SUGGESTION, "签收");
			default -> {
				String verb = (row.status() == SuggestionStatus.HANDED_OVER) ? "签收" : "答复";
				yield offer(actor, Permission.HANDLE_SUGGESTION, verb);
			}
		};
	}

	private static String offer(Actor actor, Permission permission, String verb) {
		return actor.may(permission) ? verb : "查看";
	}

	private List<Tile> tiles(Workbench bench, boolean agency) {
		Tile replied = tile(bench, SuggestionSet.REPLIED_EVER, SuggestionSet.HANDED_OVER_EVER, null, null);
		Tile inTime = tile(bench, SuggestionSet.REPLIED_IN_TIME, SuggestionSet.DUE_OR_REPLIED,
				inTimeBadge(bench.ofYear(SuggestionSet.UNREPLIED_OVERDUE)), SuggestionSet.UNREPLIED_OVERDUE);
		Tile concluded = tile(bench, SuggestionSet.CONCLUDED, SuggestionSet.HANDED_OVER_EVER, null, null);
		Tile satisfied = tile(bench, SuggestionSet.SATISFIED, SuggestionSet.EVALUATED_EVER,
				dissatisfiedBadge(bench.ofYear(SuggestionSet.DISSATISFIED)), SuggestionSet.DISSATISFIED);
		if (agency) {
			return List.of(replied, inTime, concluded, satisfied);
		}
		return List.of(tile(bench, SuggestionSet.ALL, null, null, null), replied, inTime, concluded, satisfied);
	}

	private Tile tile(Workbench bench, SuggestionSet part, @Nullable SuggestionSet whole, @Nullable Badge badge,
			@Nullable SuggestionSet behindBadge) {
		String definition = definition(part) + ((whole == null) ? "" : " ÷ " + definition(whole));
		return new Tile(text("workbench.tile." + part), figure(bench, part),
				(whole == null) ? null : figure(bench, whole), definition, badge,
				(behindBadge == null) ? null : figure(bench, behindBadge).href());
	}

	private static @Nullable Badge inTimeBadge(long missing) {
		return (missing > 0) ? new Badge(Tone.DANGER, "逾期未答复 " + missing + " 件") : new Badge(Tone.OK, "没有逾期未答复的");
	}

	private static @Nullable Badge dissatisfiedBadge(long dissatisfied) {
		return (dissatisfied > 0) ? new Badge(Tone.WARN, "不满意 " + dissatisfied + " 件") : null;
	}

	private static Figure figure(Workbench bench, SuggestionSet set) {
		long count = bench.ofYear(set);
		return new Figure(count(count), (count > 0) ? "/suggestions?set=" + set + "&year=" + bench.year() : null);
	}

	private static String count(long count) {
		return (count > Slice.COUNT_LIMIT) ? Slice.COUNT_LIMIT + "+" : Long.toString(count);
	}

	private String definition(SuggestionSet set) {
		return text("SuggestionSet." + set + ".definition");
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
	}

}
