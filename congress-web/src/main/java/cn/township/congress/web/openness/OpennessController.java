package cn.township.congress.web.openness;

import java.util.List;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.openness.PublicPageQueries;
import cn.township.congress.service.openness.PublicPageRow;
import cn.township.congress.service.openness.SwitchPublicPage;
import cn.township.congress.web.shared.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The county's switch of the public pages of its townships.
 */
@Controller
class OpennessController {

	private final PublicPageQueries pages;

	private final SwitchPublicPage switchPage;

	OpennessController(PublicPageQueries pages, SwitchPublicPage switchPage) {
		this.pages = pages;
		this.switchPage = switchPage;
	}

	@GetMapping("/openness")
	String list(Model model) {
		List<PublicPageRow> rows = this.pages.townships();
		model.addAttribute("rows", rows);
		model.addAttribute("open", rows.stream().filter(PublicPageRow::open).count());
		return "openness/list";
	}

	@PostMapping("/openness/{unit:[1-9][0-9]{8}}")
	String turn(@PathVariable int unit, @RequestParam boolean open, RedirectAttributes redirect) {
		String name = this.pages.townships()
			.stream()
			.filter((row) -> row.code() == unit)
			.map(PublicPageRow::name)
			.findFirst()
			.orElse("");
		try {
			this.switchPage.execute(new SwitchPublicPage.Command(new AdminCode(unit), open));
			Flash.done(redirect, open ? "openness.opened" : "openness.closed", name);
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, refusal.key(), refusal.args());
		}
		return "redirect:/openness";
	}

}
