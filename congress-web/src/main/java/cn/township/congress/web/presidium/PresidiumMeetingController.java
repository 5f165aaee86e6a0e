package cn.township.congress.web.presidium;

import java.util.List;
import java.util.Map;

import cn.township.congress.domain.presidium.SubjectKind;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.presidium.MeetingFile;
import cn.township.congress.service.presidium.MeetingFiles;
import cn.township.congress.service.presidium.Waiting;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The page of one meeting, from which it is prepared, run and recorded.
 */
@Controller
class PresidiumMeetingController {

	private final MeetingFiles files;

	private final PresidiumView view;

	private final CurrentUser currentUser;

	PresidiumMeetingController(MeetingFiles files, PresidiumView view, CurrentUser currentUser) {
		this.files = files;
		this.view = view;
		this.currentUser = currentUser;
	}

	@GetMapping("/presidium/meetings/{id:[0-9]+}")
	String show(@PathVariable long id, Model model) {
		MeetingFile file = this.files.file(id);
		Actor actor = this.currentUser.actor();
		boolean manages = actor.may(Permission.MANAGE_SESSIONS) && actor.unitCode().value() == file.head().unit();
		boolean agendaOpen = file.head().status().isAhead() || PresidiumView.isRunning(file);
		model.addAttribute("file", file);
		model.addAttribute("version", file.head().version());
		model.addAttribute("status", this.view.badge(file.head().status()));
		model.addAttribute("steps", this.view.steps(file));
		model.addAttribute("timeline", this.view.timeline(file));
		model.addAttribute("next", MeetingSteps.of(file, actor));
		model.addAttribute("items", file.items().stream().map((item) -> this.view.line(item, file)).toList());
		model.addAttribute("manages", manages);
		model.addAttribute("mayAdd", manages && agendaOpen);
		model.addAttribute("waiting", (manages && agendaOpen) ? waiting(file) : Map.of());
		return "presidium/meeting";
	}

	private Map<SubjectKind, List<Waiting>> waiting(MeetingFile file) {
		return this.files.waiting(file.head().unit());
	}

}
