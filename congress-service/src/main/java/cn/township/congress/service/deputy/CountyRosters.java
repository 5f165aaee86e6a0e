package cn.township.congress.service.deputy;

import java.util.List;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.sheet.ImportBatch;
import cn.township.congress.service.sheet.ImportBatches;
import cn.township.congress.service.sheet.ImportKind;
import cn.township.congress.service.sheet.SheetTemplate;

/** What the county sees of the rosters it sends. */
@Queries(Permission.SEND_ROSTERS)
public class CountyRosters {

	private static final int RECENT = 20;

	private final CurrentUser currentUser;

	private final ImportBatches batches;

	private final CountyParts parts;

	CountyRosters(CurrentUser currentUser, ImportBatches batches, CountyParts parts) {
		this.currentUser = currentUser;
		this.batches = batches;
		this.parts = parts;
	}

	/** The county's uploads, the newest first. */
	public List<ImportBatch> recent() {
		return this.batches.recent(unit(), ImportKind.COUNTY_ROSTER, RECENT);
	}

	public ImportBatch batch(long id) {
		return this.batches.find(unit(), ImportKind.COUNTY_ROSTER, id);
	}

	/** By township, with what became of each part. */
	public List<CountyPart> parts(long id) {
		return this.parts.of(unit(), batch(id).id());
	}

	/** The empty form with the column of the township. */
	public byte[] template() {
		return SheetTemplate.of(RosterSheet.SPEC);
	}

	private AdminCode unit() {
		return this.currentUser.actor().unitCode();
	}

}
