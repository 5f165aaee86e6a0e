package cn.township.congress.service.deputy;

import java.util.List;

import cn.township.congress.service.sheet.SheetPreview;

/**
 * What confirming an upload would do, and what is still to be decided.
 *
 * @param met whether the congress has met: else the deputies are to be reviewed first
 */
public record RosterPreview(SheetPreview sheet, List<RosterConflict> conflicts, boolean met) {

	/** How many values changed by hand nobody has decided about yet. */
	public long openChanges() {
		return this.conflicts.stream()
			.filter((conflict) -> conflict.chosen() == null && conflict.kind() == ConflictKind.CHANGED_SINCE)
			.count();
	}

}
