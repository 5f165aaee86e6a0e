package cn.township.congress.service.presidium;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.presidium.PresidiumList;
import cn.township.congress.domain.presidium.PresidiumLists;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters members of the presidium a session elected on paper, with the document that says
 * so.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class EnterPresidium {

	private final PresidiumLists lists;

	private final Congresses congresses;

	private final ListDesk names;

	private final Installation installation;

	private final PresidiumDesk desk;

	private final CurrentUser currentUser;

	EnterPresidium(PresidiumLists lists, Congresses congresses, ListDesk names, Installation installation,
			PresidiumDesk desk, CurrentUser currentUser) {
		this.lists = lists;
		this.congresses = congresses;
		this.names = names;
		this.installation = installation;
		this.desk = desk;
		this.currentUser = currentUser;
	}

	public void execute(Command command) {
		AdminCode unit = this.currentUser.actor().unitCode();
		Entry entry = this.desk.entry(command.on());
		Congress congress = this.congresses.inTerm(unit, command.on())
			.orElseThrow(() -> new RuleViolation("presidium.noTerm", LawArticle.ORG_19, command.on()));
		PresidiumList list = new PresidiumList(unit, congress.id(), null, this.desk.actorName());
		this.names.name(list, command.named(), command.on());
		this.installation.install(list, list.entered(entry, command.document()), entry, command.document());
		this.lists.save(list);
	}

	public record Command(LocalDate on, String document, List<ListedDeputy> named) {

		public Command {
			named = List.copyOf(named);
		}

	}

}
