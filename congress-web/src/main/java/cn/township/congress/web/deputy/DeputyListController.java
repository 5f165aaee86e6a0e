package cn.township.congress.web.deputy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.deputy.DeputyExport;
import cn.township.congress.service.deputy.DeputyFilter;
import cn.township.congress.service.deputy.DeputyList;
import cn.township.congress.service.deputy.DeputyPapers;
import cn.township.congress.service.deputy.DeputyRow;
import cn.township.congress.service.deputy.DeputySet;
import cn.township.congress.service.deputy.ExportPersonalData;
import cn.township.congress.service.deputy.RegisterWords;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Refusals;
import cn.township.congress.web.shared.Tab;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The roster as a list, as a workbook and as a print.
 */
@Controller
class DeputyListController {

	private final DeputyList list;

	private final DeputyExport export;

	private final ExportPersonalData exportPersonalData;

	private final DeputyPapers papers;

	private final CurrentUser currentUser;

	private final DeputyView view;

	private final Labels labels;

	private final Refusals refusals;

	DeputyListController(DeputyList list, DeputyExport export, ExportPersonalData exportPersonalData,
			DeputyPapers papers, CurrentUser currentUser, DeputyView view, Labels labels, Refusals refusals) {
		this.list = list;
		this.export = export;
		this.exportPersonalData = exportPersonalData;
		this.papers = papers;
		this.currentUser = currentUser;
		this.view = view;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/deputies")
	String list(@ModelAttribute("filter") DeputyFilterForm form, Model model) {
		DeputyFilter filter = this.list.dated(form.filter());
		Map<DeputySet, Long> counts = this.list.counts(filter);
		Slice<DeputyRow> slice = this.list.find(filter, form.slice(), counts.getOrDefault(filter.set(), 0L));
		model.addAttribute("rows", slice.rows().stream().map(this.view::line).toList());
		model.addAttribute("standing", this.list.standing(filter.unit(), filter.day()));
		model.addAttribute("tabs", tabs(form, counts));
		model.addAttribute("waiting", slice.rows().isEmpty() ? waiting(filter, counts) : 0);
		model.addAttribute("pager", form.pager(slice));
		model.addAttribute("asOf", (filter.day() != null) ? this.view.asOf(filter.day()) : null);
		addChoices(filter, model);
		addAddresses(form, model);
		return "deputy/list";
	}

	@GetMapping("/deputies/print")
	String print(@ModelAttribute("filter") DeputyFilterForm form, Model model) {
		DeputyFilter filter = this.list.dated(form.filter());
		model.addAttribute("rows", this.list.all(filter).stream().map(this.view::line).toList());
		model.addAttribute("standing", this.list.standing(filter.unit(), filter.day()));
		model.addAttribute("setLabel", this.labels.of(filter.set()));
		model.addAttribute("county", isCounty());
		model.addAttribute("asOf", this.view.asOf(filter.day()));
		model.addAttribute("backUrl", form.address().toString());
		return "deputy/print";
	}

	@GetMapping("/deputies/export.xlsx")
	void export(@ModelAttribute("filter") DeputyFilterForm form, HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "代表花名册", this.export.write(this.list.dated(form.filter())));
	}

	/** The same with phone, identity number and address; for what, is recorded. */
	@PostMapping("/deputies/export.xlsx")
	@Nullable String exportPersonalData(@ModelAttribute("filter") DeputyFilterForm form,
			@RequestParam(defaultValue = "") String reason, HttpServletResponse response, RedirectAttributes redirect)
			throws IOException {
		try {
			byte[] content = this.exportPersonalData.execute(this.list.dated(form.filter()), reason);
			Downloads.workbook(response, "代表花名册（内部）", content);
			return null;
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "deputy.refused", this.refusals.sentence(refusal));
			return "redirect:" + form.address();
		}
	}

	@GetMapping("/deputies/roster.docx")
	void document(@ModelAttribute("filter") DeputyFilterForm form, HttpServletResponse response) throws IOException {
		Downloads.document(response, "代表名册", this.papers.document(this.list.dated(form.filter())));
	}

	/** What may be published of each deputy, to be hung up (代表法第五十八条). */
	@GetMapping("/deputies/print/board")
	String board(@ModelAttribute("filter") DeputyFilterForm form, Model model) {
		DeputyFilter filter = this.list.dated(form.filter());
		model.addAttribute("rows", this.papers.board(filter));
		model.addAttribute("asOf", this.view.asOf(filter.day()));
		model.addAttribute("county", isCounty());
		model.addAttribute("backUrl", form.address().toString());
		return "deputy/print-board";
	}

	private void addChoices(DeputyFilter filter, Model model) {
		Integer unit = unit(filter);
		model.addAttribute("county", isCounty());
		model.addAttribute("towns", isCounty() ? DeputyView.choices(this.list.townships()) : List.of());
		model.addAttribute("districts", (unit == null) ? List.of() : DeputyView.choices(this.list.districts(unit)));
		model.addAttribute("groups", (unit == null) ? List.of() : DeputyView.choices(this.list.groups(unit)));
		model.addAttribute("sexes",
				Arrays.stream(Sex.values()).map((sex) -> new Choice(sex.name(), this.labels.of(sex))).toList());
		model.addAttribute("occupations", RegisterWords.occupations());
		model.addAttribute("parties", RegisterWords.parties());
		model.addAttribute("educations", RegisterWords.educations());
		model.addAttribute("terms", this.list.terms());
	}

	private void addAddresses(DeputyFilterForm form, Model model) {
		Actor actor = this.currentUser.actor();
		model.addAttribute("mayShow", actor.may(Permission.VIEW_PERSONAL_DATA) && actor.may(Permission.EXPORT));
		model.addAttribute("mayManage", actor.may(Permission.MANAGE_DEPUTIES));
		model.addAttribute("mayImport", actor.may(Permission.IMPORT_DEPUTIES));
		model.addAttribute("maySend", actor.may(Permission.SEND_ROSTERS));
		model.addAttribute("mayExport", actor.may(Permission.EXPORT));
		model.addAttribute("exportUrl", form.address().to("/deputies/export.xlsx").toString());
		model.addAttribute("boardUrl", form.address().to("/deputies/print/board").toString());
		model.addAttribute("documentUrl", form.address().to("/deputies/roster.docx").toString());
		model.addAttribute("mayGroup", actor.may(Permission.KEEP_LIAISON));
		model.addAttribute("isoToday", this.view.isoToday());
		model.addAttribute("printUrl", form.address().to("/deputies/print").toString());
		model.addAttribute("byNameUrl", form.address().with("sort", "name").toString());
		model.addAttribute("byDistrictUrl", form.address().with("sort", null).toString());
		model.addAttribute("waitingUrl", form.address().with("status", DeputySet.TO_TAKE_OFFICE.name()).toString());
	}

	/** Whom an empty list of those in office should not hide. */
	private static long waiting(DeputyFilter filter, Map<DeputySet, Long> counts) {
		return (filter.set() == DeputySet.IN_OFFICE) ? counts.getOrDefault(DeputySet.TO_TAKE_OFFICE, 0L) : 0;
	}

	/** A set nobody is in need not be offered. */
	private List<Tab> tabs(DeputyFilterForm form, Map<DeputySet, Long> counts) {
		return Arrays.stream(DeputySet.values())
			.filter((set) -> set == DeputySet.IN_OFFICE || set == form.selected() || counts.getOrDefault(set, 0L) > 0)
			.map((set) -> new Tab(this.labels.of(set), form.address().with("status", set.name()).toString(),
					Long.toString(counts.getOrDefault(set, 0L)), set == form.selected()))
			.toList();
	}

	/** The township whose districts can be chosen from. */
	private @Nullable Integer unit(DeputyFilter filter) {
		return isCounty() ? filter.unit() : Integer.valueOf(this.currentUser.actor().unitCode().value());
	}

	private boolean isCounty() {
		return this.currentUser.actor().unitCode().level() != AdminLevel.TOWNSHIP;
	}

}
