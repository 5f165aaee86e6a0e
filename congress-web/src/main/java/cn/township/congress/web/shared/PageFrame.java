package cn.township.congress.web.shared;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Collects what the layout needs besides the content of the page.
 */
@Component
class PageFrame {

	private static final DateTimeFormatter AS_OF = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

	private final ObjectProvider<FrameSource> frames;

	private final ObjectProvider<Clock> clock;

	private final Assets assets;

	private final Labels labels;

	private final String version;

	PageFrame(ObjectProvider<FrameSource> frames, ObjectProvider<Clock> clock, Assets assets, Labels labels,
			@Value("${congress.version:开发版}") String version) {
		this.frames = frames;
		this.clock = clock;
		this.assets = assets;
		this.labels = labels;
		this.version = version;
	}

	Map<String, @Nullable Object> attributes(HttpServletRequest request) {
		Map<String, @Nullable Object> attributes = new HashMap<>();
		FrameSource source = this.frames.getIfAvailable();
		attributes.put("frame", (source != null) ? source.current() : null);
		attributes.put("largeText", LargeText.isOn(request));
		attributes.put("assets", this.assets);
		attributes.put("labels", this.labels);
		attributes.put("footer", footer());
		return attributes;
	}

	private Footer footer() {
		LocalDateTime now = LocalDateTime.now(this.clock.getIfAvailable(Clock::systemDefaultZone));
		return new Footer(this.version, AS_OF.format(now));
	}

}
