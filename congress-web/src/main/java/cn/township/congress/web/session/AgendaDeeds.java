package cn.township.congress.web.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.AgendaText;
import cn.township.congress.service.meeting.SettleItem;
import cn.township.congress.service.session.AddItem;
import cn.township.congress.service.session.AdoptAgenda;
import cn.township.congress.service.session.EditItem;
import cn.township.congress.service.session.FinishItem;
import cn.township.congress.service.session.PrintAgenda;
import cn.township.congress.service.session.RemoveItem;
import cn.township.congress.service.session.ScheduleItems;
import cn.township.congress.service.session.ShiftItem;

import org.springframework.stereotype.Component;

/** Calls the use cases of the agenda with what was typed or pressed. */
@Component
class AgendaDeeds {

	private static final String MEETING_OF = "meeting-";

	private final AddItem add;

	private final EditItem edit;

	private final ShiftItem shift;

	private final RemoveItem remove;

	private final SettleItem settle;

	private final FinishItem finish;

	private final ScheduleItems schedule;

	private final PrintAgenda print;

	private final AdoptAgenda adopt;

	private final Clock clock;

	AgendaDeeds(AddItem add, EditItem edit, ShiftItem shift, RemoveItem remove, SettleItem settle, FinishItem finish,
			ScheduleItems schedule, PrintAgenda print, AdoptAgenda adopt, Clock clock) {
		this.add = add;
		this.edit = edit;
		this.shift = shift;
		this.remove = remove;
		this.settle = settle;
		this.finish = finish;
		this.schedule = schedule;
		this.print = print;
		this.adopt = adopt;
		this.clock = clock;
	}

	void add(long course, AgendaText text) {
		this.add.execute(new AddItem.Command(course, text));
	}

	void edit(long course, long item, AgendaForm form) {
		this.edit.execute(new EditItem.Command(course, item, form.versionOrNone(), form.text(), form.meetingId()));
	}

	void change(long course, long item, int version, String deed) {
		switch (deed) {
			case "up", "down" -> this.shift.execute(new ShiftItem.Command(course, item, version, deed.equals("up")));
			case "remove" -> this.remove.execute(new RemoveItem.Command(course, item, version));
			case "heard" -> this.settle.execute(new SettleItem.Command(item, version, AgendaStatus.HEARD, null));
			case "elected" -> finish(course, item, version, AgendaStatus.ADOPTED);
			default -> finish(course, item, version, AgendaStatus.DEFERRED);
		}
	}

	/** The fields are named meeting-17 after the item; an empty one leaves it open. */
	void schedule(long course, Map<String, String> fields) {
		Map<Long, Optional<Long>> meetings = new LinkedHashMap<>();
		fields.forEach((name, value) -> {
			if (name.matches(MEETING_OF + "[0-9]{1,18}") && value.matches("[0-9]{0,18}")) {
				meetings.put(Long.valueOf(name.substring(MEETING_OF.length())),
						value.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(value)));
			}
		});
		this.schedule.execute(new ScheduleItems.Command(course, meetings));
	}

	void printed(long course) {
		this.print.execute(course);
	}

	long adopt(long course, AdoptForm form) {
		return this.adopt
			.execute(new AdoptAgenda.Command(course, Objects.requireNonNull(form.meetingId()), form.ballot()));
	}

	private void finish(long course, long item, int version, AgendaStatus how) {
		this.finish.execute(new FinishItem.Command(course, item, version, how, LocalDate.now(this.clock), null));
	}

}
