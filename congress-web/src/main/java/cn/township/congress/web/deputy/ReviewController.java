package cn.township.congress.web.deputy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.deputy.ConfirmMandates;
import cn.township.congress.service.deputy.PublishRoster;
import cn.township.congress.service.deputy.ReviewStep;
import cn.township.congress.service.deputy.RosterReview;
import cn.township.congress.service.deputy.RosterReview.Row;
import cn.township.congress.service.deputy.RosterReviewQueries;
import cn.township.congress.service.deputy.TakeUpRoster;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Refusals;
import cn.township.congress.web.shared.Tab;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The roster of a term from the election to its publication, all deputies at once.
 */
@Controller
class ReviewController {

	private static final Map<String, String> FIELDS = Map.of("date.inFuture", "on", "mandate.beforeElection", "on",
			"mandate.beforeReview", "on", "mandate.publishedBeforeConfirmed", "on");

	private final RosterReviewQueries reviews;

	private final TakeUpRoster takeUp;

	private final ConfirmMandates confirm;

	private final PublishRoster publish;

	private final CurrentUser currentUser;

	private final Labels labels;

	private final Refusals refusals;

	ReviewController(RosterReviewQueries reviews, TakeUpRoster takeUp, ConfirmMandates confirm, PublishRoster publish,
			CurrentUser currentUser, Labels labels, Refusals refusals) {
		this.reviews = reviews;
		this.takeUp = takeUp;
		this.confirm = confirm;
		this.publish = publish;
		this.currentUser = currentUser;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/deputies/review")
	ModelAndView review(@RequestParam(required = false) @Nullable Long term,
			@RequestParam(required = false) @Nullable String step, Model model) {
		RosterReview review = this.reviews.review(term, parse(step)).orElse(null);
		if (review == null) {
			return new ModelAndView("deputy/review-none");
		}
		model.addAttribute("form", ReviewForm.empty());
		Set<Long> all = review.rows().stream().map(Row::id).collect(Collectors.toSet());
		return page(review, all, model, HttpStatus.OK);
	}

	@PostMapping("/deputies/review/{term:[0-9]+}/{step:take-up|confirm|publish}")
	ModelAndView take(@PathVariable long term, @PathVariable String step,
			@Valid @ModelAttribute("form") ReviewForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		ReviewStep what = parse(step);
		if (what == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		if (!errors.hasErrors()) {
			form.check(what, errors);
		}
		if (!errors.hasErrors()) {
			try {
				take(what, term, form, redirect);
				return new ModelAndView("redirect:/deputies/review?term=" + term);
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors, FIELDS);
			}
		}
		RosterReview review = this.reviews.review(term, what).orElseThrow();
		return page(review, form.chosen(), model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private void take(ReviewStep step, long term, ReviewForm form, RedirectAttributes redirect) {
		Set<Long> ids = form.chosen();
		switch (step) {
			case TAKE_UP -> {
				this.takeUp.execute(new TakeUpRoster.Command(term, ids, form.day()));
				Flash.done(redirect, "mandates.takenUp", ids.size());
			}
			case CONFIRM -> {
				this.confirm.execute(new ConfirmMandates.Command(term, ids, form.day(), form.document()));
				Flash.done(redirect, "mandates.confirmed", ids.size());
			}
			case PUBLISH -> {
				boolean late = this.publish.execute(new PublishRoster.Command(term, ids, form.day()));
				Flash.done(redirect, late ? "mandates.publishedLate" : "mandates.published", ids.size());
			}
		}
	}

	/** The announcement of the roster, to be posted up. */
	@GetMapping("/deputies/review/{term:[0-9]+}/announcement")
	String announcement(@PathVariable long term, Model model) {
		RosterReview review = this.reviews.review(term, ReviewStep.PUBLISH).orElseThrow();
		List<Row> rows = this.reviews.announced(term);
		Map<Integer, List<Row>> byDistrict = rows.stream()
			.collect(Collectors.groupingBy(Row::districtNo, TreeMap::new, Collectors.toList()));
		model.addAttribute("review", review);
		model.addAttribute("count", rows.size());
		model.addAttribute("districts",
				byDistrict.values()
					.stream()
					.map((here) -> new Announced(here.get(0).district(),
							here.stream().map(ReviewController::announced).collect(Collectors.joining("、"))))
					.toList());
		return "deputy/announcement";
	}

	/** 陈桂兰（女，苗族）: what is not said is a man and 汉族. */
	private static String announced(Row row) {
		String facts = ((row.sex() == Sex.FEMALE) ? "女" : "")
				+ ((row.sex() == Sex.FEMALE && !row.ethnicity().equals("汉族")) ? "，" : "")
				+ (row.ethnicity().equals("汉族") ? "" : row.ethnicity());
		return facts.isEmpty() ? row.name() : row.name() + "（" + facts + "）";
	}

	private ModelAndView page(RosterReview review, Set<Long> chosen, Model model, HttpStatus status) {
		model.addAttribute("review", review);
		model.addAttribute("chosen", chosen);
		model.addAttribute("path", path(review.step()));
		model.addAttribute("mayConfirm", this.currentUser.actor().may(Permission.CONFIRM_MANDATES));
		model.addAttribute("steps",
				Arrays.stream(ReviewStep.values())
					.map((step) -> new Tab(this.labels.of(step),
							"/deputies/review?term=" + review.term().id() + "&step=" + path(step),
							Long.toString(review.waiting().getOrDefault(step, 0L)), step == review.step()))
					.toList());
		LocalDate met = review.term().firstSessionOn();
		model.addAttribute("hasMet", met != null);
		return new ModelAndView("deputy/review", model.asMap(), status);
	}

	private static String path(ReviewStep step) {
		return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static @Nullable ReviewStep parse(@Nullable String path) {
		return Arrays.stream(ReviewStep.values()).filter((step) -> path(step).equals(path)).findFirst().orElse(null);
	}

	/**
	 * A district of the announcement.
	 *
	 * @param names of its deputies
	 */
	record Announced(String district, String names) {
	}

}
