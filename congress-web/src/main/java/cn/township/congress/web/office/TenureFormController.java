package cn.township.congress.web.office;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.office.Post;
import cn.township.congress.domain.office.TenureEnd;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.office.EndTenure;
import cn.township.congress.service.office.EnterTenure;
import cn.township.congress.service.office.OfficeBoard;
import cn.township.congress.service.office.OfficeChoices;
import cn.township.congress.service.office.OfficeQueries;
import cn.township.congress.service.office.TenureRow;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
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
 * Typing in from paper who holds a post, and that it ended.
 */
@Controller
class TenureFormController {

	private static final Map<String, String> FIELDS = Map.of("post.notInOffice", "mandate", "post.heldAlready",
			"mandate", "post.taken", "post", "post.viceChairsTaken", "post", "date.inFuture", "on",
			"post.endBeforeBegin", "on", "post.notReplaced", "how");

	private final OfficeQueries offices;

	private final OfficeChoices choices;

	private final EnterTenure enterTenure;

	private final EndTenure endTenure;

	private final Labels labels;

	private final Refusals refusals;

	TenureFormController(OfficeQueries offices, OfficeChoices choices, EnterTenure enterTenure, EndTenure endTenure,
			Labels labels, Refusals refusals) {
		this.offices = offices;
		this.choices = choices;
		this.enterTenure = enterTenure;
		this.endTenure = endTenure;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/offices/new")
	ModelAndView begin(@RequestParam(required = false) @Nullable Long deputy, Model model) {
		model.addAttribute("form", TenureForm.empty(deputy, 0));
		return beginPage(model, HttpStatus.OK);
	}

	@PostMapping("/offices/new")
	ModelAndView begin(@Valid @ModelAttribute("form") TenureForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			form.checkBegin(errors);
		}
		if (!errors.hasErrors()) {
			try {
				this.enterTenure.execute(form.begin());
				Flash.done(redirect, "tenure.entered");
				return new ModelAndView("redirect:/offices");
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors, FIELDS);
			}
		}
		return beginPage(model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/offices/{id:[0-9]+}/end")
	ModelAndView end(@PathVariable long id, Model model) {
		TenureRow tenure = this.offices.tenure(id);
		model.addAttribute("form", TenureForm.empty(null, tenure.version()));
		return endPage(tenure, model, HttpStatus.OK);
	}

	@PostMapping("/offices/{id:[0-9]+}/end")
	ModelAndView end(@PathVariable long id, @Valid @ModelAttribute("form") TenureForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		TenureRow tenure = this.offices.tenure(id);
		if (!errors.hasErrors()) {
			form.checkEnd(errors);
		}
		if (!errors.hasErrors()) {
			try {
				this.endTenure.execute(form.end(id));
				Flash.done(redirect, "tenure.ended");
				return new ModelAndView("redirect:/offices/" + id);
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors, FIELDS);
			}
		}
		return endPage(tenure, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView beginPage(Model model, HttpStatus status) {
		OfficeBoard board = this.offices.board(null, null).orElseThrow(() -> new NotFound("congress", 0));
		model.addAttribute("board", board);
		model.addAttribute("deputies",
				this.choices.acting(board.congressId())
					.stream()
					.map((one) -> new Choice(Long.toString(one.id()), one.name(), one.district()))
					.toList());
		model.addAttribute("posts",
				Arrays.stream(Post.values()).map((post) -> new Choice(post.name(), this.labels.of(post))).toList());
		return new ModelAndView("office/new", model.asMap(), status);
	}

	private ModelAndView endPage(TenureRow tenure, Model model, HttpStatus status) {
		List<Choice> ways = Arrays.stream(TenureEnd.values())
			.filter(TenureEnd::isDecided)
			.filter((way) -> way != TenureEnd.REPLACED || !tenure.post().isElected())
			.map((way) -> new Choice(way.name(), this.labels.of(way)))
			.toList();
		model.addAttribute("tenure", tenure);
		model.addAttribute("ways", ways);
		return new ModelAndView("office/end", model.asMap(), status);
	}

}
