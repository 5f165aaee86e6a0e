package cn.township.congress.web.presidium;

import java.util.List;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.presidium.AddPresidiumItem;
import cn.township.congress.service.presidium.EditPresidiumItem;
import cn.township.congress.service.presidium.MeetingFile;
import cn.township.congress.service.presidium.MeetingFiles;
import cn.township.congress.service.presidium.OfferWaiting;
import cn.township.congress.service.presidium.RemovePresidiumItem;
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
 * The items of a meeting: added, taken from what waits, changed and taken off.
 */
@Controller
class PresidiumItemController {

	private static final String BASE = "/presidium/meetings/{id:[0-9]+}/items";

	private final MeetingFiles files;

	private final AddPresidiumItem addItem;

	private final EditPresidiumItem editItem;

	private final RemovePresidiumItem removeItem;

	private final OfferWaiting offerWaiting;

	private final Labels labels;

	private final Refusals refusals;

	PresidiumItemController(MeetingFiles files, AddPresidiumItem addItem, EditPresidiumItem editItem,
			RemovePresidiumItem removeItem, OfferWaiting offerWaiting, Labels labels, Refusals refusals) {
		this.files = files;
		this.addItem = addItem;
		this.editItem = editItem;
		this.removeItem = removeItem;
		this.offerWaiting = offerWaiting;
		this.labels = labels;
		this.refusals = refusals;
	}

	@PostMapping(BASE + "/waiting")
	String offer(@PathVariable long id, @RequestParam(required = false) @Nullable List<String> refs,
			RedirectAttributes redirect) {
		try {
			int offered = this.offerWaiting.execute(new OfferWaiting.Command(id, (refs != null) ? refs : List.of()));
			Flash.done(redirect, "presidium.offered", offered);
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "presidium.refused", this.refusals.sentence(refusal));
		}
		return "redirect:/presidium/meetings/" + id;
	}

	@GetMapping(BASE + "/new")
	ModelAndView form(@PathVariable long id, Model model) {
		model.addAttribute("form", ItemForm.empty());
		return page(id, null, model, HttpStatus.OK);
	}

	@PostMapping(BASE + "/new")
	ModelAndView add(@PathVariable long id, @Valid @ModelAttribute("form") ItemForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(id, null, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.addItem.execute(new AddPresidiumItem.Command(id, form.text()));
			Flash.done(redirect, "presidium.itemAdded");
			return new ModelAndView("redirect:/presidium/meetings/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(id, null, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping(BASE + "/{item:[0-9]+}")
	ModelAndView editForm(@PathVariable long id, @PathVariable long item, Model model) {
		model.addAttribute("form", ItemForm.of(this.files.file(id).item(item)));
		return page(id, item, model, HttpStatus.OK);
	}

	@PostMapping(BASE + "/{item:[0-9]+}")
	ModelAndView edit(@PathVariable long id, @PathVariable long item, @Valid @ModelAttribute("form") ItemForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(id, item, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.editItem.execute(new EditPresidiumItem.Command(item, form.versionOrNone(), form.text()));
			Flash.done(redirect, "presidium.itemSaved");
			return new ModelAndView("redirect:/presidium/meetings/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(id, item, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@PostMapping(BASE + "/{item:[0-9]+}/remove")
	String remove(@PathVariable long id, @PathVariable long item, @RequestParam int version,
			RedirectAttributes redirect) {
		try {
			this.removeItem.execute(new RemovePresidiumItem.Command(item, version));
			Flash.done(redirect, "presidium.itemRemoved");
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "presidium.refused", this.refusals.sentence(refusal));
		}
		return "redirect:/presidium/meetings/" + id;
	}

	private ModelAndView page(long id, @Nullable Long item, Model model, HttpStatus status) {
		MeetingFile file = this.files.file(id);
		model.addAttribute("file", file);
		model.addAttribute("item", (item != null) ? file.item(item) : null);
		model.addAttribute("kinds",
				AgendaKind.ofPresidium()
					.stream()
					.map((kind) -> new Choice(kind.name(), this.labels.of(kind), kind.basis().label()))
					.toList());
		return new ModelAndView("presidium/item", model.asMap(), status);
	}

}
