package cn.township.congress.web.liaison;

import java.io.IOException;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.liaison.LiaisonExport;
import cn.township.congress.service.liaison.SaveVoterLists;
import cn.township.congress.service.liaison.VoterQueries;
import cn.township.congress.service.liaison.VoterRow;
import cn.township.congress.web.shared.DateFormatter;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * With how many voters each deputy keeps contact.
 */
@Controller
class VoterController {

	private final VoterQueries voters;

	private final SaveVoterLists saveVoterLists;

	private final LiaisonExport export;

	private final CurrentUser currentUser;

	private final DateFormatter dates;

	private final Refusals refusals;

	VoterController(VoterQueries voters, SaveVoterLists saveVoterLists, LiaisonExport export, CurrentUser currentUser,
			DateFormatter dates, Refusals refusals) {
		this.voters = voters;
		this.saveVoterLists = saveVoterLists;
		this.export = export;
		this.currentUser = currentUser;
		this.dates = dates;
		this.refusals = refusals;
	}

	@GetMapping("/liaison/voters")
	ModelAndView page(@RequestParam(required = false) @Nullable String unit, Model model) {
		List<VoterRow> rows = rows(unit);
		model.addAttribute("form", VoterForm.of(rows, this.voters.today()));
		return page(unit, rows, model, HttpStatus.OK);
	}

	@PostMapping("/liaison/voters")
	ModelAndView save(@Valid @ModelAttribute("form") VoterForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		List<VoterRow> rows = rows(null);
		LocalDate day = day(form, errors);
		if (day != null && !errors.hasErrors()) {
			try {
				Flash.done(redirect, "voters.saved", this.saveVoterLists.execute(form.command(day)));
				return new ModelAndView("redirect:/liaison/voters");
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors, Map.of("date.inFuture", "listOn"));
			}
		}
		if (!form.fits(rows)) {
			Flash.refused(redirect, "voters.meanwhile");
			return new ModelAndView("redirect:/liaison/voters");
		}
		return page(null, rows, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private @Nullable LocalDate day(VoterForm form, BindingResult errors) {
		try {
			return this.dates.parse(Objects.requireNonNullElse(form.listOn(), ""), Locale.SIMPLIFIED_CHINESE);
		}
		catch (ParseException ex) {
			errors.rejectValue("listOn", "typeMismatch.java.time.LocalDate");
			return null;
		}
	}

	@GetMapping("/liaison/voters/print")
	String print(@RequestParam(required = false) @Nullable String unit, Model model) {
		model.addAttribute("rows", rows(unit));
		model.addAttribute("totals", this.voters.totals(unit(unit)));
		model.addAttribute("today", this.voters.today());
		model.addAttribute("backUrl", "/liaison/voters" + query(unit));
		return "liaison/voters-print";
	}

	@GetMapping("/liaison/voters/export.xlsx")
	void export(@RequestParam(required = false) @Nullable String unit, HttpServletResponse response)
			throws IOException {
		Downloads.workbook(response, "代表联系选民名单", this.export.voters(unit(unit)));
	}

	private ModelAndView page(@Nullable String unit, List<VoterRow> rows, Model model, HttpStatus status) {
		Actor actor = this.currentUser.actor();
		model.addAttribute("rows", rows);
		model.addAttribute("totals", this.voters.totals(unit(unit)));
		model.addAttribute("missing", rows.stream().filter((row) -> !row.hasList()).toList());
		model.addAttribute("mayKeep", actor.may(Permission.KEEP_LIAISON));
		model.addAttribute("mayExport", actor.may(Permission.EXPORT));
		model.addAttribute("county", isCounty());
		model.addAttribute("unit", unit(unit));
		model.addAttribute("query", query(unit));
		return new ModelAndView("liaison/voters", model.asMap(), status);
	}

	/** The county reads deputies of one township at a time. */
	private List<VoterRow> rows(@Nullable String unit) {
		return (isCounty() && unit(unit) == null) ? List.of() : this.voters.deputies(unit(unit));
	}

	private @Nullable Integer unit(@Nullable String unit) {
		return isCounty() ? Texts.code(unit) : Integer.valueOf(this.currentUser.actor().unitCode().value());
	}

	private String query(@Nullable String unit) {
		return (isCounty() && Texts.code(unit) != null) ? "?unit=" + Texts.code(unit) : "";
	}

	private boolean isCounty() {
		return this.currentUser.actor().unitCode().level() != AdminLevel.TOWNSHIP;
	}

}
