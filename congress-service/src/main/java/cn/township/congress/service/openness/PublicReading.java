package cn.township.congress.service.openness;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.openness.PublishedSuggestion.Whole;
import cn.township.congress.service.shared.SliceRequest;

import org.springframework.stereotype.Component;

/**
 * Answers whoever reads a public page, most of the time from memory: without logging in,
 * and without asking the database for each reader anew.
 */
@Component
public class PublicReading {

	/** Together with what browsers keep, less than a minute. */
	static final Duration FRESH = Duration.ofSeconds(20);

	private static final int MOST = 400;

	private final PublishedSuggestions published;

	private final ShortMemory memory;

	PublicReading(PublishedSuggestions published, Clock clock) {
		this.published = published;
		this.memory = new ShortMemory(FRESH, MOST, clock);
	}

	/**
	 * A part of the list, what was concluded last first; nothing where no page is open.
	 */
	public Optional<PublicList> list(AdminCode unit, PublicFilter filter, SliceRequest request) {
		return this.memory.recall(List.of(unit, filter, request), () -> this.published.list(unit, filter, request));
	}

	/** One of them with its replies; nothing where it is not shown. */
	public Optional<Whole> whole(AdminCode unit, long id) {
		return this.memory.recall(List.of(unit, id), () -> this.published.whole(unit, id));
	}

	/** A report to the congress; nothing where it is not published. */
	public Optional<PublishedReport.OfTownship> report(AdminCode unit, long id) {
		return this.memory.recall(List.of("report", unit, id), () -> this.published.report(unit, id));
	}

}
