package cn.township.congress.web.presidium;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.presidium.MinutesStatus;
import cn.township.congress.service.presidium.MeetingFile;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Step;
import cn.township.congress.web.shared.TimelineEntry;
import cn.township.congress.web.shared.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A meeting of the presidium in words, badges and steps.
 */
@Component
class PresidiumView {

	private final Labels labels;

	private final Clock clock;

	PresidiumView(Labels labels, Clock clock) {
		this.labels = labels;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Badge badge(MeetingStatus status) {
		return new Badge(switch (status) {
			case DRAFT, CANCELLED -> Tone.MUTE;
			case SCHEDULED, NOTIFIED -> Tone.INFO;
			case HELD -> Tone.OK;
			case INQUORATE -> Tone.DANGER;
		}, this.labels.of(status));
	}

	static Tone tone(AgendaStatus status) {
		return switch (status) {
			case PROPOSED, REMOVED -> Tone.MUTE;
			case SET -> Tone.INFO;
			case HEARD, ADOPTED -> Tone.OK;
			case REJECTED, DEFERRED -> Tone.WARN;
		};
	}

	/** Held and not over. */
	static boolean isRunning(MeetingFile file) {
		return file.head().status() == MeetingStatus.HELD && !file.head().ended();
	}

	ItemLine line(MeetingFile.Item item, MeetingFile file) {
		List<SubjectLine> subjects = file.subjects(item.id()).stream().map(this::line).toList();
		boolean mayHear = isRunning(file) && item.status() == AgendaStatus.SET && !item.needsVote();
		return new ItemLine(item, subjects, new Badge(tone(item.status()), this.labels.of(item.status())), result(item),
				mayHear);
	}

	private SubjectLine line(MeetingFile.Subject subject) {
		Badge state = new Badge(switch (subject.state()) {
			case OPEN -> Tone.INFO;
			case DONE -> Tone.OK;
			case LEFT_OUT -> Tone.WARN;
		}, this.labels.of(subject.state()));
		return new SubjectLine(subject, proposal(subject), state);
	}

	private static @Nullable String proposal(MeetingFile.Subject subject) {
		if (subject.lead() == null) {
			return null;
		}
		String assisting = (subject.assisting() != null) ? "，" + subject.assisting() + "协办" : "";
		return subject.lead() + "主办" + assisting + "，" + subject.months() + "个月答复";
	}

	private static @Nullable String result(MeetingFile.Item item) {
		return (item.inFavour() == null) ? null
				: "赞成" + item.inFavour() + "票，反对" + item.against() + "票，弃权" + item.abstained() + "票"
						+ ((item.notVoted() != null && item.notVoted() > 0) ? "，未投" + item.notVoted() + "票" : "");
	}

	/** 召集 → 通知 → 签到 → 审议 → 纪要. */
	List<Step> steps(MeetingFile file) {
		MeetingStatus status = file.head().status();
		boolean held = status == MeetingStatus.HELD;
		boolean settled = held && file.openItems().isEmpty() && file.toConfirm().isEmpty();
		boolean[] done = { status != MeetingStatus.DRAFT, file.head().notifiedOn() != null || held, held, settled,
				file.minutes() == MinutesStatus.SIGNED };
		String[] words = { "召集", "通知", "签到", "审议决定", "纪要" };
		List<Step> steps = new ArrayList<>();
		boolean current = status.isAhead() || held;
		for (int i = 0; i < words.length; i++) {
			Step.State state = done[i] ? Step.State.DONE : (current ? Step.State.CURRENT : Step.State.TODO);
			current = current && done[i];
			steps.add(new Step(words[i], null, state));
		}
		return steps;
	}

	List<TimelineEntry> timeline(MeetingFile file) {
		return file.timeline()
			.stream()
			.map((line) -> new TimelineEntry(this.labels.date(line.on()), this.labels.of(line.kind()),
					((line.note() != null) ? line.note() + " · " : "") + line.by() + " " + this.labels.time(line.at())
							+ "登记"))
			.toList();
	}

}
