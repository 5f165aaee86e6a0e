package cn.township.congress.web.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.deputy.SignerLookup.Found;
import cn.township.congress.service.inquiry.EditQuestion;
import cn.township.congress.service.inquiry.InterpellationQueries;
import cn.township.congress.service.inquiry.NoteQuestion;
import cn.township.congress.service.inquiry.QuestionQueries;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.web.deputy.SignerNames;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Pager;
import cn.township.congress.web.shared.Refusals;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Questions asked while the congress sits: their list, and the one form for noting and
 * correcting them.
 */
@Controller
class QuestionController {

	private final NoteQuestion note;

	private final EditQuestion edit;

	private final QuestionQueries questions;

	private final InterpellationQueries township;

	private final SignerNames signers;

	private final InquiryView view;

	private final Refusals refusals;

	QuestionController(NoteQuestion note, EditQuestion edit, QuestionQueries questions, InterpellationQueries township,
			SignerNames signers, InquiryView view, Refusals refusals) {
		this.note = note;
		this.edit = edit;
		this.questions = questions;
		this.township = township;
		this.signers = signers;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping("/questions")
	String list(@ModelAttribute("filter") InquiryFilterForm form, Model model) {
		Slice<QuestionQueries.Row> slice = this.questions.find(form.filter(), form.slice());
		model.addAttribute("rows", slice.rows());
		model.addAttribute("pager", Pager.of(slice, form.address("/questions"), form.pageSize()));
		this.view.addFilters(form, model);
		return "inquiry/questions";
	}

	@GetMapping("/questions/new")
	ModelAndView form(@RequestParam(required = false) @Nullable Long course, Model model) {
		Optional<QuestionQueries.Session> session = this.questions.sessions()
			.stream()
			.filter((one) -> one.hasOpened() && (course == null || one.id() == course))
			.findFirst();
		LocalDate today = this.township.today();
		LocalDate day = session.map(QuestionQueries.Session::closedOn).filter(today::isAfter).orElse(today);
		model.addAttribute("form", new QuestionForm(null, session.map(QuestionQueries.Session::id).orElse(course), null,
				"", day, this.township.government(), "", "", ""));
		return page(model, session.map(QuestionQueries.Session::id).orElse(null), null, HttpStatus.OK);
	}

	@PostMapping("/questions/new")
	ModelAndView note(@Valid @ModelAttribute("form") QuestionForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		Long mandate = asker(form, errors);
		if (errors.hasErrors()) {
			return page(model, form.course(), null, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			long course = Objects.requireNonNull(form.course());
			this.note.execute(new NoteQuestion.Command(course, form.note(mandate)));
			Flash.done(redirect, "question.noted");
			return new ModelAndView("redirect:/questions?course=" + course);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(model, form.course(), null, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/questions/{id:[0-9]+}/edit")
	ModelAndView correction(@PathVariable long id, Model model) {
		QuestionQueries.Row row = this.questions.one(id);
		model.addAttribute("form", QuestionForm.of(row));
		return page(model, row.courseId(), id, HttpStatus.OK);
	}

	@PostMapping("/questions/{id:[0-9]+}/edit")
	ModelAndView correct(@PathVariable long id, @Valid @ModelAttribute("form") QuestionForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		Long mandate = asker(form, errors);
		if (errors.hasErrors()) {
			return page(model, form.course(), id, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.edit.execute(new EditQuestion.Command(id, form.versionOrNone(), form.note(mandate)));
			Flash.done(redirect, "question.edited");
			return new ModelAndView("redirect:/questions?course=" + this.questions.one(id).courseId());
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(model, form.course(), id, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private @Nullable Long asker(QuestionForm form, BindingResult errors) {
		List<String> names = SignerNames.split(form.asker());
		if (names.isEmpty() || form.course() == null) {
			return null;
		}
		long congress = this.questions.sessions()
			.stream()
			.filter((one) -> Objects.equals(one.id(), form.course()))
			.map(QuestionQueries.Session::congressId)
			.findFirst()
			.orElseThrow(() -> new NotFound("session course", 0));
		List<Found> found = this.signers.resolve(congress, form.asker(), "asker", errors);
		return found.isEmpty() ? null : found.get(0).id();
	}

	private ModelAndView page(Model model, @Nullable Long course, @Nullable Long id, HttpStatus status) {
		model.addAttribute("id", id);
		model.addAttribute("sessions", this.view.openedSessions());
		model.addAttribute("items",
				(course == null) ? List.of()
						: this.questions.items(course)
							.stream()
							.map((one) -> new Choice(Long.toString(one.id()), one.itemNo() + ". " + one.title()))
							.toList());
		return new ModelAndView("inquiry/question", model.asMap(), status);
	}

}
