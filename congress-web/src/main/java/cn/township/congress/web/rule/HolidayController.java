package cn.township.congress.web.rule;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import cn.township.congress.domain.rule.HolidayTable;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.rule.HolidayRow;
import cn.township.congress.service.rule.HolidayYear;
import cn.township.congress.service.rule.RuleQueries;
import cn.township.congress.service.rule.SaveHolidays;
import cn.township.congress.service.sheet.CellError;
import cn.township.congress.service.sheet.ParsedRow;
import cn.township.congress.service.sheet.ParsedSheet;
import cn.township.congress.service.sheet.SheetProblem;
import cn.township.congress.service.sheet.SheetTemplate;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Flash;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The holiday table of a year, by which working days are counted.
 */
@Controller
class HolidayController {

	private static final Map<String, String> FIELDS = Map.of("holiday.year", "year", "holiday.sourceMissing", "source",
			"holiday.otherYear", "table", "holiday.dayTwice", "table", "holiday.fixedMissing", "table",
			"holiday.workOnWeekday", "table", "holiday.nameMissing", "table");

	private final RuleQueries rules;

	private final SaveHolidays saveHolidays;

	private final CurrentUser currentUser;

	private final Refusals refusals;

	private final Clock clock;

	HolidayController(RuleQueries rules, SaveHolidays saveHolidays, CurrentUser currentUser, Refusals refusals,
			Clock clock) {
		this.rules = rules;
		this.saveHolidays = saveHolidays;
		this.currentUser = currentUser;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping("/holidays")
	ModelAndView table(@RequestParam(required = false) @Nullable Integer year, Model model) {
		HolidayYear shown = year(year);
		model.addAttribute("form", HolidayForm.of(shown));
		return page(shown, model, HttpStatus.OK);
	}

	@PostMapping("/holidays")
	ModelAndView save(@Valid @ModelAttribute("form") HolidayForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(year(form.year()), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			HolidayTable table = table(form, errors, model);
			if (table != null) {
				int changed = this.saveHolidays.execute(new SaveHolidays.Command(unit(), table));
				Flash.done(redirect, "holiday.saved", table.year(), changed);
				return new ModelAndView("redirect:/holidays?year=" + table.year());
			}
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
		}
		catch (SheetProblem problem) {
			errors.rejectValue("table", problem.key(), String.valueOf(problem.getMessage()));
		}
		return page(year(form.year()), model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** Reads a file into the form; nothing is stored before the form is saved. */
	@PostMapping("/holidays/file")
	ModelAndView file(@RequestParam int year, @RequestParam(required = false) @Nullable MultipartFile file, Model model)
			throws IOException {
		HolidayYear shown = year(year);
		model.addAttribute("form", HolidayForm.of(shown));
		if (file == null || file.isEmpty()) {
			model.addAttribute("fileProblem", "sheet.none");
			return page(shown, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			return read(HolidayRow.SPEC.read(Objects.requireNonNullElse(file.getOriginalFilename(), ""),
					file.getBytes(), today()), shown, model);
		}
		catch (SheetProblem problem) {
			model.addAttribute("problems", List.of(String.valueOf(problem.getMessage())));
			return page(shown, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/holidays/template.xlsx")
	void template(HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "放假安排模板", SheetTemplate.of(HolidayRow.SPEC));
	}

	private ModelAndView read(ParsedSheet<HolidayRow> sheet, HolidayYear shown, Model model) {
		if (sheet.hasErrors()) {
			model.addAttribute("problems", sheet.problems());
			model.addAttribute("cellErrors", sheet.errors());
			return page(shown, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		List<HolidayRow> rows = sheet.rows().stream().map(ParsedRow::value).toList();
		List<HolidayRow> ofYear = rows.stream().filter((row) -> row.date().getYear() == shown.year()).toList();
		if (ofYear.isEmpty()) {
			model.addAttribute("fileProblem", "holiday.fileOtherYear");
			return page(shown, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		model.addAttribute("form", HolidayForm.of(shown.year(), ofYear));
		model.addAttribute("readDays", ofYear.size());
		model.addAttribute("leftOut", rows.size() - ofYear.size());
		return page(shown, model, HttpStatus.OK);
	}

	private @Nullable HolidayTable table(HolidayForm form, BindingResult errors, Model model) {
		ParsedSheet<HolidayRow> sheet = HolidayText.parse(Objects.requireNonNull(form.table()), today());
		if (sheet.hasErrors()) {
			List<CellError> lines = sheet.errors()
				.stream()
				.map((e) -> new CellError(e.row() - 1, e.columnIndex(), e.column(), e.value(), e.reason(), e.remedy()))
				.toList();
			model.addAttribute("cellErrors", lines);
			errors.rejectValue("table", "holiday.linesWrong");
			return null;
		}
		List<HolidayRow> rows = sheet.rows().stream().map(ParsedRow::value).toList();
		return new HolidayTable(Objects.requireNonNull(form.year()), form.sourceOr(rows),
				rows.stream().map(HolidayRow::day).toList());
	}

	private ModelAndView page(HolidayYear shown, Model model, HttpStatus status) {
		int now = today().getYear();
		List<HolidayYear> near = IntStream.rangeClosed(now, now + 1)
			.mapToObj((year) -> (year == shown.year()) ? shown : year(year))
			.toList();
		model.addAttribute("year", shown);
		model.addAttribute("missing", near.stream().filter((y) -> !y.published()).map(HolidayYear::year).toList());
		model.addAttribute("tabs",
				IntStream.rangeClosed(now - 1, now + 1)
					.mapToObj((y) -> new Tab(y + "年", "/holidays?year=" + y, null, y == shown.year()))
					.toList());
		return new ModelAndView("rule/holidays", model.asMap(), status);
	}

	private HolidayYear year(@Nullable Integer year) {
		int wanted = (year != null && year >= 2000 && year <= 2099) ? year : today().getYear();
		return this.rules.holidays(unit(), wanted);
	}

	private AdminCode unit() {
		return this.currentUser.actor().unitCode();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
