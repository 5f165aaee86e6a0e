package cn.township.congress.web.inquiry;

import java.util.List;

import cn.township.congress.domain.inquiry.AnswerMode;
import cn.township.congress.domain.inquiry.Capacity;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.deputy.SignerLookup.Found;
import cn.township.congress.service.inquiry.InterpellationDetail;
import cn.township.congress.service.inquiry.InterpellationQueries;
import cn.township.congress.web.deputy.SignerNames;
import cn.township.congress.web.inquiry.InquiryDeed.Field;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The deeds on an interpellation that need one small form.
 */
@Controller
class InquiryDeedController {

	private static final String PATH = "/interpellations/{id:[0-9]+}/{deed:" + InquiryDeed.PATHS + "}";

	private final InterpellationQueries interpellations;

	private final InquiryDeeds deeds;

	private final SignerNames signers;

	private final InquiryView view;

	private final Labels labels;

	private final Refusals refusals;

	InquiryDeedController(InterpellationQueries interpellations, InquiryDeeds deeds, SignerNames signers,
			InquiryView view, Labels labels, Refusals refusals) {
		this.interpellations = interpellations;
		this.deeds = deeds;
		this.signers = signers;
		this.view = view;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, @PathVariable String deed, Model model) {
		InterpellationDetail detail = this.interpellations.detail(id);
		model.addAttribute("form", InquiryDeedForm.of(detail, this.interpellations.headOf(detail.head().unitCode()),
				this.interpellations.today()));
		return page(detail, InquiryDeed.of(deed), model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView execute(@PathVariable long id, @PathVariable String deed,
			@Valid @ModelAttribute("form") InquiryDeedForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		InquiryDeed what = InquiryDeed.of(deed);
		InterpellationDetail detail = this.interpellations.detail(id);
		if (!errors.hasErrors()) {
			form.check(what, errors);
		}
		List<Long> mandates = (errors.hasErrors() || !what.has(Field.SIGNERS)) ? List.of()
				: this.signers.resolve(detail.head().congressId(), form.names(), "names", errors)
					.stream()
					.map(Found::id)
					.toList();
		if (errors.hasErrors()) {
			return page(detail, what, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.deeds.execute(what, id, form, this.interpellations.today(), mandates);
			Flash.done(redirect, "InquiryDeed." + what.name() + ".done");
			return new ModelAndView("redirect:/interpellations/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(detail, what, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(InterpellationDetail detail, InquiryDeed deed, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		model.addAttribute("deed",
				new Page(deed, !deed.has(Field.DECISION) ? List.of() : this.interpellations.deciders(detail.head())
					.stream()
					.map((one) -> new Choice(Long.toString(one.id()), one.label(), this.labels.date(one.heldOn())))
					.toList(),
						detail.signatures()
							.stream()
							.map((one) -> new Choice(Long.toString(one.mandateId()), one.name(), one.district()))
							.toList(),
						this.view.choices(AnswerMode.values()), this.view.choices(Capacity.values())));
		return new ModelAndView("inquiry/deed", model.asMap(), status);
	}

	/** What the template asks about a deed. */
	record Page(InquiryDeed deed, List<Choice> meetings, List<Choice> signers, List<Choice> modes,
			List<Choice> capacities) {

		/** Where its texts stand in messages.properties. */
		public String key() {
			return "InquiryDeed." + this.deed.name();
		}

		public String path() {
			return this.deed.path();
		}

		public boolean asks(String field) {
			return this.deed.has(Field.valueOf(field));
		}

	}

}
