package cn.township.congress.web.indicator;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.service.indicator.Overview;
import cn.township.congress.service.indicator.OverviewQueries;
import cn.township.congress.service.sheet.ExportName;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The county looks at its townships.
 */
@Controller
class OverviewController {

	private final OverviewQueries queries;

	private final OverviewView view;

	private final OverviewWorkbook workbook;

	private final Clock clock;

	OverviewController(OverviewQueries queries, OverviewView view, OverviewWorkbook workbook, Clock clock) {
		this.queries = queries;
		this.view = view;
		this.workbook = workbook;
		this.clock = clock;
	}

	@GetMapping("/overview")
	String show(OverviewForm form, Model model) {
		model.addAttribute("page", this.view.page(read(form), form));
		return "indicator/overview";
	}

	@GetMapping("/overview.xlsx")
	void export(OverviewForm form, HttpServletResponse response) throws IOException {
		Overview overview = read(form);
		String name = ExportName.xlsx(this.view.title(overview), LocalDate.now(this.clock));
		response.setContentType(ExportName.XLSX);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ExportName.disposition(name));
		this.workbook.write(overview, form, response.getOutputStream());
	}

	private Overview read(OverviewForm form) {
		return this.queries.overview(form.year(this.clock));
	}

}
