package cn.township.congress.web.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.service.session.CourseDetail;
import cn.township.congress.service.session.CourseHead;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Step;
import org.jspecify.annotations.Nullable;

/** How far a session has come, step by step with the day of each. */
final class CourseSteps {

	private CourseSteps() {
	}

	static List<Step> of(CourseDetail detail, Labels labels) {
		CourseHead head = detail.head();
		if (head.status() == CourseStatus.CANCELLED) {
			return List.of(new Step("已取消", null, Step.State.DONE));
		}
		List<Step> steps = new ArrayList<>();
		boolean prepares = detail.meeting(MeetingKind.PREPARATORY).isPresent() || head.preparedOn() != null;
		boolean opened = head.openedOn() != null;
		boolean closed = head.closedOn() != null;
		add(steps, "筹备", head.convenedOn() != null, null, labels);
		add(steps, "决定召开", head.convenedOn() != null, head.convenedOn(), labels);
		add(steps, "通知", head.notifiedOn() != null || opened, head.notifiedOn(), labels);
		if (prepares) {
			add(steps, "预备会议", head.preparedOn() != null || opened, head.preparedOn(), labels);
		}
		add(steps, "开幕", opened, head.openedOn(), labels);
		add(steps, "各次会议", closed, null, labels);
		add(steps, "闭幕", closed, head.closedOn(), labels);
		add(steps, "归档", head.archivedOn() != null, head.archivedOn(), labels);
		return steps;
	}

	/** The first step not done is the one going on. */
	private static void add(List<Step> steps, String label, boolean done, @Nullable LocalDate on, Labels labels) {
		boolean allDone = steps.stream().allMatch((step) -> step.state() == Step.State.DONE);
		Step.State state = done ? Step.State.DONE : (allDone ? Step.State.CURRENT : Step.State.TODO);
		steps.add(new Step(label, (on != null) ? labels.shortDate(on) : null, state));
	}

}
