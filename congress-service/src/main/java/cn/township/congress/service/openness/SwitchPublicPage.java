package cn.township.congress.service.openness;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.openness.PublicPage;
import cn.township.congress.domain.openness.PublicPages;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.domain.territory.Territory;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The county switches the public page of a township on or off.
 */
@UseCase(Permission.SWITCH_PUBLIC_PAGE)
public class SwitchPublicPage {

	private final PublicPages pages;

	private final Territories territories;

	private final CurrentUser currentUser;

	private final Clock clock;

	SwitchPublicPage(PublicPages pages, Territories territories, CurrentUser currentUser, Clock clock) {
		this.pages = pages;
		this.territories = territories;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	public void execute(Command command) {
		Actor actor = this.currentUser.actor();
		AdminCode township = command.township();
		this.territories.findByUnitCode(township)
			.map(Territory::kind)
			.filter((kind) -> kind.isTownship() && actor.unitCode().contains(township))
			.orElseThrow(() -> new NotFound("territory", township.value()));
		Entry entry = Entry.of(LocalDate.now(this.clock), this.clock, actor.displayName());
		PublicPage page = this.pages.findByTownshipCode(township)
			.orElseGet(() -> new PublicPage(actor.unitCode(), township, entry));
		if (command.open()) {
			page.open(entry);
		}
		else {
			page.close(entry);
		}
		this.pages.save(page);
	}

	/** What is asked for. */
	public record Command(AdminCode township, boolean open) {
	}

}
