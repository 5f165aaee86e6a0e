package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.presidium.SubjectKind;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.meeting.SettleItem;
import cn.township.congress.service.presidium.AddPresidiumItem;
import cn.township.congress.service.presidium.CallMeeting;
import cn.township.congress.service.presidium.ConfirmDecisions;
import cn.township.congress.service.presidium.DraftMeeting;
import cn.township.congress.service.presidium.DraftMinutes;
import cn.township.congress.service.presidium.GiveTask;
import cn.township.congress.service.presidium.NotifyMeeting;
import cn.township.congress.service.presidium.OfferWaiting;
import cn.township.congress.service.presidium.SignMinutes;
import org.springframework.stereotype.Component;

/** A meeting of a presidium of the demo, as far as its row goes. */
@Component
class DemoPresidium {

	private final DraftMeeting draftMeeting;

	private final AddPresidiumItem addItem;

	private final OfferWaiting offerWaiting;

	private final CallMeeting callMeeting;

	private final NotifyMeeting notifyMeeting;

	private final SettleItem settleItem;

	private final ConfirmDecisions confirmDecisions;

	private final GiveTask giveTask;

	private final DraftMinutes draftMinutes;

	private final SignMinutes signMinutes;

	private final DemoRollCall rollCall;

	private final DemoVersions versions;

	private final AgendaItems items;

	private final CurrentUser currentUser;

	DemoPresidium(DraftMeeting draftMeeting, AddPresidiumItem addItem, OfferWaiting offerWaiting,
			CallMeeting callMeeting, NotifyMeeting notifyMeeting, SettleItem settleItem,
			ConfirmDecisions confirmDecisions, GiveTask giveTask, DraftMinutes draftMinutes, SignMinutes signMinutes,
			DemoRollCall rollCall, DemoVersions versions, AgendaItems items, CurrentUser currentUser) {
		this.draftMeeting = draftMeeting;
		this.addItem = addItem;
		this.offerWaiting = offerWaiting;
		this.callMeeting = callMeeting;
		this.notifyMeeting = notifyMeeting;
		this.settleItem = settleItem;
		this.confirmDecisions = confirmDecisions;
		this.giveTask = giveTask;
		this.draftMinutes = draftMinutes;
		this.signMinutes = signMinutes;
		this.rollCall = rollCall;
		this.versions = versions;
		this.items = items;
		this.currentUser = currentUser;
	}

	/**
	 * @param convenes the planned sessions by the number of the meeting that convenes
	 * them
	 */
	void load(PresidiumSeedRow row, List<AgendaSeedRow> agenda, Map<Integer, Long> convenes, Actor chair,
			LocalDate day) {
		long meeting = this.draftMeeting.execute(new DraftMeeting.Command(null, row.meetingNo(), row.when()));
		agenda.forEach((item) -> propose(meeting, item, row, convenes));
		LocalDate notifiedOn = row.notifiedOn();
		if (notifiedOn == null) {
			return;
		}
		as(chair, () -> this.callMeeting
			.execute(new CallMeeting.Command(meeting, this.versions.of("meeting", meeting), null)));
		this.notifyMeeting
			.execute(new NotifyMeeting.Command(meeting, this.versions.of("meeting", meeting), notifiedOn));
		if (row.on().isBefore(day)) {
			hold(meeting, row, agenda, chair);
		}
	}

	private void propose(long meeting, AgendaSeedRow item, PresidiumSeedRow row, Map<Integer, Long> convenes) {
		if (item.kind() == AgendaKind.CONVENE_SESSION) {
			this.offerWaiting.execute(new OfferWaiting.Command(meeting,
					List.of(SubjectKind.SESSION + ":" + Objects.requireNonNull(convenes.get(row.meetingNo())))));
		}
		else {
			this.addItem.execute(new AddPresidiumItem.Command(meeting, item.text(row.on())));
		}
	}

	private void hold(long meeting, PresidiumSeedRow row, List<AgendaSeedRow> agenda, Actor chair) {
		this.rollCall.call(meeting, row.excused());
		List<AgendaItem> taken = this.items.findByMeetingIdOrderByItemNo(meeting);
		for (int i = 0; i < agenda.size(); i++) {
			AgendaItem item = taken.get(i);
			agenda.get(i)
				.votes()
				.ifPresentOrElse(
						(votes) -> this.rollCall.decide(meeting, item.title(), List.of(item.id()), List.of(votes)),
						() -> this.settleItem.execute(new SettleItem.Command(item.id(),
								this.versions.of("agenda_item", item.id()), AgendaStatus.HEARD, null)));
		}
		if (agenda.stream().anyMatch((item) -> item.kind() == AgendaKind.CONVENE_SESSION)) {
			as(chair, () -> this.confirmDecisions.execute(new ConfirmDecisions.Command(meeting, row.on())));
		}
		if (row.task() != null) {
			this.giveTask.execute(new GiveTask.Command(meeting, row.task(), Objects.requireNonNull(row.owner()),
					Objects.requireNonNull(row.dueOn())));
		}
		this.rollCall.end(meeting);
		this.draftMinutes.execute(new DraftMinutes.Command(meeting));
		LocalDate signedOn = row.signedOn();
		if (signedOn != null) {
			as(chair, () -> this.signMinutes.execute(
					new SignMinutes.Command(meeting, this.versions.ofMinutes(meeting), signedOn, chair.displayName())));
		}
	}

	private void as(Actor chair, Runnable deed) {
		this.currentUser.as(chair, () -> {
			deed.run();
			return true;
		});
	}

}
