package cn.township.congress.service.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;

import cn.township.congress.domain.attachment.Attachment;
import cn.township.congress.domain.attachment.AttachmentKind;
import cn.township.congress.domain.attachment.Attachments;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * Keeps a checked file with its suggestion; part of the deed that brings the file.
 */
@Component
public class StoreAttachment {

	private final Attachments attachments;

	private final CurrentUser currentUser;

	private final Clock clock;

	StoreAttachment(Attachments attachments, CurrentUser currentUser, Clock clock) {
		this.attachments = attachments;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Returns the id of the attachment.
	 * @throws AttachmentRefused if the content is not of an allowed type or not what its
	 * name says
	 */
	public long store(AdminCode unit, long suggestionId, AttachmentKind kind, Upload upload) {
		CheckedFile file = ContentCheck.check(upload.fileName(), upload.content());
		Attachment attachment = new Attachment(unit, suggestionId, kind, file.name(), file.type().mediaType(),
				file.bytes(), sha256(file.bytes()), this.clock.instant(), this.currentUser.actor().displayName());
		return this.attachments.save(attachment).id();
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
