package cn.township.congress.web.presidium;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.presidium.MinutesStatus;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.presidium.MeetingFile;
import cn.township.congress.web.shared.Action;
import org.jspecify.annotations.Nullable;

/**
 * What this user can do with a meeting now: one main button, the others beside it, the
 * rare ones under 更多. The use cases decide again.
 */
record MeetingSteps(@Nullable Action main, List<Action> others, List<Action> more) {

	private static final String LEADERS_ONLY = "由主席、副主席办理";

	static MeetingSteps of(MeetingFile file, Actor actor) {
		boolean own = actor.unitCode().value() == file.head().unit();
		return (own && actor.may(Permission.MANAGE_SESSIONS)) ? new Builder(file, actor).build()
				: new MeetingSteps(null, List.of(), List.of());
	}

	private static final class Builder {

		private final MeetingFile file;

		private final boolean decides;

		private final String base;

		private final String shared;

		private final List<Action> others = new ArrayList<>();

		private final List<Action> more = new ArrayList<>();

		private @Nullable Action main;

		Builder(MeetingFile file, Actor actor) {
			this.file = file;
			this.decides = actor.may(Permission.DECIDE_SESSIONS);
			this.base = "/presidium/meetings/" + file.head().id() + "/";
			this.shared = "/meetings/" + file.head().id();
		}

		MeetingSteps build() {
			switch (this.file.head().status()) {
				case DRAFT -> {
					decide(Action.open("召集会议", this.base + "call"));
					this.others.add(Action.open("修改时间地点", this.base + "arrange"));
				}
				case SCHEDULED -> {
					this.main = Action.open("登记已发通知", this.base + "notify");
					this.others.add(Action.open("修改时间地点", this.base + "arrange"));
				}
				case NOTIFIED -> {
					this.main = Action.open("签到点名", this.shared + "/attendance");
					if (this.decides) {
						this.others.add(Action.open("改期", this.base + "move"));
					}
				}
				case HELD -> held();
				case INQUORATE -> this.main = Action.open("另定时间召开", this.base + "again");
				case CANCELLED -> {
				}
			}
			if (this.file.head().status().isAhead() && this.decides) {
				this.more.add(Action.open("取消会议", this.base + "cancel"));
			}
			return new MeetingSteps(this.main, List.copyOf(this.others), List.copyOf(this.more));
		}

		private void held() {
			if (!this.file.openVotes().isEmpty()) {
				this.main = Action.open("录入表决结果", "/votes/" + this.file.openVotes().get(0).id() + "/count");
			}
			else if (!this.file.toVote().isEmpty() && !this.file.head().ended()) {
				this.main = Action.open("付表决", this.shared + "/votes/new");
			}
			else if (!this.file.toConfirm().isEmpty()) {
				decide(Action.open("确认决定并办理", this.base + "confirm"));
			}
			else if (this.file.openItems().isEmpty()) {
				minutes();
			}
			this.others.add(Action.open("签到与表决", this.shared));
			if (this.file.minutes() != null && this.main != null && !this.main.href().endsWith("minutes")) {
				this.others.add(Action.open("会议纪要", this.base + "minutes"));
			}
		}

		private void minutes() {
			if (this.file.minutes() == null) {
				this.main = Action.post("起草会议纪要", this.base + "minutes/draft");
			}
			else {
				this.main = Action.open((this.file.minutes() == MinutesStatus.SIGNED) ? "查看会议纪要" : "校对、签发会议纪要",
						this.base + "minutes");
			}
		}

		private void decide(Action action) {
			if (this.decides) {
				this.main = action;
			}
			else {
				this.others.add(Action.refused(action.label(), LEADERS_ONLY));
			}
		}

	}

}
