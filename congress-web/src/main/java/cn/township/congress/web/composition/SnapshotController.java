package cn.township.congress.web.composition;

import java.io.IOException;
import java.util.List;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.shared.Times;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.composition.CompositionExport;
import cn.township.congress.service.composition.CompositionPaper;
import cn.township.congress.service.composition.CompositionQueries;
import cn.township.congress.service.composition.FreezeComposition;
import cn.township.congress.service.composition.Snapshot;
import cn.township.congress.service.composition.SnapshotRow;
import cn.township.congress.service.document.PaperTable;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Refusals;
import cn.township.congress.web.shared.Tab;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Tables frozen as they were reported: the list, one of them, and freezing another.
 */
@Controller
class SnapshotController {

	private final CompositionQueries queries;

	private final CompositionExport export;

	private final FreezeComposition freeze;

	private final CompositionView view;

	private final CurrentUser currentUser;

	private final Labels labels;

	private final Refusals refusals;

	SnapshotController(CompositionQueries queries, CompositionExport export, FreezeComposition freeze,
			CompositionView view, CurrentUser currentUser, Labels labels, Refusals refusals) {
		this.queries = queries;
		this.export = export;
		this.freeze = freeze;
		this.view = view;
		this.currentUser = currentUser;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/composition/snapshots")
	String list(@ModelAttribute("filter") CompositionForm filter, Model model) {
		addList(filter.unitCode(), model);
		model.addAttribute("form", new FreezeForm(null, filter.dayOrNull(), filter.set().name()));
		return "composition/snapshots";
	}

	@PostMapping("/composition/snapshots")
	ModelAndView freeze(@Valid @ModelAttribute("form") FreezeForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				long id = this.freeze.execute(form.command());
				Flash.done(redirect, "composition.frozen", form.title());
				return new ModelAndView("redirect:/composition/snapshots/" + id);
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors);
			}
		}
		addList(null, model);
		return new ModelAndView("composition/snapshots", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/composition/snapshots/{id}")
	String show(@PathVariable long id, @ModelAttribute("filter") CompositionForm filter, Model model) {
		Snapshot snapshot = this.queries.snapshot(id);
		SnapshotRow row = snapshot.row();
		String here = "/composition/snapshots/" + id;
		model.addAttribute("page", this.view.frozen(snapshot.composition(), filter.dimension(),
				this.queries.reported(row.unitCode(), id)));
		model.addAttribute("line", line(row));
		model.addAttribute("rules", row.rules());
		model.addAttribute("dimensions",
				snapshot.composition()
					.groups()
					.stream()
					.map((group) -> new Tab(group.label(), here + "?by=" + group.key() + "#below", null,
							group.key().equals(filter.dimension())))
					.toList());
		model.addAttribute("here", here);
		return "composition/snapshot";
	}

	@GetMapping("/composition/snapshots/{id}/print")
	String print(@PathVariable long id, Model model) {
		model.addAttribute("paper", paper(id));
		model.addAttribute("backUrl", "/composition/snapshots/" + id);
		return "composition/paper";
	}

	@GetMapping("/composition/snapshots/{id}/export.xlsx")
	void sheet(@PathVariable long id, HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "代表结构统计表", this.export.sheet(paper(id)));
	}

	@GetMapping("/composition/snapshots/{id}/export.docx")
	void word(@PathVariable long id, HttpServletResponse response) throws IOException {
		Downloads.document(response, "代表结构统计表", this.export.word(paper(id)));
	}

	private PaperTable paper(long id) {
		Snapshot snapshot = this.queries.snapshot(id);
		return CompositionPaper.of(snapshot.composition(), this.labels.date(snapshot.row().countedOn()));
	}

	private void addList(@Nullable Integer unit, Model model) {
		Actor actor = this.currentUser.actor();
		List<SnapshotRow> rows = this.queries.snapshots(unit);
		model.addAttribute("rows", rows.stream().map(this::line).toList());
		model.addAttribute("mayFreeze",
				(unit == null || unit == actor.unitCode().value()) && actor.may(Permission.FREEZE_COMPOSITION));
	}

	private SnapshotLine line(SnapshotRow row) {
		return new SnapshotLine("/composition/snapshots/" + row.id(), row.unitName(), row.title(),
				this.labels.date(row.countedOn()), this.labels.of(row.deputies()), row.term(), row.total(),
				this.labels.time(row.takenAt().atZoneSameInstant(Times.ZONE).toLocalDateTime()), row.takenBy());
	}

}
