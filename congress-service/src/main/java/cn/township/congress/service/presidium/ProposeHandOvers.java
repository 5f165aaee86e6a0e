package cn.township.congress.service.presidium;

import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.presidium.AgendaSubject;
import cn.township.congress.domain.presidium.AgendaSubjects;
import cn.township.congress.domain.presidium.HandOverProposal;
import cn.township.congress.domain.presidium.SubjectKind;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.ReplyDeadline;
import cn.township.congress.domain.rule.ReplyTerms;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.Agencies;
import cn.township.congress.domain.territory.Agency;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.rule.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Prepares, for each suggestion of an item, to whom it is to be handed over and until
 * when it is to be answered (代表法第五十一条). Nothing is handed over before the presidium has
 * decided.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class ProposeHandOvers {

	private final AgendaItems items;

	private final PresidiumAgenda agenda;

	private final AgendaSubjects subjects;

	private final Agencies agencies;

	private final Rules rules;

	ProposeHandOvers(AgendaItems items, PresidiumAgenda agenda, AgendaSubjects subjects, Agencies agencies,
			Rules rules) {
		this.items = items;
		this.agenda = agenda;
		this.subjects = subjects;
		this.agencies = agencies;
		this.rules = rules;
	}

	public void execute(Command command) {
		AgendaItem item = this.items.findById(command.itemId())
			.orElseThrow(() -> new NotFound("item of the presidium", command.itemId()));
		Meeting meeting = this.agenda.meeting(item);
		List<AgendaSubject> known = this.subjects.findByItemIdOrderById(item.id());
		for (Row row : command.rows()) {
			AgendaSubject subject = known.stream()
				.filter((one) -> one.id() == row.subject() && one.kind() == SubjectKind.SUGGESTION)
				.findFirst()
				.orElseThrow(() -> new NotFound("subject", row.subject()));
			propose(item, subject, proposal(row, meeting));
		}
	}

	/** What the presidium has decided stays; what it left open may still be filled in. */
	private static void propose(AgendaItem item, AgendaSubject subject, @Nullable HandOverProposal proposal) {
		HandOverProposal before = subject.proposal().orElse(null);
		if (!subject.isOpen() || Objects.equals(before, proposal)) {
			return;
		}
		if (before != null && !item.status().isOpen()) {
			throw new RuleViolation("presidium.proposalDecided", LawArticle.ORG_42, item.title());
		}
		subject.propose(proposal);
	}

	private @Nullable HandOverProposal proposal(Row row, Meeting meeting) {
		if (row.lead() == null) {
			return null;
		}
		requireOpen(row.lead());
		row.assisting().forEach(this::requireOpen);
		ReplyTerms terms = this.rules.settings(meeting.unitCode(), meeting.heldOn()).replyTerms();
		int months = (row.months() != null) ? row.months() : terms.regularMonths();
		ReplyDeadline.from(meeting.heldOn(), months, terms, row.longGround());
		return new HandOverProposal(row.lead(), row.assisting(), months, row.longGround());
	}

	private void requireOpen(long id) {
		Agency agency = this.agencies.findById(id).orElseThrow(() -> new NotFound("agency", id));
		if (!agency.isActive()) {
			throw new RuleViolation("suggestion.agencyRetired", null, agency.name());
		}
	}

	/**
	 * What is asked for.
	 */
	public record Command(long itemId, List<Row> rows) {

		public Command {
			rows = List.copyOf(rows);
		}

	}

	/**
	 * One suggestion of the item.
	 *
	 * @param subject its line on the agenda
	 * @param lead agency to lead; null leaves it open
	 * @param months months for the reply; null for the ordinary ones
	 * @param longGround why more than the ordinary months
	 */
	public record Row(long subject, @Nullable Long lead, List<Long> assisting, @Nullable Integer months,
			@Nullable String longGround) {

		public Row {
			assisting = List.copyOf(assisting);
		}

	}

}
