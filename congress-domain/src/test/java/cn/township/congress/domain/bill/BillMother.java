package cn.township.congress.domain.bill;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import cn.township.congress.domain.congress.CongressMother;
import cn.township.congress.domain.deputy.Signatory;
import cn.township.congress.domain.deputy.Standing;
import cn.township.congress.domain.meeting.PresidiumDecision;
import cn.township.congress.domain.session.RunningOrder;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.EntryMother;
import org.jspecify.annotations.Nullable;

/**
 * One bill on its real way through the second session of 柳溪镇: convened on 1 July 2026,
 * signed and submitted on the 14th, deadline on the 15th, listed on the 15th, deliberated
 * and voted on on the 16th, reported in November.
 */
public final class BillMother {

	public static final LocalDate CONVENED_ON = LocalDate.of(2026, 7, 1);

	public static final LocalDate SIGNED_ON = LocalDate.of(2026, 7, 14);

	public static final LocalDate DEADLINE = LocalDate.of(2026, 7, 15);

	public static final LocalDate DECIDED_ON = LocalDate.of(2026, 7, 15);

	public static final LocalDate VOTED_ON = LocalDate.of(2026, 7, 16);

	public static final int FEWEST = 5;

	public static final long ITEM = 7;

	public static final long LINE = 70;

	private BillMother() {
	}

	public static SessionCourse course() {
		return new SessionCourse(CongressMother.betweenSessions(), 2, RunningOrder.REGULAR,
				new SessionCourse.Days(CongressMother.SECOND_OPENED_ON, CongressMother.SECOND_CLOSED_ON), "镇政府会议室",
				"周敏");
	}

	public static BillText text() {
		return new BillText("关于建设柳溪河防洪堤的议案", "柳溪河汛期漫堤，沿河三村受淹。", "将柳溪河防洪堤列入镇建设计划，两年内建成。");
	}

	public static SubmissionWindow window() {
		return new SubmissionWindow(CONVENED_ON, DEADLINE, "第十九届人大第二次会议主席团第一次会议", CongressMother.SECOND_CLOSED_ON);
	}

	public static PresidiumDecision decision() {
		return new PresidiumDecision(DECIDED_ON, "第十九届人大第二次会议主席团第二次会议", 22L);
	}

	public static Signatory deputy(int number) {
		return deputy(number, Standing.IN_OFFICE);
	}

	public static Signatory deputy(int number, Standing standing) {
		return new Signatory(100 + number, "代表" + number, standing);
	}

	public static List<Signatory> deputies(int count) {
		return IntStream.rangeClosed(1, count).mapToObj(BillMother::deputy).toList();
	}

	public static Bill draft() {
		return draft(Proposer.DEPUTIES);
	}

	public static Bill draft(Proposer proposer) {
		return new Bill(course(), proposer, text(), on(SIGNED_ON));
	}

	/** Signed by so many, the lead deputy among them. */
	public static Bill signed(int count) {
		Bill bill = draft();
		bill.openForSigning(deputy(1), on(SIGNED_ON));
		deputies(count).stream().skip(1).forEach((one) -> bill.sign(one, on(SIGNED_ON)));
		return bill;
	}

	public static Bill submitted() {
		return submitted(FEWEST);
	}

	public static Bill submitted(int count) {
		Bill bill = signed(count);
		bill.submit(window(), deputies(count), FEWEST, 1, on(SIGNED_ON));
		return bill;
	}

	/** Of presidium or government. */
	public static Bill submitted(Proposer proposer) {
		Bill bill = draft(proposer);
		bill.submit(window(), List.of(), FEWEST, 1, on(SIGNED_ON));
		return bill;
	}

	public static Bill listed() {
		return listed(FEWEST);
	}

	public static Bill listed(int count) {
		Bill bill = submitted(count);
		bill.list(decision(), ITEM, on(DECIDED_ON));
		return bill;
	}

	public static Bill notListed() {
		Bill bill = submitted();
		bill.notList(decision(), "属于政府日常工作", on(DECIDED_ON));
		return bill;
	}

	public static Bill converted() {
		Bill bill = notListed();
		bill.convert(on(DECIDED_ON));
		return bill;
	}

	public static Bill returned() {
		Bill bill = notListed();
		bill.giveBack(on(DECIDED_ON));
		return bill;
	}

	public static Bill withdrawn() {
		Bill bill = submitted();
		bill.withdraw(wish(null), on(SIGNED_ON));
		return bill;
	}

	public static Bill deliberating() {
		Bill bill = listed();
		bill.deliberated(deliberation(), on(VOTED_ON));
		return bill;
	}

	public static Bill passed() {
		Bill bill = deliberating();
		bill.voted(new BillOutcome(LINE, 41, 60), on(VOTED_ON));
		return bill;
	}

	public static Bill rejected() {
		Bill bill = deliberating();
		bill.voted(new BillOutcome(LINE, 30, 60), on(VOTED_ON));
		return bill;
	}

	public static Bill implementing() {
		Bill bill = passed();
		bill.implement("柳溪镇人民政府", LocalDate.of(2026, 12, 31), 5, on(VOTED_ON));
		return bill;
	}

	public static Bill reported() {
		Bill bill = implementing();
		bill.report(report(true), on(LocalDate.of(2026, 11, 20)));
		return bill;
	}

	public static Bill closed() {
		Bill bill = reported();
		bill.close(on(LocalDate.of(2026, 11, 30)));
		return bill;
	}

	public static Deliberation deliberation() {
		return new Deliberation(31L, "第一代表组", "代表赞成建设，建议先修石坪段。");
	}

	public static ImplementationReport report(boolean toCongress) {
		return new ImplementationReport(toCongress, toCongress ? "第十九届人大第三次会议" : "主席团第十次会议", "柳政〔2026〕30号",
				"石坪段800米已建成。");
	}

	public static Withdrawal wish(@Nullable String consent) {
		return new Withdrawal("提案代表书面要求撤回", consent, false);
	}

	static Entry on(LocalDate day) {
		return EntryMother.on(day);
	}

}
