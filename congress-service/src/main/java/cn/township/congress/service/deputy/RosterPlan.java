package cn.township.congress.service.deputy;

import java.util.List;
import java.util.Map;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.service.sheet.ParsedSheet;
import cn.township.congress.service.sheet.SheetPreview;

/**
 * What importing a roster would do.
 *
 * @param newDistricts districts to create, with their seats; empty when the term has some
 * @param conflicts what a person has to decide or has decided
 */
record RosterPlan(Congress congress, ParsedSheet<RosterRow> sheet, List<RosterEntry> entries,
		Map<String, Integer> newDistricts, SheetPreview preview, List<RosterConflict> conflicts) {

}
