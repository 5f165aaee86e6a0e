package cn.township.congress.web.paper;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.document.TemplateProblem;
import cn.township.congress.service.document.TemplateRefused;
import cn.township.congress.service.paper.PaperFile;
import cn.township.congress.service.paper.PaperKind;
import cn.township.congress.service.paper.PaperStage;
import cn.township.congress.service.paper.StoreTemplate;
import cn.township.congress.service.paper.TemplateQueries;
import cn.township.congress.service.paper.TemplateRow;
import cn.township.congress.service.paper.WithdrawTemplate;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Flash;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The county looks at the templates of papers, takes one away, changes it in Word and
 * puts its own in place.
 */
@Controller
class TemplateController {

	private static final int NAME_LENGTH = 120;

	private final TemplateQueries templates;

	private final StoreTemplate store;

	private final WithdrawTemplate withdraw;

	TemplateController(TemplateQueries templates, StoreTemplate store, WithdrawTemplate withdraw) {
		this.templates = templates;
		this.store = store;
		this.withdraw = withdraw;
	}

	@GetMapping("/papers/templates")
	String list(Model model) {
		Map<String, TemplateRow> own = this.templates.own()
			.stream()
			.collect(Collectors.toMap(TemplateRow::kind, Function.identity()));
		model.addAttribute("kinds", PaperKind.templates());
		model.addAttribute("stages", PaperStage.values());
		model.addAttribute("own", own);
		return "paper/templates";
	}

	@GetMapping("/papers/templates/{slug:[a-z-]+}")
	ModelAndView template(@PathVariable String slug, Model model) {
		return page(kind(slug), model, HttpStatus.OK);
	}

	@PostMapping("/papers/templates/{slug:[a-z-]+}")
	ModelAndView upload(@PathVariable String slug, @Nullable MultipartFile file, Model model,
			RedirectAttributes redirect) throws IOException {
		PaperKind kind = kind(slug);
		if (file == null || file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty()) {
			return refused(kind, "没有选择文件，请先选择改好的模板", List.of(), model);
		}
		try {
			this.store.execute(new StoreTemplate.Command(kind, name(file), file.getBytes()));
		}
		catch (TemplateRefused refusal) {
			return refused(kind, String.valueOf(refusal.getMessage()), refusal.problems(), model);
		}
		Flash.done(redirect, "paper.template.stored", kind.title());
		return new ModelAndView("redirect:/papers/templates/" + slug);
	}

	@PostMapping("/papers/templates/{slug:[a-z-]+}/withdraw")
	String withdraw(@PathVariable String slug, RedirectAttributes redirect) {
		PaperKind kind = kind(slug);
		try {
			this.withdraw.execute(new WithdrawTemplate.Command(kind));
			Flash.done(redirect, "paper.template.withdrawn", kind.title());
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, refusal.key());
		}
		return "redirect:/papers/templates/" + slug;
	}

	@GetMapping("/papers/templates/{slug:[a-z-]+}/current.docx")
	void current(@PathVariable String slug, HttpServletResponse response) throws IOException {
		send(response, this.templates.current(kind(slug)));
	}

	@GetMapping("/papers/templates/{slug:[a-z-]+}/official.docx")
	void official(@PathVariable String slug, HttpServletResponse response) throws IOException {
		send(response, this.templates.official(kind(slug)));
	}

	@GetMapping("/papers/templates/{slug:[a-z-]+}/preview.docx")
	void preview(@PathVariable String slug, HttpServletResponse response) throws IOException {
		send(response, this.templates.preview(kind(slug)));
	}

	@GetMapping("/papers/templates/{slug:[a-z-]+}/{id:[0-9]+}.docx")
	void kept(@PathVariable String slug, @PathVariable long id, HttpServletResponse response) throws IOException {
		send(response, this.templates.kept(kind(slug), id));
	}

	private ModelAndView refused(PaperKind kind, String sentence, List<TemplateProblem> problems, Model model) {
		model.addAttribute("refusal", sentence);
		model.addAttribute("problems", problems);
		return page(kind, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView page(PaperKind kind, Model model, HttpStatus status) {
		List<TemplateRow> history = this.templates.history(kind);
		model.addAttribute("kind", kind);
		model.addAttribute("history", history);
		model.addAttribute("inUse",
				history.stream().filter((row) -> row.replacedAt() == null).findFirst().orElse(null));
		return new ModelAndView("paper/template", model.asMap(), status);
	}

	private static PaperKind kind(String slug) {
		return PaperKind.ofSlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static void send(HttpServletResponse response, PaperFile file) throws IOException {
		Downloads.document(response, file.name(), file.content());
	}

	/** Some browsers send the path too. */
	private static String name(MultipartFile file) {
		String sent = String.valueOf(file.getOriginalFilename());
		String name = sent.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
		return name.isEmpty() ? "模板.docx" : name.substring(Math.max(0, name.length() - NAME_LENGTH));
	}

}
