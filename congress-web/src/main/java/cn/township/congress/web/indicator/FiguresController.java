package cn.township.congress.web.indicator;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.indicator.BreakdownRow;
import cn.township.congress.service.indicator.Dimension;
import cn.township.congress.service.indicator.FigureChoices;
import cn.township.congress.service.indicator.FigureFilter;
import cn.township.congress.service.indicator.FigurePaper;
import cn.township.congress.service.indicator.FigureQueries;
import cn.township.congress.service.indicator.Statistics;
import cn.township.congress.web.indicator.FiguresPage.Deputy;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Tab;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The statistics of suggestions: a township's, a county's, each number with its rows.
 */
@Controller
class FiguresController {

	private static final String PATH = "/suggestions/statistics";

	private final FigureQueries queries;

	private final FigureChoices choices;

	private final FigurePaper paper;

	private final FiguresView view;

	private final FiguresWorkbook workbook;

	private final CurrentUser currentUser;

	FiguresController(FigureQueries queries, FigureChoices choices, FigurePaper paper, FiguresView view,
			FiguresWorkbook workbook, CurrentUser currentUser) {
		this.queries = queries;
		this.choices = choices;
		this.paper = paper;
		this.view = view;
		this.workbook = workbook;
		this.currentUser = currentUser;
	}

	@GetMapping(PATH)
	String indicators(FiguresForm asked, Model model) {
		FiguresForm form = asked.within(this.currentUser.actor());
		Statistics statistics = frame(form, PATH, model);
		model.addAttribute("groups", this.view.groups(statistics, form));
		if (isCounty() && form.unitOrNull() == null && form.sessionOrNull() == null) {
			model.addAttribute("towns", this.view.towns(statistics, form));
		}
		return "indicator/figures";
	}

	@GetMapping(PATH + "/{by:categories|agencies|districts}")
	String breakdown(@PathVariable String by, FiguresForm asked, Model model) {
		FiguresForm form = asked.within(this.currentUser.actor());
		Dimension dimension = Arrays.stream(Dimension.values())
			.filter((one) -> FiguresView.path(one).equals(by))
			.findFirst()
			.orElseThrow(() -> new NotFound("breakdown", 0));
		Statistics statistics = frame(form, PATH + "/" + by, model);
		List<BreakdownRow> rows = this.queries.breakdown(dimension, filter(form));
		model.addAttribute("dimension", dimension);
		model.addAttribute("table", this.view.breakdown(dimension, rows,
				(dimension == Dimension.AGENCY) ? null : statistics.figures(), form, statistics.rows().size() > 1));
		return "indicator/breakdown";
	}

	@GetMapping(PATH + "/matrix")
	String matrix(FiguresForm asked, Model model) {
		FiguresForm form = asked.within(this.currentUser.actor());
		frame(form, PATH + "/matrix", model);
		model.addAttribute("cross", this.view.cross(this.queries.matrix(filter(form)), form));
		return "indicator/matrix";
	}

	@GetMapping(PATH + "/deputies")
	String deputies(FiguresForm asked, Model model) {
		FiguresForm form = asked.within(this.currentUser.actor());
		frame(form, PATH + "/deputies", model);
		List<Deputy> deputies = this.view.deputies(this.queries.deputies(filter(form)), form);
		model.addAttribute("deputies", deputies);
		return "indicator/deputies";
	}

	@GetMapping(PATH + "/export.xlsx")
	void export(FiguresForm asked, HttpServletResponse response) throws IOException {
		FiguresForm form = asked.within(this.currentUser.actor());
		FigureFilter filter = filter(form);
		Statistics statistics = this.queries.statistics(filter);
		Downloads.workbook(response, statistics.title() + "代表建议统计", this.workbook.write(statistics, filter, form));
	}

	@GetMapping(PATH + "/indicators.docx")
	void document(FiguresForm asked, HttpServletResponse response) throws IOException {
		FiguresForm form = asked.within(this.currentUser.actor());
		Statistics statistics = this.queries.statistics(filter(form));
		Downloads.document(response, statistics.title() + "代表建议办理指标", this.paper.write(statistics));
	}

	private Statistics frame(FiguresForm form, String path, Model model) {
		Statistics statistics = this.queries.statistics(filter(form));
		int year = this.view.thisYear();
		Integer unit = filter(form).unit();
		model.addAttribute("filter", form);
		model.addAttribute("statistics", statistics);
		model.addAttribute("county", isCounty());
		model.addAttribute("path", path);
		model.addAttribute("year", statistics.filter().year());
		model.addAttribute("years", this.choices.years());
		model.addAttribute("sessions", (unit != null) ? this.choices.sessions(unit) : List.of());
		model.addAttribute("townships", isCounty() ? this.choices.townships() : List.of());
		model.addAttribute("tabs", tabs(form, path));
		model.addAttribute("mayExport", this.currentUser.actor().may(Permission.EXPORT));
		model.addAttribute("excelUrl", form.address(PATH + "/export.xlsx", year).toString());
		model.addAttribute("wordUrl", form.address(PATH + "/indicators.docx", year).toString());
		model.addAttribute("classificationUrl",
				form.address("/papers/ledger/classification.docx", year)
					.with("year", statistics.filter().year())
					.toString());
		return statistics;
	}

	private List<Tab> tabs(FiguresForm form, String path) {
		return List.of(tab("全部指标", PATH, form, path), tab("分类汇总表", PATH + "/categories", form, path),
				tab("承办单位", PATH + "/agencies", form, path), tab("类别和单位", PATH + "/matrix", form, path),
				tab("选区", PATH + "/districts", form, path), tab("代表参与", PATH + "/deputies", form, path));
	}

	private Tab tab(String label, String to, FiguresForm form, String path) {
		return new Tab(label, form.address(to, this.view.thisYear()).toString(), null, to.equals(path));
	}

	private FigureFilter filter(FiguresForm form) {
		return form.filter(this.currentUser.actor(), this.view.thisYear());
	}

	private boolean isCounty() {
		Actor actor = this.currentUser.actor();
		return actor.unitCode().level() != AdminLevel.TOWNSHIP;
	}

}
