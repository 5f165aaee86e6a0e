package cn.township.congress.web.composition;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.composition.Composition;
import cn.township.congress.service.composition.CompositionExport;
import cn.township.congress.service.composition.CompositionPaper;
import cn.township.congress.service.composition.CompositionQueries;
import cn.township.congress.service.composition.TermChoice;
import cn.township.congress.service.deputy.DeputySet;
import cn.township.congress.service.document.PaperTable;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tab;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The composition table, counted now: as a page, a print, a workbook, a document.
 */
@Controller
class CompositionController {

	private final CompositionQueries queries;

	private final CompositionExport export;

	private final CompositionView view;

	private final CurrentUser currentUser;

	private final Labels labels;

	private final Clock clock;

	CompositionController(CompositionQueries queries, CompositionExport export, CompositionView view,
			CurrentUser currentUser, Labels labels, Clock clock) {
		this.queries = queries;
		this.export = export;
		this.view = view;
		this.currentUser = currentUser;
		this.labels = labels;
		this.clock = clock;
	}

	@GetMapping("/composition")
	String show(@ModelAttribute("filter") CompositionForm form, Model model) {
		Composition table = table(form);
		Actor actor = this.currentUser.actor();
		boolean own = table.sum().unit() == actor.unitCode().value();
		model.addAttribute("page",
				this.view.live(table, form.dimension(), this.queries.reported(table.sum().unit(), null)));
		model.addAttribute("terms", terms(form, table));
		model.addAttribute("dimensions", dimensions(form, table));
		model.addAttribute("day", table.day());
		model.addAttribute("ownUrl", own ? null : "/composition");
		model.addAttribute("mayFreeze", own && actor.may(Permission.FREEZE_COMPOSITION) && table.sum().total() > 0);
		model.addAttribute("snapshotsUrl",
				form.at("/composition/snapshots").with("day", null).with("by", null).with("deputies", null).toString());
		model.addAttribute("printUrl", form.at("/composition/print").toString());
		model.addAttribute("sheetUrl", form.at("/composition/export.xlsx").toString());
		model.addAttribute("wordUrl", form.at("/composition/export.docx").toString());
		return "composition/show";
	}

	@GetMapping("/composition/print")
	String print(@ModelAttribute("filter") CompositionForm form, Model model) {
		model.addAttribute("paper", paper(form));
		model.addAttribute("backUrl", form.at("/composition").toString());
		return "composition/paper";
	}

	@GetMapping("/composition/export.xlsx")
	void sheet(@ModelAttribute("filter") CompositionForm form, HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "代表结构统计表", this.export.sheet(paper(form)));
	}

	@GetMapping("/composition/export.docx")
	void word(@ModelAttribute("filter") CompositionForm form, HttpServletResponse response) throws IOException {
		Downloads.document(response, "代表结构统计表", this.export.word(paper(form)));
	}

	private Composition table(CompositionForm form) {
		return this.queries.composition(form.unitCode(), form.dayOrNull(), form.set());
	}

	private PaperTable paper(CompositionForm form) {
		Composition table = table(form);
		return CompositionPaper.of(table, this.labels.date(table.day()));
	}

	private List<Tab> terms(CompositionForm form, Composition table) {
		LocalDate today = LocalDate.now(this.clock);
		return this.queries.terms(form.unitCode())
			.stream()
			.map((term) -> new Tab(term.label(), url(form, term, today), null,
					term.deputies() == table.deputies() && term.day().equals(table.day())))
			.toList();
	}

	private static String url(CompositionForm form, TermChoice term, LocalDate today) {
		return form.at("/composition")
			.with("day", term.day().isBefore(today) ? term.day() : null)
			.with("deputies", (term.deputies() == DeputySet.IN_OFFICE) ? null : term.deputies().name())
			.toString();
	}

	private static List<Tab> dimensions(CompositionForm form, Composition table) {
		return table.groups()
			.stream()
			.map((group) -> new Tab(group.label(), form.at("/composition").with("by", group.key()) + "#below", null,
					group.key().equals(form.dimension())))
			.toList();
	}

}
