package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.DeliveryMode;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Records that the reply reached those who signed: every one of them is answered.
 */
@UseCase({ Permission.HANDLE_SUGGESTION, Permission.TRANSCRIBE_REPLY })
public class RecordDeliveries {

	private final SuggestionDesk desk;

	RecordDeliveries(SuggestionDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		this.desk.requireLeading(suggestion);
		if (command.deliveries().isEmpty()) {
			throw new RuleViolation("suggestion.deliver.nobody", LawArticle.DEP_51);
		}
		command.deliveries()
			.forEach((one) -> suggestion.delivered(one.mandate(), one.mode(), this.desk.entry(one.on())));
	}

	/**
	 * The reply in the hands of one who signed.
	 */
	public record Delivery(long mandate, LocalDate on, DeliveryMode mode) {
	}

	public record Command(long id, int version, List<Delivery> deliveries) {

		public Command {
			deliveries = List.copyOf(deliveries);
		}

	}

}
