package cn.township.congress.web.paper;

import java.io.IOException;

import cn.township.congress.service.paper.PaperFile;
import cn.township.congress.service.paper.ReportPaperQueries;
import cn.township.congress.web.shared.Downloads;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The report on how suggestions were handled as a Word document.
 */
@Controller
class ReportPaperController {

	private final ReportPaperQueries reports;

	ReportPaperController(ReportPaperQueries reports) {
		this.reports = reports;
	}

	@GetMapping("/papers/reports/{id:[0-9]+}.docx")
	void report(@PathVariable long id, HttpServletResponse response) throws IOException {
		PaperFile file = this.reports.report(id);
		Downloads.document(response, file.name(), file.content());
	}

}
