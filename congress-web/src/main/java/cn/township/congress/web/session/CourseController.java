package cn.township.congress.web.session;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.session.CourseDetail;
import cn.township.congress.service.session.CourseHead;
import cn.township.congress.service.session.CourseQueries;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Refusals;
import cn.township.congress.web.shared.TimelineEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The one page a session is prepared, run and closed from.
 */
@Controller
class CourseController {

	private final CourseQueries courses;

	private final CurrentUser currentUser;

	private final CourseView view;

	private final Labels labels;

	private final Refusals refusals;

	CourseController(CourseQueries courses, CurrentUser currentUser, CourseView view, Labels labels,
			Refusals refusals) {
		this.courses = courses;
		this.currentUser = currentUser;
		this.view = view;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/sessions/courses/{id:[0-9]+}")
	String hub(@PathVariable long id, Model model) {
		CourseDetail detail = this.courses.detail(id);
		Actor actor = this.currentUser.actor();
		model.addAttribute("detail", detail);
		model.addAttribute("version", detail.head().version());
		model.addAttribute("status", this.view.badge(detail.head().status()));
		model.addAttribute("steps", CourseSteps.of(detail, this.labels));
		model.addAttribute("next", CourseNext.of(detail, actor));
		model.addAttribute("obstacles", detail.obstacles().stream().map(this.refusals::sentence).toList());
		model.addAttribute("subtitle", subtitle(detail.head()));
		model.addAttribute("notice", notice(detail));
		model.addAttribute("timeline", timeline(detail));
		model.addAttribute("view", this.view);
		model.addAttribute("manages", actor.may(Permission.MANAGE_SESSIONS));
		return "session/hub";
	}

	private String subtitle(CourseHead head) {
		String days = this.labels.date(head.from())
				+ (head.from().equals(head.to()) ? "" : "至" + this.labels.date(head.to()));
		return this.labels.of(head.order()) + " · " + days + ((head.place() != null) ? " · " + head.place() : "");
	}

	/**
	 * Until when deputies are to be told and have the papers, as long as that is ahead.
	 */
	private @Nullable String notice(CourseDetail detail) {
		CourseHead head = detail.head();
		if (head.status().ordinal() > CourseStatus.NOTIFIED.ordinal()) {
			return null;
		}
		SessionCourse.Notice notice = detail.figures().notice();
		String papers = "会议材料在" + this.labels.date(head.from().minusDays(detail.figures().papersDays())) + "以前送达代表";
		if (head.isExtraordinary() || head.status() == CourseStatus.NOTIFIED) {
			return papers + "（" + notice.basis().label() + "）";
		}
		return "在" + this.labels.date(head.from().minusDays(notice.days())) + "以前（会前" + notice.days() + "天）通知代表并公布会期，"
				+ papers + "（" + notice.basis().label() + "）";
	}

	private List<TimelineEntry> timeline(CourseDetail detail) {
		return detail.timeline()
			.stream()
			.map((line) -> new TimelineEntry(this.labels.shortDate(line.on()), this.labels.of(line.kind()),
					detail(line)))
			.toList();
	}

	private static String detail(CourseDetail.Line line) {
		return Stream.of(line.document(), line.note(), line.recordedBy() + " 登记")
			.filter(Objects::nonNull)
			.collect(Collectors.joining("；"));
	}

}
