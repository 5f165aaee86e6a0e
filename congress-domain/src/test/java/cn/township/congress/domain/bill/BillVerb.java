package cn.township.congress.domain.bill;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.EntryMother;

import static cn.township.congress.domain.bill.BillStatus.DELIBERATING;
import static cn.township.congress.domain.bill.BillStatus.DRAFT;
import static cn.township.congress.domain.bill.BillStatus.IMPLEMENTING;
import static cn.township.congress.domain.bill.BillStatus.LISTED;
import static cn.township.congress.domain.bill.BillStatus.NOT_LISTED;
import static cn.township.congress.domain.bill.BillStatus.REPORTED;
import static cn.township.congress.domain.bill.BillStatus.SIGNING;
import static cn.township.congress.domain.bill.BillStatus.SUBMITTED;
import static cn.township.congress.domain.bill.BillStatus.VOTED_PASSED;

/**
 * Every verb of a bill of five deputies, in a way that is refused only because of where
 * the bill stands; and where it is allowed.
 */
enum BillVerb {

	OPEN_FOR_SIGNING(EnumSet.of(DRAFT), (b) -> b.openForSigning(BillMother.deputy(9), signing())),

	SIGN(EnumSet.of(SIGNING), (b) -> b.sign(BillMother.deputy(9), signing())),

	STRIKE(EnumSet.of(SIGNING), (b) -> b.strike(BillMother.deputy(5), signing())),

	SUBMIT(EnumSet.of(SIGNING),
			(b) -> b.submit(BillMother.window(), BillMother.deputies(5), BillMother.FEWEST, 1, signing())),

	EXAMINE(EnumSet.of(SUBMITTED), (b) -> b.examined("属于本级人大职权", late())),

	LIST(EnumSet.of(SUBMITTED), (b) -> b.list(BillMother.decision(), 7, late())),

	NOT_LIST(EnumSet.of(SUBMITTED), (b) -> b.notList(BillMother.decision(), "属于政府日常工作", late())),

	CONVERT(EnumSet.of(NOT_LISTED), (b) -> b.convert(late())),

	CONVERT_LATE(EnumSet.of(DRAFT, SIGNING), (b) -> b.convertLate(BillMother.window(), late())),

	GIVE_BACK(EnumSet.of(NOT_LISTED), (b) -> b.giveBack(late())),

	DELIBERATE(EnumSet.of(LISTED, DELIBERATING), (b) -> b.deliberated(BillMother.deliberation(), late())),

	VOTE(EnumSet.of(DELIBERATING), (b) -> b.voted(new BillOutcome(70, 41, 60), late())),

	WITHDRAW(EnumSet.of(DRAFT, SIGNING, SUBMITTED, LISTED, DELIBERATING),
			(b) -> b.withdraw(BillMother.wish("主席团第三次会议"), late())),

	WITHDRAW_SIGNER(EnumSet.of(SUBMITTED, LISTED, DELIBERATING),
			(b) -> b.withdrawSigner(BillMother.deputy(5), BillMother.wish("主席团第三次会议"), BillMother.FEWEST, late())),

	IMPLEMENT(EnumSet.of(VOTED_PASSED), (b) -> b.implement("柳溪镇人民政府", LocalDate.of(2026, 12, 31), 5, late())),

	REPORT(EnumSet.of(IMPLEMENTING), (b) -> b.report(BillMother.report(true), late())),

	CLOSE(EnumSet.of(REPORTED), (b) -> b.close(late()));

	private final Set<BillStatus> allowed;

	private final Consumer<Bill> call;

	BillVerb(Set<BillStatus> allowed, Consumer<Bill> call) {
		this.allowed = allowed;
		this.call = call;
	}

	boolean isAllowed(BillStatus status) {
		return this.allowed.contains(status);
	}

	void on(Bill bill) {
		this.call.accept(bill);
	}

	static Bill reached(BillStatus status) {
		return switch (status) {
			case DRAFT -> BillMother.draft();
			case SIGNING -> BillMother.signed(5);
			case SUBMITTED -> BillMother.submitted();
			case LISTED -> BillMother.listed();
			case NOT_LISTED -> BillMother.notListed();
			case CONVERTED -> BillMother.converted();
			case RETURNED -> BillMother.returned();
			case WITHDRAWN -> BillMother.withdrawn();
			case DELIBERATING -> BillMother.deliberating();
			case VOTED_PASSED -> BillMother.passed();
			case VOTED_REJECTED -> BillMother.rejected();
			case IMPLEMENTING -> BillMother.implementing();
			case REPORTED -> BillMother.reported();
			case CLOSED -> BillMother.closed();
		};
	}

	private static Entry signing() {
		return EntryMother.on(BillMother.SIGNED_ON);
	}

	private static Entry late() {
		return EntryMother.on("2026-12-01");
	}

}
