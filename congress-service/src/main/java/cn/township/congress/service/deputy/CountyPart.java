package cn.township.congress.service.deputy;

import java.time.OffsetDateTime;

import cn.township.congress.service.sheet.ImportStatus;
import org.jspecify.annotations.Nullable;

/**
 * A township's rows in a county's file, with what importing them would do.
 *
 * @param problem why it cannot be sent
 * @param status what became of it at the township, none while it is not sent
 */
public record CountyPart(int townshipCode, String name, int rows, int added, int changed, int unchanged, int conflicts,
		int faulty, @Nullable String problem, @Nullable ImportStatus status, @Nullable OffsetDateTime confirmedAt) {

	/** Whether there is anything for the township to look at. */
	public boolean isToSend() {
		return this.problem == null && this.status == null
				&& this.added + this.changed + this.conflicts + this.faulty > 0;
	}

}
