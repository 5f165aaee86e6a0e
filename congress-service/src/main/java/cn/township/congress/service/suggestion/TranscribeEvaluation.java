package cn.township.congress.service.suggestion;

import java.time.LocalDate;

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
 * The office transcribes the deputy's evaluation from the signed form, whose scan is
 * kept; neither agency nor office ever evaluates for the deputy.
 */
@UseCase(Permission.TRANSCRIBE_EVALUATION)
public class TranscribeEvaluation {

	private final SuggestionDesk desk;

	private final StoreAttachment attachments;

	TranscribeEvaluation(SuggestionDesk desk, StoreAttachment attachments) {
		this.desk = desk;
		this.attachments = attachments;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		Long scan = (command.scan() == null) ? null : this.attachments.store(suggestion.unitCode(), suggestion.id(),
				AttachmentKind.OPINION_FORM, command.scan());
		EvaluationForm form = new EvaluationForm(command.attitude(), command.result(), command.reason(),
				EvaluationSource.SIGNED_FORM, scan);
		suggestion.evaluate(form, this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, Satisfaction attitude, Satisfaction result,
			@Nullable String reason, @Nullable Upload scan) {
	}

}
