package cn.township.congress.web.deputy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.deputy.CardQueries;
import cn.township.congress.service.deputy.CardSet;
import cn.township.congress.service.deputy.CloseCard;
import cn.township.congress.service.deputy.DeputyList;
import cn.township.congress.service.deputy.IssueCards;
import cn.township.congress.web.shared.Address;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Refusals;
import cn.township.congress.web.shared.Tab;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The register of deputy cards: handing out, taking back, loss, and its print.
 */
@Controller
class CardController {

	private final CardQueries cards;

	private final IssueCards issue;

	private final CloseCard close;

	private final DeputyList deputies;

	private final CurrentUser currentUser;

	private final DeputyView view;

	private final Labels labels;

	private final Refusals refusals;

	CardController(CardQueries cards, IssueCards issue, CloseCard close, DeputyList deputies, CurrentUser currentUser,
			DeputyView view, Labels labels, Refusals refusals) {
		this.cards = cards;
		this.issue = issue;
		this.close = close;
		this.deputies = deputies;
		this.currentUser = currentUser;
		this.view = view;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/deputies/cards")
	String list(@RequestParam(defaultValue = "") String set, @RequestParam(defaultValue = "") String unit,
			@RequestParam(defaultValue = "false") boolean all, Model model) {
		CardSet chosen = CardSet.parse(set).orElse(CardSet.TO_ISSUE);
		Integer town = unitOf(unit);
		Map<CardSet, Long> counts = this.cards.counts(town);
		model.addAttribute("rows", this.cards.find(chosen, town));
		model.addAttribute("chosen", chosen.name());
		model.addAttribute("unit", unit);
		model.addAttribute("all", all);
		model.addAttribute("allUrl", Address.of("/deputies/cards").with("all", all ? null : "true").toString());
		model.addAttribute("limit", CardQueries.LIMIT);
		model.addAttribute("tabs",
				Arrays.stream(CardSet.values())
					.map((one) -> new Tab(this.labels.of(one), address(one, unit), Long.toString(counts.get(one)),
							one == chosen))
					.toList());
		model.addAttribute("mayManage", this.currentUser.actor().may(Permission.MANAGE_DEPUTIES));
		model.addAttribute("county", isCounty());
		model.addAttribute("towns", isCounty() ? DeputyView.choices(this.deputies.townships()) : List.of());
		model.addAttribute("isoToday", this.view.isoToday());
		model.addAttribute("printUrl", Address.of("/deputies/cards/print").with("unit", unit).toString());
		return "deputy/cards";
	}

	@GetMapping("/deputies/cards/print")
	String print(@RequestParam(defaultValue = "") String unit, Model model) {
		model.addAttribute("rows", this.cards.register(unitOf(unit)));
		model.addAttribute("county", isCounty());
		model.addAttribute("today", this.view.today());
		return "deputy/print-cards";
	}

	/** A tick and a number for each deputy, one day for all. */
	@PostMapping("/deputies/cards/issue")
	String issue(@RequestParam MultiValueMap<String, String> form,
			@RequestParam(required = false) @Nullable LocalDate on, RedirectAttributes redirect) {
		List<IssueCards.Item> items = new ArrayList<>();
		for (String id : form.getOrDefault("mandateIds", List.of())) {
			if (id.matches("[0-9]{1,18}")) {
				items.add(new IssueCards.Item(Long.parseLong(id), form.getFirst("card" + id)));
			}
		}
		try {
			this.issue.execute(new IssueCards.Command(items, (on != null) ? on : this.view.day()));
			Flash.done(redirect, "card.issued", items.size());
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "deputy.refused", this.refusals.sentence(refusal));
			return "redirect:/deputies/cards";
		}
		return "redirect:/deputies/cards?set=ISSUED";
	}

	@PostMapping("/deputies/cards/{id:[0-9]+}/close")
	String close(@PathVariable long id, @RequestParam(defaultValue = "") String how,
			@RequestParam(required = false) @Nullable LocalDate on, @RequestParam(defaultValue = "") String note,
			@RequestParam(defaultValue = "ISSUED") String set, RedirectAttributes redirect) {
		boolean lost = how.equals("lost");
		try {
			String cardNo = this.close.execute(new CloseCard.Command(id, lost, (on != null) ? on : this.view.day(),
					note.isBlank() ? null : note.strip()));
			Flash.done(redirect, lost ? "card.lost" : "card.returned", cardNo);
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "deputy.refused", this.refusals.sentence(refusal));
		}
		return "redirect:/deputies/cards?set=" + CardSet.parse(set).orElse(CardSet.ISSUED);
	}

	private static String address(CardSet set, String unit) {
		return Address.of("/deputies/cards").with("set", set.name()).with("unit", unit).toString();
	}

	private static @Nullable Integer unitOf(String typed) {
		return typed.matches("[0-9]{9}") ? Integer.valueOf(typed) : null;
	}

	private boolean isCounty() {
		return this.currentUser.actor().unitCode().level() != AdminLevel.TOWNSHIP;
	}

}
