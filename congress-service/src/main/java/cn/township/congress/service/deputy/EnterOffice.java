package cn.township.congress.service.deputy;

import cn.township.congress.service.account.UseCase;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Every night, and at the start for the nights it was not running: deputies of congresses
 * whose first session opens today enter office, so that nobody has to think of it.
 */
@UseCase(system = "代表到任")
public class EnterOffice {

	private final OfficeEntry entry;

	EnterOffice(OfficeEntry entry) {
		this.entry = entry;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Scheduled(cron = "0 5 0 * * *", zone = "Asia/Shanghai")
	public void execute() {
		this.entry.enterOffice();
	}

}
