package cn.township.congress.web.presidium;

import java.util.Map;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.presidium.GiveTask;
import cn.township.congress.service.presidium.MeetingFiles;
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
 * Recording the tasks a meeting gave out.
 */
@Controller
class TaskController {

	private static final String PATH = "/presidium/meetings/{id:[0-9]+}/tasks/new";

	private final MeetingFiles files;

	private final GiveTask giveTask;

	private final Refusals refusals;

	TaskController(MeetingFiles files, GiveTask giveTask, Refusals refusals) {
		this.files = files;
		this.giveTask = giveTask;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, Model model) {
		model.addAttribute("form", new TaskForm("", "", null));
		return page(id, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView give(@PathVariable long id, @Valid @ModelAttribute("form") TaskForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(id, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.giveTask.execute(form.command(id));
			Flash.done(redirect, "presidium.taskGiven");
			return new ModelAndView("redirect:/presidium/meetings/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, Map.of("obligation.dueBeforeBegin", "dueOn"));
			return page(id, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(long id, Model model, HttpStatus status) {
		model.addAttribute("file", this.files.file(id));
		return new ModelAndView("presidium/task", model.asMap(), status);
	}

}
