package cn.township.congress.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import cn.township.congress.service.shared.Progress;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells the person at the terminal where the product is and, in the demo, who may log in.
 */
@Component
class Welcome {

	private final MessageSource messages;

	private final Path demoAccounts;

	private final String host;

	Welcome(MessageSource messages, @Value("${congress.home}") Path home, @Value("${server.address}") String host) {
		this.messages = messages;
		this.demoAccounts = home.resolve("demo-accounts.txt");
		this.host = host;
	}

	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void ready(ApplicationReadyEvent event) throws IOException {
		Progress.say("");
		if (Files.exists(this.demoAccounts)) {
			sayDemoAccounts();
		}
		Progress.say("已就绪: http://" + this.host + ":" + port(event) + "/  (按 Ctrl-C 停止)");
	}

	private static int port(ApplicationReadyEvent event) {
		return (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null)
				? web.getWebServer().getPort() : 0;
	}

	private void sayDemoAccounts() throws IOException {
		Progress.say("演示账号,每种角色一个(全部账号见 " + this.demoAccounts + "):");
		Map<String, String> lines = new LinkedHashMap<>();
		for (String line : Files.readAllLines(this.demoAccounts)) {
			String[] cells = line.split("\t", -1);
			if (cells.length == 4) {
				lines.putIfAbsent(cells[0],
						"  " + role(cells[0]) + " · " + cells[1] + "  用户名 " + cells[2] + "  口令 " + cells[3]);
			}
		}
		lines.values().forEach(Progress::say);
	}

	private String role(String name) {
		String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
		return String.valueOf(this.messages.getMessage("Role." + constant, null, name, Locale.SIMPLIFIED_CHINESE));
	}

}
