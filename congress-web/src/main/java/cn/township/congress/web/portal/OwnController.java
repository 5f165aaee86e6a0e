package cn.township.congress.web.portal;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

import cn.township.congress.service.portal.OwnItem;
import cn.township.congress.service.portal.OwnQueries;
import cn.township.congress.service.portal.OwnRow;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.TimelineEntry;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What a deputy reads: the own suggestions, one of them, a file of it.
 */
@Controller
class OwnController {

	private final OwnQueries queries;

	private final OwnStory story;

	private final Labels labels;

	OwnController(OwnQueries queries, OwnStory story, Labels labels) {
		this.queries = queries;
		this.story = story;
		this.labels = labels;
	}

	@GetMapping("/my")
	String list(Model model) {
		List<OwnRow> rows = this.queries.list();
		model.addAttribute("self", this.queries.self().orElse(null));
		model.addAttribute("invitations", lines(rows, OwnRow::isInvitation));
		model.addAttribute("waiting", lines(rows, (row) -> row.isWaiting() && !row.isInvitation()));
		model.addAttribute("others", lines(rows, (row) -> !row.isWaiting()));
		return "portal/list";
	}

	@GetMapping("/my/{id:[0-9]+}")
	String item(@PathVariable long id, Model model) {
		OwnItem item = this.queries.item(id);
		model.addAttribute("item", item);
		model.addAttribute("status", this.story.badge(item));
		model.addAttribute("now", this.story.now(item));
		model.addAttribute("next", this.story.next(item));
		model.addAttribute("due", this.story.due(item));
		model.addAttribute("deadline", this.story.deadline(item));
		model.addAttribute("version", item.head().version());
		model.addAttribute("timeline",
				item.events()
					.stream()
					.map((event) -> new TimelineEntry(this.labels.date(event.happenedOn()),
							this.labels.of(event.kind()), event.detail()))
					.toList());
		return "portal/item";
	}

	@GetMapping("/my/files/{id:[0-9]+}")
	void file(@PathVariable long id, HttpServletResponse response) throws IOException {
		OwnQueries.Content file = this.queries.file(id);
		Downloads.send(response, file.fileName(), file.mediaType(), file.content());
	}

	private List<Line> lines(List<OwnRow> rows, Predicate<OwnRow> which) {
		return rows.stream().filter(which).map(this::line).toList();
	}

	private Line line(OwnRow row) {
		Badge due = (row.dueOn() == null) ? null : Badge.deadline(row.dueOn(), this.story.today());
		String number = (row.citation().serialNo() == null) ? "" : row.citation().brief() + " · ";
		return new Line(row.id(), row.title(), this.story.badge(row), due, this.story.line(row),
				number + (row.lead() ? "领衔" : "附议（领衔 " + row.leadDeputy() + "）"));
	}

	/** A card of the list. */
	record Line(long id, String title, Badge status, @Nullable Badge due, String sentence, String note) {
	}

}
