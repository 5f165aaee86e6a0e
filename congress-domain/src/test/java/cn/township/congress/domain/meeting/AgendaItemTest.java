package cn.township.congress.domain.meeting;

import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.EntryMother;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/** An item from the draft of an agenda until it is settled. */
class AgendaItemTest {

	private static final String ART = "地方组织法第十二条";

	private static final Entry ENTRY = EntryMother.on(MeetingMother.DAY);

	@Test
	@DisplayName("没有列入已通过的议程的，不能表决、不能登记听取，只能暂缓或者取消（地方组织法第十二条）")
	void whatIsNotSetIsNotDecided() {
		AgendaItem item = MeetingMother.item(true);
		assertRefused("agenda.notSet", ART, item::requireVotable);
		assertRefused("agenda.notSet", ART, () -> item.settle(AgendaStatus.ADOPTED, ENTRY, null));
		item.settle(AgendaStatus.DEFERRED, ENTRY, "下次会议再议");
		assertThat(item.status()).isEqualTo(AgendaStatus.DEFERRED);
	}

	@Test
	@DisplayName("要表决的不能只登记听取（地方组织法第十二条）")
	void whatNeedsAVoteIsNotJustHeard() {
		assertRefused("agenda.needsVote", ART,
				() -> MeetingMother.itemSet(true).settle(AgendaStatus.HEARD, ENTRY, null));
		AgendaItem report = MeetingMother.itemSet(false);
		report.settle(AgendaStatus.HEARD, ENTRY, null);
		assertThat(report.status()).isEqualTo(AgendaStatus.HEARD);
	}

	@Test
	@DisplayName("处理过的不能再改、再表决、再登记（地方组织法第十二条）")
	void whatIsSettledStays() {
		AgendaItem item = MeetingMother.itemSet(true);
		item.requireVotable();
		item.settle(AgendaStatus.REJECTED, ENTRY, null);
		assertRefused("agenda.settled", ART, item::requireVotable);
		assertRefused("agenda.settled", ART, () -> item.settle(AgendaStatus.ADOPTED, ENTRY, null));
		assertRefused("agenda.editSettled", ART, () -> item.edit(item.text()));
		assertRefused("agenda.editSettled", ART, () -> item.takeAt(2L));
	}

	@Test
	@DisplayName("议程印发以后序号不变")
	void numbersStayOncePrinted() {
		AgendaItem item = MeetingMother.item(true);
		item.renumber(3, false);
		assertThat(item.itemNo()).isEqualTo(3);
		assertRefused("agenda.numberPrinted", () -> item.renumber(1, true));
	}

}
