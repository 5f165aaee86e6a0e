package cn.township.congress.web.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.office.OathForm;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.office.ElectionQueries;
import cn.township.congress.service.office.ElectionRow;
import cn.township.congress.service.office.OfficeQueries;
import cn.township.congress.service.office.TakeOath;
import cn.township.congress.service.office.TenureRow;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Refusals;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The constitutional oath of those elected: recording it, its text, its record on paper.
 */
@Controller
class OathController {

	/** As the National People's Congress's standing committee revised it in 2018. */
	static final String TEXT = "我宣誓：忠于中华人民共和国宪法，维护宪法权威，履行法定职责，忠于祖国、忠于人民，恪尽职守、廉洁奉公，"
			+ "接受人民监督，为建设富强民主文明和谐美丽的社会主义现代化强国努力奋斗！";

	private static final Map<String, String> FIELDS = Map.of("oath.leader", "leader", "oath.beforeResult", "on",
			"date.inFuture", "on", "oath.already", "takers", "oath.notSworn", "takers");

	private final OfficeQueries offices;

	private final ElectionQueries elections;

	private final TakeOath takeOath;

	private final Labels labels;

	private final Refusals refusals;

	private final Clock clock;

	OathController(OfficeQueries offices, ElectionQueries elections, TakeOath takeOath, Labels labels,
			Refusals refusals, Clock clock) {
		this.offices = offices;
		this.elections = elections;
		this.takeOath = takeOath;
		this.labels = labels;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping("/offices/oaths/new")
	ModelAndView form(@RequestParam long course, Model model) {
		List<TenureRow> unsworn = this.offices.unsworn(course);
		LocalDate day = unsworn.stream()
			.map(TenureRow::fromOn)
			.max(LocalDate::compareTo)
			.orElse(LocalDate.now(this.clock));
		model.addAttribute("form", OathTakenForm.of(day, unsworn.stream().map(TenureRow::id).toList()));
		return page(course, model, HttpStatus.OK);
	}

	@PostMapping("/offices/oaths/new")
	ModelAndView take(@RequestParam long course, @Valid @ModelAttribute("form") OathTakenForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				long id = this.takeOath.execute(form.command(course));
				Flash.done(redirect, "oath.taken");
				return new ModelAndView("redirect:/offices/oaths/" + id);
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors, FIELDS);
			}
		}
		return page(course, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/offices/oaths/{id:[0-9]+}")
	String show(@PathVariable long id, Model model) {
		model.addAttribute("oath", this.offices.oath(id));
		model.addAttribute("text", TEXT);
		return "office/oath";
	}

	@GetMapping("/offices/oaths/text")
	String text(Model model) {
		model.addAttribute("text", TEXT);
		return "office/oath-text";
	}

	private ModelAndView page(long course, Model model, HttpStatus status) {
		List<TenureRow> unsworn = this.offices.unsworn(course);
		List<ElectionRow> waiting = this.elections.of(course)
			.stream()
			.filter((row) -> row.status().isOpen() || row.status().isCounted() && row.announcedOn() == null)
			.toList();
		model.addAttribute("course", this.elections.course(course));
		model.addAttribute("unsworn",
				unsworn.stream()
					.map((row) -> new Choice(Long.toString(row.id()), row.postName() + row.name()))
					.toList());
		model.addAttribute("waiting", waiting);
		model.addAttribute("forms", ElectionController.choices(OathForm.values(), this.labels));
		model.addAttribute("text", TEXT);
		return new ModelAndView("office/oath-new", model.asMap(), status);
	}

}
