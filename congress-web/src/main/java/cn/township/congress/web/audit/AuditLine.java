package cn.township.congress.web.audit;

import java.util.List;

import cn.township.congress.web.shared.Badge;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail as it is read on the page.
 */
record AuditLine(String time, String actor, String unit, String table, @Nullable Long rowId, String historyUrl,
		Badge operation, List<Change> changes) {

	/** A field and its values in words; an empty text where there was none. */
	record Change(String field, String before, String after) {

	}

}
