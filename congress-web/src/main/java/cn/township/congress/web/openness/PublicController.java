package cn.township.congress.web.openness;

import java.time.Duration;
import java.util.List;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.openness.PublicList;
import cn.township.congress.service.openness.PublicReading;
import cn.township.congress.service.openness.PublishedReport;
import cn.township.congress.service.openness.PublishedSuggestion.Whole;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Pager;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * What everybody may read without logging in. The same for whoever asks, so that it may
 * be kept on the way for a short time.
 */
@Controller
class PublicController {

	private static final Duration KEEP = Duration.ofSeconds(30);

	private final PublicReading reading;

	private final Labels labels;

	PublicController(PublicReading reading, Labels labels) {
		this.reading = reading;
		this.labels = labels;
	}

	@GetMapping("/public/{unit:[1-9][0-9]{8}}")
	String list(@PathVariable int unit, @ModelAttribute("filter") PublicFilterForm form, Model model,
			HttpServletResponse response) {
		PublicList list = this.reading.list(new AdminCode(unit), form.filter(), form.slice())
			.orElseThrow(PublicController::notShown);
		keep(response);
		Pager pager = Pager.of(list.slice(), form.address(unit), PublicFilterForm.SIZE);
		model.addAttribute("township", list.township());
		model.addAttribute("lines",
				list.slice().rows().stream().map((row) -> PublicLine.of(row, unit, this.labels)).toList());
		model.addAttribute("pager", new Pager(pager.total(), pager.previous(), pager.next(), List.of()));
		model.addAttribute("reports", list.reports());
		model.addAttribute("years", list.years());
		model.addAttribute("categories",
				list.categories().stream().map((one) -> new Choice(one.name(), this.labels.of(one))).toList());
		model.addAttribute("asked", form.filter());
		return "openness/public-list";
	}

	@GetMapping("/public/{unit:[1-9][0-9]{8}}/suggestions/{id:[0-9]{1,18}}")
	String detail(@PathVariable int unit, @PathVariable long id, Model model, HttpServletResponse response) {
		Whole whole = this.reading.whole(new AdminCode(unit), id).orElseThrow(PublicController::notShown);
		keep(response);
		model.addAttribute("township", whole.township());
		model.addAttribute("whole", whole);
		model.addAttribute("line", PublicLine.of(whole.head(), unit, this.labels));
		model.addAttribute("answers",
				whole.answers().stream().map((answer) -> AnswerView.of(answer, this.labels)).toList());
		return "openness/public-detail";
	}

	@GetMapping("/public/{unit:[1-9][0-9]{8}}/reports/{id:[0-9]{1,18}}")
	String report(@PathVariable int unit, @PathVariable long id, Model model, HttpServletResponse response) {
		PublishedReport.OfTownship found = this.reading.report(new AdminCode(unit), id)
			.orElseThrow(PublicController::notShown);
		keep(response);
		model.addAttribute("township", found.township());
		model.addAttribute("report", found.report());
		return "openness/public-report";
	}

	private static void keep(HttpServletResponse response) {
		String value = CacheControl.maxAge(KEEP).cachePublic().getHeaderValue();
		response.setHeader(HttpHeaders.CACHE_CONTROL, value);
	}

	private static ResponseStatusException notShown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
