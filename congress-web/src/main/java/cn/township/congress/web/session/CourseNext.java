package cn.township.congress.web.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.session.Readiness;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.session.CourseDetail;
import cn.township.congress.service.session.CourseDetail.Held;
import cn.township.congress.web.shared.Action;
import org.jspecify.annotations.Nullable;

/**
 * What this user can do with this session now: one main button that says what happens
 * next, others beside it, the rare ones under 更多. The use cases decide again.
 *
 * @param hint who else has to do what, where this user has nothing to do
 */
record CourseNext(@Nullable Action main, List<Action> others, List<Action> more) {

	static CourseNext of(CourseDetail detail, Actor actor) {
		if (!actor.may(Permission.MANAGE_SESSIONS)) {
			return new CourseNext(null, List.of(), List.of());
		}
		return new Builder(detail, actor).build();
	}

	private static final class Builder {

		private static final String LEADERS_ONLY = "由主席、副主席办理";

		private final CourseDetail detail;

		private final Actor actor;

		private final List<Action> others = new ArrayList<>();

		private final List<Action> more = new ArrayList<>();

		private @Nullable Action main;

		Builder(CourseDetail detail, Actor actor) {
			this.detail = detail;
			this.actor = actor;
		}

		CourseNext build() {
			switch (this.detail.head().status()) {
				case PLANNED -> {
					decide(open("登记主席团决定召开", "convene"));
					this.others.add(open("编辑议程", "agenda"));
					this.more.add(open("改日期、地点", "revise"));
					this.more.add(open("取消这次筹备", "cancel"));
				}
				case CONVENED -> {
					this.main = open("登记已发通知", "notify");
					this.others.add(open("编辑议程", "agenda"));
					moveLater();
				}
				case NOTIFIED -> {
					notified();
					moveLater();
				}
				case PREPARATORY -> ready();
				case OPEN -> sitting();
				case CLOSED -> closed();
				case ARCHIVED, CANCELLED -> {
				}
			}
			return new CourseNext(this.main, List.copyOf(this.others), List.copyOf(this.more));
		}

		private void notified() {
			List<Held> preparatory = this.detail.meetings()
				.stream()
				.filter((one) -> one.kind() == MeetingKind.PREPARATORY && one.status() != MeetingStatus.CANCELLED)
				.toList();
			Optional<Held> ahead = preparatory.stream().filter((one) -> one.status().isAhead()).findFirst();
			if (preparatory.isEmpty()) {
				ready();
			}
			else if (preparatory.stream().anyMatch((one) -> one.status() == MeetingStatus.HELD)) {
				this.main = Action.post("登记预备会议举行", href("prepare"));
			}
			else {
				this.main = ahead.map(Builder::call).orElse(open("另定预备会议", "meetings/new?kind=PREPARATORY"));
			}
		}

		/** What has to be voted before it opens, then the opening. */
		private void ready() {
			Readiness readiness = this.detail.figures().readiness();
			Optional<Held> deciding = deciding();
			if (!readiness.quorum() || deciding.isEmpty()) {
				this.main = this.detail.nextMeeting().map(Builder::call).orElse(open("添加会议", "meetings/new"));
			}
			else if (!readiness.presidium()) {
				this.main = Action.open("表决主席团成员名单", "/presidium/members/lists/" + this.detail.head().id());
			}
			else if (!readiness.agenda()) {
				this.main = open("议程付表决", "agenda/adopt");
			}
			else {
				decide(open("登记开幕", "open"));
			}
		}

		private Optional<Held> deciding() {
			return this.detail.meetings()
				.stream()
				.filter((one) -> one.kind().isOfAllDeputies() && one.status() == MeetingStatus.HELD)
				.reduce((first, later) -> later);
		}

		private void sitting() {
			Optional<Held> next = this.detail.nextMeeting();
			if (this.detail.obstacles().isEmpty()) {
				decide(open("登记闭幕", "close"));
				next.map(Builder::call).ifPresent(this.others::add);
			}
			else {
				this.main = next.map(Builder::call).orElse(open("逐项办理议程", "agenda"));
				this.others.add(open("议程", "agenda"));
				if (this.actor.may(Permission.DECIDE_SESSIONS)) {
					this.others.add(Action.refused("登记闭幕", "还有" + this.detail.obstacles().size() + "件没有办完，见下面"));
				}
			}
			this.more.add(open("添加会议", "meetings/new"));
		}

		private void closed() {
			if (!this.detail.toArchive().isEmpty()) {
				this.main = Action.open("办理会后事项（" + this.detail.toArchive().size() + "件）", "#follow-ups");
				this.more.add(open("归档", "archive"));
			}
			else {
				decide(open("归档", "archive"));
			}
		}

		private void moveLater() {
			if (this.actor.may(Permission.DECIDE_SESSIONS)) {
				this.more.add(open("提前或者推迟", "move"));
			}
		}

		private static Action call(Held meeting) {
			return Action.open(meeting.label() + "：签到点名", "/meetings/" + meeting.id());
		}

		private void decide(Action action) {
			if (this.actor.may(Permission.DECIDE_SESSIONS)) {
				this.main = action;
			}
			else {
				this.others.add(0, Action.refused(action.label(), LEADERS_ONLY));
			}
		}

		private Action open(String label, String deed) {
			return Action.open(label, href(deed));
		}

		private String href(String deed) {
			return "/sessions/courses/" + this.detail.head().id() + "/" + deed;
		}

	}

}
