package cn.township.congress.web.deputy;

import java.util.Map;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.deputy.AddDistrict;
import cn.township.congress.service.deputy.CorrectDistrict;
import cn.township.congress.service.deputy.DistrictQueries;
import cn.township.congress.service.deputy.DistrictTable;
import cn.township.congress.service.deputy.DistrictTable.District;
import cn.township.congress.service.deputy.RemoveDistrict;
import cn.township.congress.web.shared.Flash;
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
 * Entering, correcting and removing a district of a term.
 */
@Controller
class DistrictFormController {

	private static final Map<String, String> FIELDS = Map.of("district.seats", "seats", "district.fewerThanTaken",
			"seats", "district.moreThanCongress", "seats", "district.numberTaken", "districtNo", "district.nameTaken",
			"name");

	private final DistrictQueries districts;

	private final AddDistrict addDistrict;

	private final CorrectDistrict correctDistrict;

	private final RemoveDistrict removeDistrict;

	private final Refusals refusals;

	DistrictFormController(DistrictQueries districts, AddDistrict addDistrict, CorrectDistrict correctDistrict,
			RemoveDistrict removeDistrict, Refusals refusals) {
		this.districts = districts;
		this.addDistrict = addDistrict;
		this.correctDistrict = correctDistrict;
		this.removeDistrict = removeDistrict;
		this.refusals = refusals;
	}

	@GetMapping("/deputies/districts/{term:[0-9]+}/new")
	ModelAndView form(@PathVariable long term, Model model) {
		DistrictTable table = table(term);
		int next = table.districts().stream().mapToInt(District::districtNo).max().orElse(0) + 1;
		model.addAttribute("form", DistrictForm.empty(next));
		return page(table, null, model, HttpStatus.OK);
	}

	@PostMapping("/deputies/districts/{term:[0-9]+}/new")
	ModelAndView add(@PathVariable long term, @Valid @ModelAttribute("form") DistrictForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		DistrictTable table = table(term);
		if (errors.hasErrors()) {
			return page(table, null, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.addDistrict.execute(form.command(term));
			Flash.done(redirect, "district.added", form.called());
			return new ModelAndView("redirect:/deputies/districts?term=" + term);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return page(table, null, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/deputies/districts/{term:[0-9]+}/{id:[0-9]+}")
	ModelAndView edit(@PathVariable long term, @PathVariable long id, Model model) {
		DistrictTable table = table(term);
		District district = district(table, id);
		model.addAttribute("form", DistrictForm.of(district));
		return page(table, district, model, HttpStatus.OK);
	}

	@PostMapping("/deputies/districts/{term:[0-9]+}/{id:[0-9]+}")
	ModelAndView correct(@PathVariable long term, @PathVariable long id,
			@Valid @ModelAttribute("form") DistrictForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		DistrictTable table = table(term);
		District district = district(table, id);
		if (errors.hasErrors()) {
			return page(table, district, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.correctDistrict.execute(form.correction(id));
			Flash.done(redirect, "district.corrected", form.called());
			return new ModelAndView("redirect:/deputies/districts?term=" + term);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return page(table, district, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@PostMapping("/deputies/districts/{term:[0-9]+}/{id:[0-9]+}/remove")
	ModelAndView remove(@PathVariable long term, @PathVariable long id, @RequestParam int version, Model model,
			RedirectAttributes redirect) {
		DistrictTable table = table(term);
		District district = district(table, id);
		try {
			this.removeDistrict.execute(new RemoveDistrict.Command(id, version));
			Flash.done(redirect, "district.removed", district.name());
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, refusal.key(), refusal.args());
		}
		return new ModelAndView("redirect:/deputies/districts?term=" + term);
	}

	private DistrictTable table(long term) {
		return this.districts.table(null, term, null).orElseThrow(() -> new NotFound("congress", term));
	}

	private static District district(DistrictTable table, long id) {
		return table.districts()
			.stream()
			.filter((district) -> district.id() == id)
			.findFirst()
			.orElseThrow(() -> new NotFound("district", id));
	}

	private static ModelAndView page(DistrictTable table, @Nullable District district, Model model, HttpStatus status) {
		model.addAttribute("table", table);
		model.addAttribute("district", district);
		return new ModelAndView("deputy/district", model.asMap(), status);
	}

}
