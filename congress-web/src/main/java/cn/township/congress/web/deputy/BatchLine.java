package cn.township.congress.web.deputy;

import cn.township.congress.service.sheet.ImportBatch;
import cn.township.congress.service.sheet.ImportStatus;
import cn.township.congress.web.shared.Badge;

/**
 * An import in the history.
 *
 * @param createdAt when it was uploaded
 */
record BatchLine(ImportBatch batch, String createdAt, String confirmedAt, String undoneAt, Badge status) {

	static BatchLine of(ImportBatch batch, DeputyView view) {
		return new BatchLine(batch, view.time(batch.createdAt()), view.time(batch.confirmedAt()),
				view.time(batch.undoneAt()), view.status(batch.status()));
	}

	/** Sent by the county and not yet decided about. */
	boolean isToCheck() {
		return this.batch.sentBy() != null && this.batch.status() == ImportStatus.PREVIEWED;
	}

}
