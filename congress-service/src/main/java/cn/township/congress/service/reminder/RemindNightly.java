package cn.township.congress.service.reminder;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.service.account.UseCase;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Every night writes down who is reminded of what that day; hourly after it and at the
 * start, for a computer that was off or asleep at night. Whatever was written is not
 * written again.
 */
@UseCase(system = "到期提醒")
public class RemindNightly {

	private final ReminderBook book;

	private final Clock clock;

	RemindNightly(ReminderBook book, Clock clock) {
		this.book = book;
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Scheduled(cron = "0 10 * * * *", zone = "Asia/Shanghai")
	public void execute() {
		this.book.write(LocalDate.now(this.clock));
	}

}
