package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.attachment.AttachmentKind;
import cn.township.congress.domain.suggestion.EvaluationForm;
import cn.township.congress.domain.suggestion.EvaluationSource;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.attachment.StoreAttachment;
import cn.township.congress.service.attachment.Upload;
import org.jspecify.annotations.Nullable;

/**
 * The office transcribes a deputy's evaluation from the signed form, whose scan is kept;
 * neither agency nor office ever evaluates for the deputy.
 */
@UseCase(Permission.TRANSCRIBE_EVALUATION)
public class TranscribeEvaluation {

	private final SuggestionDesk desk;

	private final VerdictDesk verdicts;

	private final StoreAttachment attachments;

	TranscribeEvaluation(SuggestionDesk desk, VerdictDesk verdicts, StoreAttachment attachments) {
		this.desk = desk;
		this.verdicts = verdicts;
		this.attachments = attachments;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		Long scan = (command.scan() == null) ? null : this.attachments.store(suggestion.unitCode(), suggestion.id(),
				AttachmentKind.OPINION_FORM, command.scan());
		EvaluationForm form = new EvaluationForm(command.attitude(), command.result(), command.reason(),
				EvaluationSource.SIGNED_FORM, scan);
		long mandate = Objects.requireNonNullElseGet(command.mandate(), suggestion::leadMandate);
		this.verdicts.give(suggestion, mandate, form, this.desk.entry(command.on()));
	}

	/**
	 * The form as it was signed.
	 *
	 * @param mandate of who signed it; the lead deputy where it is left out
	 */
	public record Command(long id, int version, LocalDate on, @Nullable Long mandate, Satisfaction attitude,
			Satisfaction result, @Nullable String reason, @Nullable Upload scan) {

		/** The lead deputy's. */
		public Command(long id, int version, LocalDate on, Satisfaction attitude, Satisfaction result,
				@Nullable String reason, @Nullable Upload scan) {
			this(id, version, on, null, attitude, result, reason, scan);
		}

	}

}
