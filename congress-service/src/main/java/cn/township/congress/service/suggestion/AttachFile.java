package cn.township.congress.service.suggestion;

import cn.township.congress.domain.attachment.AttachmentKind;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.domain.suggestion.Suggestions;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.attachment.StoreAttachment;
import cn.township.congress.service.attachment.Upload;

/**
 * Attaches a scan or file to a suggestion.
 */
@UseCase(Permission.ATTACH_FILES)
public class AttachFile {

	private final Suggestions suggestions;

	private final StoreAttachment attachments;

	AttachFile(Suggestions suggestions, StoreAttachment attachments) {
		this.suggestions = suggestions;
		this.attachments = attachments;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.suggestions.findById(command.id())
			.orElseThrow(() -> new NotFound("suggestion", command.id()));
		this.attachments.store(suggestion.unitCode(), suggestion.id(), command.kind(), command.file());
	}

	public record Command(long id, AttachmentKind kind, Upload file) {
	}

}
