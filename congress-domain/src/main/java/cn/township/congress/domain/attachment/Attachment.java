package cn.township.congress.domain.attachment;

import java.time.Instant;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A file attached to a suggestion; written once, never changed.
 */
@Entity
public class Attachment {

	/** Largest file, in bytes. */
	public static final int LARGEST = 20 * 1024 * 1024;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment_id_seq")
	@SequenceGenerator(name = "attachment_id_seq", sequenceName = "attachment_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long suggestionId;

	@Enumerated(EnumType.STRING)
	private AttachmentKind kind;

	private String fileName;

	private String mediaType;

	private int size;

	private String sha256;

	private byte[] content;

	private Instant uploadedAt;

	private String uploadedBy;

	/**
	 * @param mediaType type found in the content, never the one the browser claims
	 * @param sha256 digest of the content, in hex
	 */
	public Attachment(AdminCode unitCode, long suggestionId, AttachmentKind kind, String fileName, String mediaType,
			byte[] content, String sha256, Instant uploadedAt, String uploadedBy) {
		if (content.length == 0 || content.length > LARGEST) {
			throw new RuleViolation("attachment.size", null, content.length, LARGEST);
		}
		this.unitCode = unitCode;
		this.suggestionId = suggestionId;
		this.kind = kind;
		this.fileName = fileName;
		this.mediaType = mediaType;
		this.size = content.length;
		this.sha256 = sha256;
		this.content = content;
		this.uploadedAt = uploadedAt;
		this.uploadedBy = uploadedBy;
	}

	@SuppressWarnings("NullAway.Init")
	protected Attachment() {
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

}
