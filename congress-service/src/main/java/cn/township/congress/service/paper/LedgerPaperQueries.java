package cn.township.congress.service.paper;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.suggestion.SuggestionFilter;

/**
 * The ledgers of suggestions as Word documents: register, classification table, promises.
 */
@Queries(Permission.VIEW_SESSIONS)
public class LedgerPaperQueries {

	private final LedgerPapers papers;

	private final PaperPress press;

	LedgerPaperQueries(LedgerPapers papers, PaperPress press) {
		this.papers = papers;
		this.press = press;
	}

	/**
	 * One ledger of a year or a session, the register of any filter of the list.
	 * @throws NotFound if there is no such ledger, township or session
	 */
	public PaperFile ledger(String key, SuggestionFilter filter) {
		PaperKind kind = PaperKind.of(PaperSubject.LEDGER, key).orElseThrow(() -> new NotFound("ledger", 0));
		LedgerPapers.Sheet sheet = this.papers.sheet(kind, filter);
		return PaperFile.named(sheet.range() + kind.title(),
				this.press.print(kind, sheet.unitCode(), sheet.data().values()));
	}

}
