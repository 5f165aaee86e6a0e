package cn.township.congress.service.suggestion;

import cn.township.congress.domain.attachment.AttachmentKind;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.attachment.StoreAttachment;
import cn.township.congress.service.attachment.Upload;
import org.jspecify.annotations.Nullable;

/**
 * The office registers a suggestion from the signed paper form and keeps the scan of that
 * form with it; both or neither.
 */
@UseCase(Permission.REGISTER_SUGGESTION)
public class RegisterPaper {

	private final RegisterSuggestion register;

	private final StoreAttachment attachments;

	private final CurrentUser currentUser;

	RegisterPaper(RegisterSuggestion register, StoreAttachment attachments, CurrentUser currentUser) {
		this.register = register;
		this.attachments = attachments;
		this.currentUser = currentUser;
	}

	/** Returns the id of the new suggestion. */
	public long execute(Command command) {
		long id = this.register.execute(command.form());
		if (command.scan() != null) {
			this.attachments.store(this.currentUser.actor().unitCode(), id, AttachmentKind.SUGGESTION_FORM,
					command.scan());
		}
		return id;
	}

	/**
	 * @param scan scan or photograph of the signed form
	 */
	public record Command(SuggestionForm form, @Nullable Upload scan) {
	}

}
