package cn.township.congress.web.portal;

import java.util.List;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.IssuedCode;
import cn.township.congress.service.portal.InvitationQueries;
import cn.township.congress.service.portal.InviteDeputies;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The office invites deputies and prints a slip for each; the codes are shown once.
 */
@Controller
class InvitationController {

	private static final String LIST = "redirect:/deputies/invitations";

	private final InvitationQueries invitations;

	private final InviteDeputies invite;

	private final Refusals refusals;

	InvitationController(InvitationQueries invitations, InviteDeputies invite, Refusals refusals) {
		this.invitations = invitations;
		this.invite = invite;
		this.refusals = refusals;
	}

	@GetMapping("/deputies/invitations")
	String list(@RequestParam(required = false) @Nullable Long deputy, Model model) {
		List<InvitationQueries.Row> rows = this.invitations.deputies();
		model.addAttribute("rows", rows);
		model.addAttribute("activated", rows.stream().filter((row) -> row.state().name().equals("ACTIVE")).count());
		model.addAttribute("chosen", deputy);
		model.addAttribute("address", address());
		model.addAttribute("local", address().matches("https?://(localhost|127\\..*|\\[.*)"));
		return "portal/invitations";
	}

	@PostMapping("/deputies/invitations")
	String invite(@RequestParam(required = false) @Nullable List<Long> mandateIds, RedirectAttributes redirect) {
		try {
			List<IssuedCode> issued = this.invite.execute((mandateIds != null) ? mandateIds : List.of());
			redirect.addFlashAttribute("issued", issued);
			return LIST + "/slips";
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "deputy.refused", this.refusals.sentence(refusal));
			return LIST;
		}
	}

	/** Only right after inviting: the codes are kept nowhere. */
	@GetMapping("/deputies/invitations/slips")
	String slips(@ModelAttribute("issued") @Nullable Object issued, Model model, RedirectAttributes redirect) {
		if (!(model.getAttribute("issued") instanceof List<?>)) {
			Flash.refused(redirect, "portal.invite.shownOnce");
			return LIST;
		}
		model.addAttribute("address", address());
		return "portal/slips";
	}

	private static String address() {
		return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
	}

}
