package cn.township.congress.web.sheet;

import cn.township.congress.service.sheet.ImportBatch;
import cn.township.congress.service.sheet.ImportStatus;
import cn.township.congress.web.shared.Badge;

/**
 * An import in the history.
 *
 * @param createdAt when it was uploaded
 */
public record BatchLine(ImportBatch batch, String createdAt, String confirmedAt, String undoneAt, Badge status) {

	/** Sent by the county and not yet decided about. */
	public boolean isToCheck() {
		return this.batch.sentBy() != null && this.batch.status() == ImportStatus.PREVIEWED;
	}

}
