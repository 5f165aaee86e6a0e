package cn.township.congress.web;

import java.util.Map;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Keeps log lines out of the terminal: they go to the file, where a failed start is
 * explained in full. Once the product is ready, warnings appear here too.
 */
class TerminalLog implements ApplicationListener<ApplicationReadyEvent> {

	static final Map<String, Object> PROPERTIES = Map.of("logging.file.name", "${congress.home}/logs/congress.log",
			"logging.threshold.console", "off");

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		Appender<ILoggingEvent> terminal = root.getAppender("CONSOLE");
		if (terminal != null) {
			terminal.clearAllFilters();
			terminal.addFilter(warnings());
		}
	}

	private static ThresholdFilter warnings() {
		ThresholdFilter filter = new ThresholdFilter();
		filter.setLevel("WARN");
		filter.start();
		return filter;
	}

}
