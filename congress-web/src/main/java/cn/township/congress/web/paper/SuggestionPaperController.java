package cn.township.congress.web.paper;

import java.io.IOException;
import java.time.LocalDate;

import cn.township.congress.service.paper.PaperFile;
import cn.township.congress.service.paper.SuggestionPaperQueries;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.suggestion.FilterForm;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The papers of suggestions as Word documents.
 */
@Controller
class SuggestionPaperController {

	private final SuggestionPaperQueries papers;

	SuggestionPaperController(SuggestionPaperQueries papers) {
		this.papers = papers;
	}

	/** One paper; where there are several of its kind, the latest or the one named. */
	@GetMapping("/papers/suggestions/{id:[0-9]+}/{key:[a-z-]+}.docx")
	void paper(@PathVariable long id, @PathVariable String key, @RequestParam(required = false) @Nullable Integer no,
			HttpServletResponse response) throws IOException {
		PaperFile file = this.papers.paper(id, key, no);
		Downloads.document(response, file.name(), file.content());
	}

	/** All that are complete. */
	@GetMapping("/papers/suggestions/{id:[0-9]+}.zip")
	void all(@PathVariable long id, HttpServletResponse response) throws IOException {
		bundle(response, this.papers.all(id));
	}

	/**
	 * The sheets of what the list is filtered by, where they were handed over, also of
	 * one day.
	 */
	@GetMapping("/papers/suggestions.zip")
	void sheets(@ModelAttribute("filter") FilterForm form,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
			HttpServletResponse response) throws IOException {
		bundle(response, this.papers.sheets(form.filter(), on));
	}

	/** The form to be written on. */
	@GetMapping("/papers/blank/form.docx")
	void blank(HttpServletResponse response) throws IOException {
		PaperFile file = this.papers.blankForm();
		Downloads.document(response, file.name(), file.content());
	}

	private static void bundle(HttpServletResponse response, PaperFile file) throws IOException {
		Downloads.send(response, file.name() + ".zip", "application/zip", file.content());
	}

}
