package cn.township.congress.web.presidium;

import java.util.List;

import cn.township.congress.domain.presidium.SubjectKind;
import cn.township.congress.domain.presidium.SubjectState;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.presidium.MeetingFile;
import cn.township.congress.service.presidium.MeetingFiles;
import cn.township.congress.service.presidium.ProposeHandOvers;
import cn.township.congress.service.territory.AgencyQueries;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * To whom the suggestions on the agenda are to be handed over: prepared before the
 * meeting, on one page.
 */
@Controller
class ProposalsController {

	private static final String PATH = "/presidium/meetings/{id:[0-9]+}/items/{item:[0-9]+}/proposals";

	private final MeetingFiles files;

	private final ProposeHandOvers propose;

	private final AgencyQueries agencies;

	private final Refusals refusals;

	ProposalsController(MeetingFiles files, ProposeHandOvers propose, AgencyQueries agencies, Refusals refusals) {
		this.files = files;
		this.propose = propose;
		this.agencies = agencies;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, @PathVariable long item, Model model) {
		MeetingFile file = this.files.file(id);
		model.addAttribute("form", ProposalsForm.of(suggestions(file, item)));
		return page(file, item, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView save(@PathVariable long id, @PathVariable long item, @Valid @ModelAttribute("form") ProposalsForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(this.files.file(id), item, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.propose.execute(form.command(item));
			Flash.done(redirect, "presidium.proposed");
			return new ModelAndView("redirect:/presidium/meetings/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(this.files.file(id), item, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(MeetingFile file, long item, Model model, HttpStatus status) {
		model.addAttribute("file", file);
		model.addAttribute("item", file.item(item));
		model.addAttribute("subjects", suggestions(file, item));
		model.addAttribute("agencies",
				this.agencies.open().stream().map((a) -> new Choice(Long.toString(a.id()), a.name())).toList());
		return new ModelAndView("presidium/proposals", model.asMap(), status);
	}

	private static List<MeetingFile.Subject> suggestions(MeetingFile file, long item) {
		return file.subjects(file.item(item).id())
			.stream()
			.filter((one) -> one.kind() == SubjectKind.SUGGESTION && one.state() == SubjectState.OPEN)
			.toList();
	}

}
