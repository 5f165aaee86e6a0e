package cn.township.congress.service.paper;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;

/**
 * The forms of bills and interpellations, filled and empty.
 */
@Queries(Permission.VIEW_SESSIONS)
public class BillPaperQueries {

	private final BillReader reader;

	private final BillPapers papers;

	private final PaperPress press;

	private final CurrentUser currentUser;

	BillPaperQueries(BillReader reader, BillPapers papers, PaperPress press, CurrentUser currentUser) {
		this.reader = reader;
		this.papers = papers;
		this.press = press;
		this.currentUser = currentUser;
	}

	/**
	 * 议案表.
	 * @throws NotFound if there is none within the scope
	 */
	public PaperFile bill(long id) {
		BillFacts.Bill bill = this.reader.bill(id);
		return file(PaperKind.BILL, bill.unitCode(), this.papers.bill(bill), "议案表（" + bill.subject() + "）");
	}

	/**
	 * 质询案表.
	 * @throws NotFound if there is none within the scope
	 */
	public PaperFile interpellation(long id) {
		BillFacts.Interpellation one = this.reader.interpellation(id);
		return file(PaperKind.INTERPELLATION, one.unitCode(), this.papers.interpellation(one),
				"质询案表（" + one.question() + "）");
	}

	/** The form of a bill to be written on. */
	public PaperFile blankBill() {
		return blank(PaperKind.BILL);
	}

	/** The form of an interpellation to be written on. */
	public PaperFile blankInterpellation() {
		return blank(PaperKind.INTERPELLATION);
	}

	private PaperFile blank(PaperKind kind) {
		int unit = this.currentUser.actor().unitCode().value();
		return file(kind, unit, this.papers.blank(kind, unit), kind.title() + "（空白）");
	}

	private PaperFile file(PaperKind kind, int unitCode, PaperData data, String name) {
		return PaperFile.named(name, this.press.print(kind, unitCode, data.values()));
	}

}
