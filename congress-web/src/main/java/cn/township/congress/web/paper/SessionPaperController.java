package cn.township.congress.web.paper;

import java.io.IOException;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.paper.PaperFile;
import cn.township.congress.service.paper.PaperList;
import cn.township.congress.service.paper.PaperQueries;
import cn.township.congress.service.paper.PaperStage;
import cn.township.congress.service.paper.PaperSubject;
import cn.township.congress.service.session.PrintAgenda;
import cn.township.congress.web.shared.Downloads;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The papers of a session, one by one or all at once.
 */
@Controller
class SessionPaperController {

	private final PaperQueries papers;

	private final PrintAgenda printAgenda;

	private final CurrentUser currentUser;

	SessionPaperController(PaperQueries papers, PrintAgenda printAgenda, CurrentUser currentUser) {
		this.papers = papers;
		this.printAgenda = printAgenda;
		this.currentUser = currentUser;
	}

	@GetMapping("/papers/courses/{id:[0-9]+}")
	String list(@PathVariable long id, Model model) {
		PaperList list = this.papers.list(id);
		model.addAttribute("list", list);
		model.addAttribute("stages", PaperStage.values());
		model.addAttribute("keepsTemplates", may(Permission.MANAGE_TEMPLATES));
		return "paper/course";
	}

	@GetMapping("/papers/courses/{id:[0-9]+}/{key}.docx")
	void ofCourse(@PathVariable long id, @PathVariable String key, HttpServletResponse response) throws IOException {
		PaperFile file = paper(PaperSubject.COURSE, key, id);
		if ("agenda".equals(key)) {
			noteAgenda(id);
		}
		Downloads.document(response, file.name(), file.content());
	}

	@GetMapping("/papers/courses/{id:[0-9]+}.zip")
	void all(@PathVariable long id, HttpServletResponse response) throws IOException {
		PaperFile file = this.papers.all(id);
		noteAgenda(id);
		Downloads.send(response, file.name() + ".zip", "application/zip", file.content());
	}

	@GetMapping("/papers/meetings/{id:[0-9]+}/{key}.docx")
	void ofMeeting(@PathVariable long id, @PathVariable String key, HttpServletResponse response) throws IOException {
		send(response, paper(PaperSubject.MEETING, key, id));
	}

	@GetMapping("/papers/elections/{id:[0-9]+}/{key}.docx")
	void ofElection(@PathVariable long id, @PathVariable String key, HttpServletResponse response) throws IOException {
		send(response, paper(PaperSubject.ELECTION, key, id));
	}

	@GetMapping("/papers/votes/{id:[0-9]+}/result.docx")
	void ofVote(@PathVariable long id, HttpServletResponse response) throws IOException {
		send(response, this.papers.vote(id));
	}

	@GetMapping("/papers/resolutions/{id:[0-9]+}.docx")
	void ofResolution(@PathVariable long id, HttpServletResponse response) throws IOException {
		send(response, this.papers.act(id));
	}

	private PaperFile paper(PaperSubject subject, String key, long id) {
		return this.papers.paper(subject, key, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static void send(HttpServletResponse response, PaperFile file) throws IOException {
		Downloads.document(response, file.name(), file.content());
	}

	/** Whoever prepares the session printed it; a county that reads did not. */
	private void noteAgenda(long course) {
		if (may(Permission.MANAGE_SESSIONS)) {
			try {
				this.printAgenda.execute(course);
			}
			catch (RuleViolation nothingOnIt) {
				// A blank one fixes no numbers.
			}
		}
	}

	private boolean may(Permission permission) {
		return this.currentUser.actor().may(permission);
	}

}
